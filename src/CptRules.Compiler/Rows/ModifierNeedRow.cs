using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A modifier that needs one of others on the same line (MOD413).</summary>
internal sealed record ModifierNeedRow(ModifierKey Modifier, IReadOnlyList<ModifierKey> OneOf, string Why)
{
    public CareSettings Settings { get; init; } = CareSettings.All;

    /// <summary>First day of service, inclusive; null is unbounded.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of service, inclusive; null is unbounded.</summary>
    public DateOnly? Through { get; init; }
}
