using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>A distinct well-formed modifier of a line and where it stands first.</summary>
/// <param name="Position">From 1.</param>
internal readonly record struct ModifierUse(ModifierKey Modifier, int Position);
