using System.Text;
using CptRules.Compiler;
using CptRules.Published.Tests.Sets;

namespace CptRules.Published.Tests.Files;

/// <summary>All published quarters are compiled in one run, with the short descriptions of their files or without.</summary>
public sealed class AllQuartersTests : IDisposable
{
    private static readonly string[] Sources =
    [
        .. PublishedSets.AllQuarters,
        "newer/mue/medicare-ncci-2025q4-dme-supplier-quarterly-additions-deletions-revisions-mue.zip",
    ];

    private static readonly string[] DescribedCodes = ["99213", "96413", "G0463", "J1885", "E0601", "A4222"];

    private readonly string _folder = Directory.CreateTempSubdirectory("all-quarters").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_quarters_together_are_complete_and_every_file_is_read_or_has_a_reason()
    {
        BuildResult result = Build("all.rules", keepDescriptions: false);
        RuleSetRelease release = result.Rules.Release;

        release.IsComplete.Should().BeTrue();
        RuleSetCensus.Of(result.Rules).MissingTables.Should().BeEmpty();
        release.Tables.Select(table => table.ToString()).Should().Equal(
            "mue 2024Q3", "mue 2026Q2", "mue 2026Q3",
            "mue 2024Q3", "mue 2026Q3",
            "mue 2024Q3",
            "mpfs 2024Q3", "mpfs 2025Q4", "mpfs 2026Q3",
            "ptp 2026Q3",
            "ptp 2024Q3",
            "aoc 2026Q2",
            "hcpcs 2026Q3",
            "opps 2024Q3", "opps 2025Q1", "opps 2025Q2", "opps 2025Q4", "opps 2026Q1", "opps 2026Q2");
        release.Sources.Should().OnlyContain(source => source.RowsRead == source.RowsKept + source.RowsDropped.Values.Sum());
        result.UnreadFiles.Where(file => file.Origin.Contains("additions-deletions", StringComparison.Ordinal))
            .Should().HaveCount(8).And.OnlyContain(file => file.Reason == "a list of changes; the full table contains them");
        result.UnreadFiles.Where(file => file.Origin.Contains("AOC_V2025Q4_01", StringComparison.Ordinal)).Should().HaveCount(2);
    }

    /// <summary>
    /// The descriptions of the files are read here, at run time, to look for them in the compiled file. None of them is in the repository.
    /// </summary>
    [Fact]
    public void Descriptions_are_in_the_file_only_on_request_and_add_less_than_a_tenth()
    {
        RuleSet with = Build("with.rules", keepDescriptions: true).Rules;
        Build("without.rules", keepDescriptions: false);
        byte[] fileWith = File.ReadAllBytes(Path.Combine(_folder, "with.rules"));
        byte[] fileWithout = File.ReadAllBytes(Path.Combine(_folder, "without.rules"));
        string[] descriptions = [.. DescribedCodes.Select(with.FindDescription).OfType<string>()];

        descriptions.Should().HaveCount(6).And.OnlyContain(text => text.Length > 5);
        descriptions.Should().OnlyContain(text => Contains(fileWith, text)).And.NotContain(text => Contains(fileWithout, text));
        RuleSetCensus.Of(with).Descriptions.Should().BeGreaterThan(15_000);
        fileWith.Length.Should().BeInRange(fileWithout.Length, fileWithout.Length * 11 / 10);
    }

    private static bool Contains(byte[] file, string text) => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private BuildResult Build(string name, bool keepDescriptions)
    {
        PublishedTables.AreNeeded();
        var request = new BuildRequest([.. Sources.Select(PublishedTables.Path)], Path.Combine(_folder, name));
        return RuleSetBuilder.Build(request with { KeepDescriptions = keepDescriptions });
    }
}
