using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>The eligible modifiers that a code's public code page lists.</summary>
internal sealed record ExplicitModifierListRow(CodeKey Code, IReadOnlyList<ModifierKey> Modifiers);
