using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>An add-on code edit: one add-on code and one acceptable primary, or none where the contractor defines it.</summary>
/// <param name="Primary">Default for a row without a listed primary (published as CCCCC).</param>
/// <param name="Type">1: only the listed primaries, 2: defined by the contractor, 3: a list that the contractor may extend.</param>
/// <param name="Through">
/// Last day in force, inclusive: the first of the deletion dates of edit, add-on and primary; <see cref="DateOnly.MaxValue"/> while none.
/// </param>
internal readonly record struct AddOnRow(CodeKey AddOn, CodeKey Primary, byte Type, DateOnly From, DateOnly Through, AddOnNotes Notes);
