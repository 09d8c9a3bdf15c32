using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A therapy discipline: its modifier, and its evaluation codes, which the modifier of another discipline contradicts (MOD412).</summary>
internal sealed record DisciplineRow(string Name, ModifierKey Modifier, IReadOnlyList<CodeKey> Codes);
