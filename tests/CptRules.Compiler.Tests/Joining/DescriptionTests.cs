using System.Text;

namespace CptRules.Compiler.Tests.Joining;

/// <summary>A build keeps the descriptions of its files only if its user wants to. All descriptions here are made up.</summary>
public sealed class DescriptionTests : IDisposable
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    private readonly PublishedFiles _files = PublishedFiles.WholeQuarter();
    private readonly string _target = Path.Combine(Directory.CreateTempSubdirectory("descriptions").FullName, "out.rules");

    public DescriptionTests()
    {
        _files.Mpfs("PPRRVU24_JUL.csv", "96411,,A,Made-up one", "96413,,A,Made-up two", "A0425,,X,Made-up four");
        _files.Mpfs("PPRRVU24_OCT.csv", "96411,,A,Made-up three", "96413,,A");
        _files.Hcpcs("HCPC2024_JUL_ANWEB.csv", "A0425,3,20010101,,Made-up five", "LT,7,20040101,,Made-up six");
    }

    public void Dispose()
    {
        _files.Dispose();
        Directory.Delete(Path.GetDirectoryName(_target)!, recursive: true);
    }

    [Theory]
    [InlineData("96411", "Made-up three", "the newest fee schedule has it")]
    [InlineData("96413", "Made-up two", "the newest fee schedule has none")]
    [InlineData("A0425", "Made-up five", "the HCPCS file comes before the fee schedule")]
    [InlineData("A4222", null, "no file has one")]
    public void The_newest_description_of_each_code_is_kept(string code, string? description, string reason)
    {
        RuleSet rules = Build(keep: true);

        rules.Find(code, Day)!.Description.Should().Be(description, reason);
        rules.FindDescription(code).Should().Be(description);
        RuleSetCensus.Of(rules).Descriptions.Should().Be(3);
    }

    [Fact]
    public void Descriptions_change_nothing_else()
    {
        RuleSet with = Build(keep: true);
        RuleSet without = Build(keep: false);

        RuleSetCensus.Of(with).ToString().Should().Be(RuleSetCensus.Of(without).ToString());
        with.Find("96411", Day)!.ToString().Should().Be(without.Find("96411", Day)!.ToString());
    }

    [Fact]
    public void Without_the_option_the_file_contains_none()
    {
        RuleSet rules = Build(keep: false);

        Encoding.Latin1.GetString(File.ReadAllBytes(_target)).Should().NotContain("Made-up");
        rules.FindDescription("96411").Should().BeNull();
        rules.Find("96411", Day)!.Description.Should().BeNull();
        RuleSetCensus.Of(rules).Descriptions.Should().Be(0);
    }

    [Fact]
    public void With_the_option_the_file_contains_no_description_of_a_modifier()
    {
        Build(keep: true);

        Encoding.Latin1.GetString(File.ReadAllBytes(_target)).Should().Contain("Made-up five").And.NotContain("Made-up six");
    }

    [Fact]
    public void The_embedded_set_has_none() => RuleSetCensus.Of(RuleSet.Embedded).Descriptions.Should().Be(0);

    private RuleSet Build(bool keep) =>
        RuleSetBuilder.Build(new BuildRequest([_files.Folder], _target) { KeepDescriptions = keep }).Rules;
}
