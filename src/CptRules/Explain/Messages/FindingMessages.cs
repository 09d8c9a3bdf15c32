using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>Says what is wrong, in one or two sentences; empty for no rule.</summary>
internal static class FindingMessages
{
    public static string Of(RuleSet rules, in FindingData data) => data.Family switch
    {
        RuleFamily.Lin => LineMessages.Of(rules, data),
        RuleFamily.Cod => CodeMessages.Of(rules, data),
        RuleFamily.Unt => UnitMessages.Of(data),
        RuleFamily.Mod => ModifierMessages.Of(rules, data),
        RuleFamily.Ptp => PairMessages.Of(rules, data),
        RuleFamily.Aoc => AddOnMessages.Of(rules, data),
        RuleFamily.Dup => RepeatMessages.Duplicate(data),
        RuleFamily.Sta => RepeatMessages.PaidOnlyAlone(data),
        RuleFamily.Glo => RepeatMessages.VisitInGlobalPeriod(data),
        _ => "",
    };
}
