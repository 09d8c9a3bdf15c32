using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>The eligible modifiers on the public page of a code.</summary>
internal sealed record ExplicitModifierListRow(CodeKey Code, IReadOnlyList<ModifierKey> Modifiers);
