using CptRules.Tests.Claims;

namespace CptRules.Tests;

/// <summary>Every case of tests/claims/cases on the embedded rule set: exactly the expected findings, in order.</summary>
public class ClaimCaseTests
{
    /// <summary>Rules that no claim can raise on the embedded rule set, because it lacks the codes for them.</summary>
    internal static readonly RuleId[] ShownOnSmallSets =
    [
        RuleId.COD104, RuleId.UNT211, RuleId.COD105, RuleId.MOD412, RuleId.CMP901, RuleId.CMP902,
        RuleId.DRU901, RuleId.DRU902, RuleId.GLO802, RuleId.OPS101, RuleId.OPS103, RuleId.OPS104, RuleId.OPS105,
        RuleId.OPS106, RuleId.OPS107, RuleId.DME901, RuleId.DME902, RuleId.DME903, RuleId.DME906, RuleId.POS903, RuleId.POS904,
        RuleId.POS905,
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        ClaimFiles.Cases.Select(
            entry => new TheoryDataRow<string, string>(
            entry.File, entry.Case.Name) { TestDisplayName = $"{entry.File}: {entry.Case.Name}" });

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_claim_has_the_findings_of_its_case(string file, string name)
    {
        ClaimCase @case = ClaimFiles.Case(file, name);
        var validator = new ClaimValidator(RuleSet.Embedded, @case.Options?.ToValidationOptions());
        IReadOnlyList<Finding> findings = validator.Validate(ClaimJson.Parse(@case.Claim.GetRawText())).Findings;

        string[] expected = [.. @case.Expect.Select(finding => finding.ToString())];
        string[] actual =
        [
            .. findings.Select((finding, i) => i < @case.Expect.Count ? FindingText.Of(finding, @case.Expect[i]) : FindingText.Of(finding)),
        ];
        if (!expected.SequenceEqual(actual))
            Assert.Fail($"{name}\nexpected:\n{Indented(expected)}\nfound:\n{Indented(findings.Select(FindingText.Of))}");
    }

    [Fact]
    public void Names_of_cases_are_unique_and_each_case_names_its_source()
    {
        ClaimFiles.Cases.Select(entry => (entry.File, entry.Case.Name)).Should().OnlyHaveUniqueItems();
        ClaimFiles.Cases.Should().OnlyContain(entry => entry.Case.Name.Length > 0 && entry.Case.Source.Length > 0);
    }

    [Fact]
    public void A_case_whose_source_is_ours_says_whether_it_is_a_decision_and_gives_its_reason()
    {
        foreach ((string file, ClaimCase @case) in ClaimFiles.Cases)
        {
            string[] ours = [.. @case.Source.Split(" | ").Where(source => source.StartsWith("ours", StringComparison.Ordinal))];
            ours.Should().BeSubsetOf(["ours: decision", "ours: input shape"], "{0}: {1}", file, @case.Name);
            if (ours.Length == 0)
                @case.Reason.Should().BeNull("the source of {0}: {1} is published", file, @case.Name);
            else
                @case.Reason.Should().MatchRegex("^[A-Z0-9].{30,160}[.]$", "{0}: {1} has no published source", file, @case.Name);
        }
    }

    [Fact]
    public void Every_rule_is_expected_by_a_case_or_shown_on_a_small_set()
    {
        HashSet<RuleId> expected =
        [
            .. ClaimFiles.Cases.SelectMany(entry => entry.Case.Expect).Select(finding => Enum.Parse<RuleId>(finding.Rule)),
        ];
        RuleId[] all = [.. Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None)];
        all.Except(expected).Should().BeEquivalentTo(ShownOnSmallSets);
    }

    private static string Indented(IEnumerable<string> lines) =>
        string.Join('\n', lines.DefaultIfEmpty("(nothing)").Select(line => "  " + line));
}
