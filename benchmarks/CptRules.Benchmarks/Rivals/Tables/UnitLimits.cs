namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Which rule units break, if any.</summary>
internal static class UnitLimits
{
    /// <param name="code">The code, with a limit.</param>
    /// <param name="line">Units of the line; without any there is nothing to judge.</param>
    /// <param name="day">Units of all lines of the code, the day and the role.</param>
    public static RuleId? Judge(BillingCode code, decimal line, decimal day)
    {
        if (line <= 0)
            return null;
        if (code.UnitLimit == 0)
            return RuleId.UNT214;
        if ((code.AdjudicationIndicator == 1 ? line : day) <= code.UnitLimit)
            return null;
        return code.AdjudicationIndicator switch { 1 => RuleId.UNT211, 2 => RuleId.UNT212, _ => RuleId.UNT213 };
    }
}
