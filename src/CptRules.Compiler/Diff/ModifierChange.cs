using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A modifier that came into force, went out of force, or has other dates.</summary>
/// <param name="Old">Null if the older set does not hold it.</param>
/// <param name="New">Null if the newer set does not hold it.</param>
internal readonly record struct ModifierChange(ModifierKey Modifier, DayRange? Old, DayRange? New);
