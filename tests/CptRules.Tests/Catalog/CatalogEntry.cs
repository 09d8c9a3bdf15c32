using System.Text.Json;

namespace CptRules.Tests.Catalog;

/// <summary>The two examples of a rule in tests/claims/catalog.json: a claim that raises it and one that just does not.</summary>
internal sealed record CatalogEntry
{
    public required RuleId Rule { get; init; }

    /// <summary>The name of the small rule set that shows the rule; null for the embedded one.</summary>
    public string? RuleSet { get; init; }

    public required FiringExample Fires { get; init; }

    public required PassingExample Passes { get; init; }

    /// <summary>The findings of one of the claims.</summary>
    public IReadOnlyList<Finding> Findings(JsonElement claim) =>
        new ClaimValidator(CatalogRuleSet.Of(RuleSet)).Validate(ClaimJson.Parse(claim.GetRawText())).Findings;
}
