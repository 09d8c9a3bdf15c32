namespace CptRules.Findings;

/// <summary>Which family a rule belongs to.</summary>
internal static class RuleFamilies
{
    public static RuleFamily Of(RuleId rule) => rule switch
    {
        RuleId.None => RuleFamily.None,
        RuleId.LIN104 or RuleId.LIN105 => RuleFamily.Lin,
        RuleId.COD105 => RuleFamily.Cod,
        RuleId.UNT202 => RuleFamily.Unt,
        RuleId.MOD412 or RuleId.MOD413 => RuleFamily.Mod,
        RuleId.PTP505 => RuleFamily.Ptp,
        RuleId.AOC305 => RuleFamily.Aoc,
        <= RuleId.LIN103 => RuleFamily.Lin,
        <= RuleId.COD104 => RuleFamily.Cod,
        <= RuleId.UNT214 => RuleFamily.Unt,
        <= RuleId.AOC304 => RuleFamily.Aoc,
        <= RuleId.MOD411 => RuleFamily.Mod,
        <= RuleId.PTP504 => RuleFamily.Ptp,
        RuleId.DUP601 => RuleFamily.Dup,
        RuleId.STA701 => RuleFamily.Sta,
        RuleId.GLO801 or RuleId.GLO802 => RuleFamily.Glo,
        RuleId.CMP901 or RuleId.CMP902 => RuleFamily.Cmp,
        RuleId.DRU901 or RuleId.DRU902 or RuleId.DRU903 => RuleFamily.Dru,
        RuleId.HIS901 => RuleFamily.His,
        >= RuleId.OPS101 and <= RuleId.OPS108 => RuleFamily.Ops,
        >= RuleId.DME901 and <= RuleId.DME906 => RuleFamily.Dme,
        >= RuleId.POS901 and <= RuleId.POS907 => RuleFamily.Pos,
        _ => RuleFamily.None,
    };
}
