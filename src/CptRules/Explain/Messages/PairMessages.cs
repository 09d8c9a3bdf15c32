using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the PTP rules.</summary>
internal static class PairMessages
{
    public static string Of(in FindingView finding)
    {
        string column2 = Words.CodeFirst(finding.Data.Code);
        string beside = $"{Words.Code(finding.Data.Pair.Column1)} on {Words.Line(finding.Data.OtherLine)}";
        return finding.Data.Rule switch
        {
            RuleId.PTP501 => $"{column2} (column 2) is not paid beside {beside} (column 1) {Words.On(finding.Data.Day)}, and no modifier sets the two apart (indicator 0).{Why(finding)}{Uncertain(finding)}",
            RuleId.PTP502 => $"{column2} (column 2) is not paid beside {beside} (column 1) {Words.On(finding.Data.Day)} without a modifier that shows separate services (indicator 1).{Why(finding)}{Uncertain(finding)}",
            RuleId.PTP503 => $"{column2} would not be paid beside {beside} {Words.On(finding.Data.Day)}, but {Bypass(finding)} sets the two apart (indicator 1). The record must support it.",
            _ => $"{column2} is not paid beside {beside} {Words.On(finding.Data.Day)} unless the two are separate services, and {Bypass(finding)} hardly shows that: {Doubt(finding)}.",
        };
    }

    /// <summary>The modifier that bypasses the edit, and where it stands.</summary>
    private static string Bypass(in FindingView finding)
    {
        int line = finding.Data.Pair.BypassColumn == 2 ? finding.Data.Line : finding.Data.OtherLine;
        return $"{Words.Modifier(finding.Data.Pair.BypassModifier)} on {Words.Line(line)}";
    }

    private static string Doubt(in FindingView finding) => finding.Data.Pair.BypassModifier.ToString() is "59" or "XE" or "XP" or "XS" or "XU"
        ? "on the column 1 line it counts on practitioner claims only"
        : "both lines name the same place on the body";

    private static string Uncertain(in FindingView finding) => finding.Data.Pair.Doubt switch
    {
        PairDoubt.DifferentDays => " The denial is not certain: the two lines begin on different days.",
        PairDoubt.Column1HasErrors => $" The denial is not certain: {Words.Line(finding.Data.OtherLine)} has errors itself and may not be paid.",
        PairDoubt.Column1NotPayable => $" The denial is not certain: {finding.Data.Pair.Column1} is not paid separately itself.",
        _ => "",
    };

    private static string Why(in FindingView finding) => finding.PairWindow.Rationale is not (byte)PairRationale.None and var rationale
        ? $" The published reason: {PairRationaleWords.Of((PairRationale)rationale)}."
        : "";
}
