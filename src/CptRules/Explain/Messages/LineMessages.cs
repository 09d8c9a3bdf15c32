using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the LIN rules.</summary>
internal static class LineMessages
{
    public static string Of(RuleSet rules, in FindingData data) => data.Rule switch
    {
        RuleId.LIN101 => data.Kind switch
        {
            1 => "The line has no date of service, so nothing about it can be judged by date.",
            2 => $"The last date of service is before the first, {Words.Date(data.Day)}.",
            _ => "The dates of service are missing or out of order.",
        },
        RuleId.LIN102 => $"The date of service, {Words.Date(data.Day)}, is before {Begin(rules)}: unit limits and code policy were not evaluated for the line.",
        _ => $"The date of service, {Words.Date(data.Day)}, is after {End(rules)}: the line was judged by the newest tables there are, which may have changed since.",
    };

    private static string Begin(RuleSet rules) => rules.Release.WindowFrom is { } from
        ? $"{Words.Date(from)}, when release {rules.Release.Name} begins"
        : $"release {rules.Release.Name} begins";

    private static string End(RuleSet rules) => rules.Release.WindowThrough is { } through
        ? $"{Words.Date(through)}, when release {rules.Release.Name} ends"
        : $"release {rules.Release.Name} ends";
}
