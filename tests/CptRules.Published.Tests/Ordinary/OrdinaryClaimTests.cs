using System.Globalization;
using CptRules.Published.Tests.Sets;
using CptRules.Tests;

namespace CptRules.Published.Tests.Ordinary;

/// <summary>
/// Ordinary claims of all specialties have exactly the findings that the published rules prescribe, so no rule raises a false alarm on
/// them.
/// </summary>
public class OrdinaryClaimTests(PublishedSets sets)
{
    /// <summary>The fewest claims that must list each rule as quiet.</summary>
    private const int FewestQuietClaims = 3;

    public static IEnumerable<TheoryDataRow<string>> Names => OrdinaryClaimFiles.All.Select(
        entry => new TheoryDataRow<string>(entry.Claim.Name) { TestDisplayName = $"{entry.Specialty}: {entry.Claim.Name}" });

    [Theory]
    [MemberData(nameof(Names))]
    public void An_ordinary_claim_has_these_findings_and_no_others(string name)
    {
        OrdinaryClaim claim = OrdinaryClaimFiles.All.Single(entry => entry.Claim.Name == name).Claim;
        var validator = new ClaimValidator(claim.Rules == "embedded" ? RuleSet.Embedded : sets.Quarter.Rules);
        ValidationResult result = validator.Validate(ClaimJson.Parse(claim.Claim.GetRawText()));
        result.Findings.Select(OrdinaryFinding.Of).Should().Equal(claim.Expect, "{0} {1}", claim.Why, string.Join('\n', result.Findings));
    }

    [Fact]
    public void Every_rule_is_listed_as_quiet_on_some_ordinary_claims()
    {
        Dictionary<string, int> quiet = OrdinaryClaimFiles.All.SelectMany(entry => entry.Claim.Quiet)
            .CountBy(rule => rule).ToDictionary();
        foreach (RuleInfo rule in RuleInfo.All)
        {
            int count = quiet.GetValueOrDefault(rule.Id.ToString());
            TestOutput.Write(string.Create(CultureInfo.InvariantCulture, $"{rule.Id} is listed as quiet on {count} ordinary claims"));
            count.Should().BeGreaterThanOrEqualTo(FewestQuietClaims, "{0} is listed as quiet on ordinary claims", rule.Id);
        }
    }

    [Fact]
    public void A_claim_has_a_reason_why_its_rules_are_quiet()
    {
        OrdinaryClaimFiles.All.Select(entry => entry.Claim.Name).Should().OnlyHaveUniqueItems();
        foreach ((string specialty, OrdinaryClaim claim) in OrdinaryClaimFiles.All)
        {
            claim.Rules.Should().BeOneOf(["2024q3", "embedded"], "{0}: {1}", specialty, claim.Name);
            claim.Source.Should().NotBeEmpty("{0}: {1}", specialty, claim.Name);
            claim.Why.Should().MatchRegex("^[A-Z0-9].{15,300}[.]$", "{0}: {1}", specialty, claim.Name);
            claim.Quiet.Should().NotIntersectWith(claim.Expect.Select(finding => finding.Rule), "{0}: {1}", specialty, claim.Name);
            claim.Quiet.Should().BeSubsetOf(Enum.GetNames<RuleId>(), "{0}: {1}", specialty, claim.Name);
        }
    }
}
