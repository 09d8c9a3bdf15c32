using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the LIN rules.</summary>
internal static class LineMessages
{
    public static string Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.LIN101 => finding.Data.Date.Fault switch
        {
            DateFault.FromMissing => "The line has no date of service, so nothing about it can be judged by date.",
            DateFault.ThroughBeforeFrom => $"The last date of service is before the first, {Words.Date(finding.Data.Day)}.",
            _ => "The dates of service are missing or out of order.",
        },
        RuleId.LIN102 => $"The date of service, {Words.Date(finding.Data.Day)}, is before {Begin(finding)}: unit limits and code policy were not evaluated for the line.",
        _ => $"The date of service, {Words.Date(finding.Data.Day)}, is after {End(finding)}: the line was judged by the newest tables there are, which may have changed since.",
    };

    private static string Begin(in FindingView finding) => finding.Release.WindowFrom is { } from
        ? $"{Words.Date(from)}, when release {finding.Release.Name} begins"
        : $"release {finding.Release.Name} begins";

    private static string End(in FindingView finding) => finding.Release.WindowThrough is { } through
        ? $"{Words.Date(through)}, when release {finding.Release.Name} ends"
        : $"release {finding.Release.Name} ends";
}
