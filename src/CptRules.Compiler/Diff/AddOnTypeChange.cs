using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>An add-on code in force in both sets with another type.</summary>
/// <param name="Since">The first day, as a day number, of an edit of the new type that is in force in the newer set.</param>
internal readonly record struct AddOnTypeChange(CodeKey AddOn, byte Old, byte New, int Since);
