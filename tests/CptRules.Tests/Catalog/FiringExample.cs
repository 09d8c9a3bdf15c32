using System.Text.Json;

namespace CptRules.Tests.Catalog;

/// <summary>A claim on which the rule has one finding.</summary>
internal sealed record FiringExample
{
    public required Severity Severity { get; init; }

    public required int Line { get; init; }

    /// <summary>Rules that cannot but be raised as well.</summary>
    public IReadOnlyList<RuleId> Beside { get; init; } = [];

    public required JsonElement Claim { get; init; }
}
