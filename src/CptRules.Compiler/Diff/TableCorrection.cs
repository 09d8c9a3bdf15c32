using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A dated table that both sets hold and that is not the newest of both, with the codes it says something else of.</summary>
internal sealed record TableCorrection(RuleTable Table, int Date, IReadOnlyList<CodeKey> Codes);
