namespace CptRules.Testing.Generators;

/// <summary>
/// Every rule with each severity that it has without options. Generated claims must raise all of them, or they prove too little.
/// </summary>
internal static class RuleSeverities
{
    public static IReadOnlyList<(RuleId Rule, Severity Severity)> All { get; } =
    [
        .. Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None).SelectMany(rule => Of(rule).Select(severity => (rule, severity))),
    ];

    private static Severity[] Of(RuleId rule) => rule switch
    {
        RuleId.LIN102 or RuleId.LIN103 or RuleId.LIN104 or RuleId.LIN105 or RuleId.PTP503 or RuleId.PTP505 => [Severity.Info],
        RuleId.COD102 or RuleId.COD104 or RuleId.COD105 or RuleId.PTP501 or RuleId.PTP502 or RuleId.OPS101 or RuleId.OPS102
            or RuleId.OPS103 or RuleId.OPS106 => [Severity.Info, Severity.Warning, Severity.Error],
        RuleId.UNT214 => [Severity.Info, Severity.Error],
        RuleId.MOD410 or RuleId.AOC303 or RuleId.GLO801 or RuleId.OPS104 or RuleId.OPS105 => [Severity.Info, Severity.Warning],
        RuleId.COD103 or RuleId.UNT211 or RuleId.UNT212 or RuleId.UNT213 or RuleId.MOD402 or RuleId.MOD404 or RuleId.MOD406
            or RuleId.MOD409 or RuleId.MOD411 or RuleId.AOC301 or RuleId.AOC302 or RuleId.DRU903 or RuleId.OPS107
            or RuleId.DME901 => [Severity.Warning, Severity.Error],
        RuleId.UNT202 or RuleId.MOD405 or RuleId.PTP504 or RuleId.DUP601 or RuleId.CMP902 or RuleId.DRU901 or RuleId.DRU902
            or RuleId.STA701 or RuleId.GLO802 or RuleId.HIS901 or RuleId.OPS108 or RuleId.DME903 or RuleId.POS904 or RuleId.POS905
            or RuleId.POS907 => [Severity.Warning],
        _ => [Severity.Error],
    };
}
