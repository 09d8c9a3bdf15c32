using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>Two modifiers that exclude each other on one line, and why (MOD406). Symmetric.</summary>
internal sealed record ModifierConflictRow(ModifierKey First, ModifierKey Second, Severity Severity, string Why)
{
    public CareSettings Settings { get; init; } = CareSettings.All;

    /// <summary>First day of service, inclusive; null is unbounded.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of service, inclusive; null is unbounded.</summary>
    public DateOnly? Through { get; init; }
}
