namespace CptRules.Findings;

/// <summary>The families of rules, in order of evaluation.</summary>
internal enum RuleFamily : byte
{
    None,
    Lin,
    Cod,
    Unt,
    Mod,
    Ptp,
    Aoc,
    Dup,
    Sta,
    Glo,
}
