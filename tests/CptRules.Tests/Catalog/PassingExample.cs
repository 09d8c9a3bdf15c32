using System.Text.Json;

namespace CptRules.Tests.Catalog;

/// <summary>A claim on which the rule has no finding.</summary>
internal sealed record PassingExample
{
    /// <summary>Why it has none, as a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>Rules that are raised where this one is not.</summary>
    public IReadOnlyList<RuleId> Instead { get; init; } = [];

    public required JsonElement Claim { get; init; }
}
