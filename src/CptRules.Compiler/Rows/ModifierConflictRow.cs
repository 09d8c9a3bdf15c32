using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>Two modifiers that exclude each other on one line, and why. Symmetric.</summary>
internal sealed record ModifierConflictRow(ModifierKey First, ModifierKey Second, Severity Severity, string Why);
