using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A therapy discipline: its modifier, and the evaluation codes that do not go with the modifier of another one (MOD412).</summary>
internal sealed record DisciplineRow(string Name, ModifierKey Modifier, IReadOnlyList<CodeKey> Codes);
