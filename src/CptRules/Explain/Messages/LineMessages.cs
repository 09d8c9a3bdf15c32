using CptRules.Explain.Details;
using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the LIN rules.</summary>
internal static class LineMessages
{
    private const string Incomplete = "The payer returns such a line as incomplete.";

    public static string Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.LIN101 => InvalidDates(finding),
        RuleId.LIN102 => $"The date of service, {Words.Date(finding.Data.Day)}, is before {FirstDay(finding.Release)}. "
            + $"{TableWords.NotCheckedBeforeWindow} were not checked for this line.",
        RuleId.LIN104 => Outdated(finding),
        RuleId.LIN105 => Missing(finding),
        _ => $"The date of service, {Words.Date(finding.Data.Day)}, is after {LastDay(finding.Release)}. "
            + "The line was checked against the newest tables of the release, which may have changed since.",
    };

    private static string InvalidDates(in FindingView finding) => finding.Data.Date.Fault switch
    {
        DateFault.FromMissing => $"The line has no date of service. {Incomplete}",
        DateFault.ThroughBeforeFrom => $"The last date of service is before the first, {Words.Date(finding.Data.Day)}. {Incomplete}",
        _ => $"The dates of service are missing or out of order. {Incomplete}",
    };

    private static string Outdated(in FindingView finding)
    {
        string tables = TableWords.AllOf(TableStatuses.Of(finding));
        string named = tables.Length > 0 ? $": {tables}" : "";
        return $"These tables of release {finding.Release.Name} are not known to be current on the date of service, "
            + $"{Words.Date(finding.Data.Day)}{named}. The claim was checked against them, and newer tables may differ.";
    }

    private static string Missing(in FindingView finding)
    {
        string tables = TableWords.AllOf(TableStatuses.Of(finding));
        string missing = tables.Length > 0 ? $"lacks tables for {Words.Setting(finding.Data.Setting)} claims: {tables}"
            : $"lacks tables for {Words.Setting(finding.Data.Setting)} claims";
        return $"Release {finding.Release.Name} {missing}. The rules that need them were not checked.";
    }

    private static string FirstDay(RuleSetRelease release) => release.WindowFrom is { } from
        ? $"{Words.Date(from)}, the first day of release {release.Name}"
        : $"the first day of release {release.Name}";

    private static string LastDay(RuleSetRelease release) => release.WindowThrough is { } through
        ? $"{Words.Date(through)}, the last day of release {release.Name}"
        : $"the last day of release {release.Name}";
}
