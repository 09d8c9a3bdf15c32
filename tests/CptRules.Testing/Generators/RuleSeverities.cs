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
        RuleId.LIN102 or RuleId.LIN103 or RuleId.PTP503 => [Severity.Info],
        RuleId.COD102 or RuleId.COD104 => [Severity.Info, Severity.Warning, Severity.Error],
        RuleId.UNT214 => [Severity.Info, Severity.Error],
        RuleId.AOC303 => [Severity.Info, Severity.Warning],
        RuleId.COD103 or RuleId.MOD404 or RuleId.MOD406 or RuleId.MOD409 or RuleId.PTP501 or RuleId.PTP502 or RuleId.AOC301
            or RuleId.AOC302 => [Severity.Warning, Severity.Error],
        RuleId.MOD405 or RuleId.MOD410 or RuleId.MOD411 or RuleId.PTP504 or RuleId.DUP601 or RuleId.STA701 or RuleId.GLO801 =>
            [Severity.Warning],
        _ => [Severity.Error],
    };
}
