namespace CptRules.Data.Rows;

/// <summary>A modifier with the days it is in force, both inclusive; null is unbounded.</summary>
internal sealed record ModifierRow(ModifierKey Modifier, DateOnly? From, DateOnly? Through, string? Label);

/// <summary>Two modifiers that exclude each other on one line, and why. Symmetric.</summary>
internal sealed record ModifierConflictRow(ModifierKey First, ModifierKey Second, Severity Severity, string Why);
