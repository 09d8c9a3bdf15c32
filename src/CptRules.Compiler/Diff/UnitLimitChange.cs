using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A unit limit that is new, gone or another.</summary>
/// <param name="Old">Null if no limit was published.</param>
/// <param name="New">Null if no limit is published.</param>
/// <param name="Since">The date, as a day number, of the table of the newer set from which on all its tables have it so.</param>
internal readonly record struct UnitLimitChange(CodeKey Code, UnitLimitValue? Old, UnitLimitValue? New, int Since);
