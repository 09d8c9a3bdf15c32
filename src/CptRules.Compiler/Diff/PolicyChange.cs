using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>One facet of a code's fee schedule that has another value.</summary>
/// <param name="Since">The date, as a day number, of the fee schedule of the newer set from which on all of them have it so.</param>
internal readonly record struct PolicyChange(CodeKey Code, string? Old, string? New, int Since);
