using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>A modifier entry of a line that is not blank.</summary>
/// <param name="Modifier">The modifier; <see cref="ModifierKey.Malformed"/> for text that is not one.</param>
/// <param name="Position">From 1, blank entries counted.</param>
internal readonly record struct ModifierUse(ModifierKey Modifier, int Position);
