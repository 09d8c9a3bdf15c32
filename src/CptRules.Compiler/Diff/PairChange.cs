using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A PTP edit that is new, ended, or has another indicator or other dates.</summary>
internal readonly record struct PairChange(CodeKey Column1, CodeKey Column2, PairHistory Old, PairHistory New);
