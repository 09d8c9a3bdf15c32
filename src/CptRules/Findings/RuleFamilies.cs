namespace CptRules.Findings;

/// <summary>Which family a rule belongs to.</summary>
internal static class RuleFamilies
{
    public static RuleFamily Of(RuleId rule) => rule switch
    {
        RuleId.None => RuleFamily.None,
        <= RuleId.LIN103 => RuleFamily.Lin,
        <= RuleId.COD104 => RuleFamily.Cod,
        <= RuleId.UNT214 => RuleFamily.Unt,
        <= RuleId.AOC304 => RuleFamily.Aoc,
        <= RuleId.MOD411 => RuleFamily.Mod,
        <= RuleId.PTP504 => RuleFamily.Ptp,
        RuleId.DUP601 => RuleFamily.Dup,
        RuleId.STA701 => RuleFamily.Sta,
        RuleId.GLO801 => RuleFamily.Glo,
        _ => RuleFamily.None,
    };
}
