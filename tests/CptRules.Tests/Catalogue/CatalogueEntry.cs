using System.Text.Json;

namespace CptRules.Tests.Catalogue;

/// <summary>The two examples of a rule in tests/claims/catalogue.json: a claim that raises it and one that just does not.</summary>
internal sealed record CatalogueEntry
{
    public required RuleId Rule { get; init; }

    /// <summary>The name of the small rule set that shows the rule; null for the embedded one.</summary>
    public string? RuleSet { get; init; }

    public required FiringExample Fires { get; init; }

    public required PassingExample Passes { get; init; }

    /// <summary>The findings of one of the claims.</summary>
    public IReadOnlyList<Finding> Findings(JsonElement claim) =>
        new ClaimValidator(CatalogueRuleSet.Of(RuleSet)).Validate(ClaimJson.Parse(claim.GetRawText())).Findings;
}

/// <summary>A claim on which the rule has one finding.</summary>
internal sealed record FiringExample
{
    public required Severity Severity { get; init; }

    public required int Line { get; init; }

    /// <summary>Rules that cannot but be raised as well.</summary>
    public IReadOnlyList<RuleId> Beside { get; init; } = [];

    public required JsonElement Claim { get; init; }
}

/// <summary>A claim on which the rule has no finding.</summary>
internal sealed record PassingExample
{
    /// <summary>Why it has none, as a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>Rules that are raised where this one is not.</summary>
    public IReadOnlyList<RuleId> Instead { get; init; } = [];

    public required JsonElement Claim { get; init; }
}
