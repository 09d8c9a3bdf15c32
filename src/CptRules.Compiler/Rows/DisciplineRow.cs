using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A therapy discipline: its modifier, and its evaluation codes, which do not go with that of another one (MOD412).</summary>
internal sealed record DisciplineRow(string Name, ModifierKey Modifier, IReadOnlyList<CodeKey> Codes);
