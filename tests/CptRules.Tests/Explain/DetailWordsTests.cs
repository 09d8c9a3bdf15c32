using CptRules.Data.Keys;
using CptRules.Explain.Details;
using CptRules.Findings;

namespace CptRules.Tests.Explain;

/// <summary>The lists that the details of a finding give.</summary>
public class DetailWordsTests
{
    [Theory]
    [InlineData("96411", CareSetting.Practitioner, "96409 96413")]
    [InlineData("96411", CareSetting.DmeSupplier, "")]
    [InlineData("96368", CareSetting.Practitioner, "96365")]
    [InlineData("96368", CareSetting.OutpatientHospital, "")]
    [InlineData("96376", CareSetting.Practitioner, "96374")]
    [InlineData("96417", CareSetting.Practitioner, "")]
    [InlineData("99213", CareSetting.Practitioner, "")]
    [InlineData("J9999", CareSetting.Practitioner, "")]
    public void Primaries_are_those_in_force_that_count_in_the_setting(string code, CareSetting setting, string primaries)
    {
        Primaries(ExplainSet.Finding(RuleId.AOC301, code, setting: setting))
            .Should().Equal(primaries.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Primaries_are_those_of_the_day()
    {
        Primaries(ExplainSet.Finding(RuleId.AOC301, day: new DateOnly(2012, 12, 31))).Should().BeEmpty();
        Primaries(ExplainSet.Finding(RuleId.AOC301, day: new DateOnly(2020, 1, 1))).Should().Equal("96409", "96411", "96413");
    }

    [Fact]
    public void Required_modifiers_are_those_of_the_row()
    {
        OneOf(ExplainSet.Required(1, "98940")).Should().Equal("AT");
        OneOf(ExplainSet.Required(0, "A0428")).Should().BeEmpty("any origin-destination pair will do");
        OneOf(ExplainSet.Required(9, "A0428")).Should().BeEmpty();
    }

    [Fact]
    public void A_finding_hands_out_words_details_and_remedy()
    {
        var finding = new Finding(ExplainSet.Rules, ExplainSet.AddOn(RuleId.AOC301, "96411", 1));
        finding.RuleName.Should().Be("PrimaryMissing");
        finding.Message.Should().Contain("96409 or 96413");
        finding.Details.Primaries.Should().Equal("96409", "96413");
        finding.Remedy!.Codes.Should().Equal("96409", "96413");
        (finding.Carc, finding.Rarc).Should().Be(("107", "N122"));
        default(Finding).Message.Should().BeEmpty();
        default(Finding).RuleName.Should().BeEmpty();
        default(Finding).Remedy.Should().BeNull();
    }

    private static IReadOnlyList<string> Primaries(in FindingData data) => AddOnPrimaries.Of(new FindingView(ExplainSet.Rules, data));

    private static IReadOnlyList<string> OneOf(in FindingData data) => RequiredModifiers.Of(new FindingView(ExplainSet.Rules, data));
}
