using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>One thing that a fee schedule says of a code.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Value">The published text; null if there is none.</param>
internal sealed record PolicyFacet(string Key, string Name, Func<MpfsPolicyEntry, string?> Value);
