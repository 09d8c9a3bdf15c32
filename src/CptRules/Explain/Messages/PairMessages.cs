using CptRules.Data.Entries;
using CptRules.Explain.Details;
using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the PTP rules.</summary>
internal static class PairMessages
{
    public static string Of(in FindingView finding) => Edit(finding) + UnknownStart(finding);

    private static string Edit(in FindingView finding)
    {
        string column2 = Words.CodeFirst(finding.Column2);
        string column1 = Words.Code(finding.Column1);
        string line = Words.Line(finding.Data.OtherLine);
        string day = Words.On(finding.Data.Day);
        return finding.Data.Rule switch
        {
            RuleId.PTP501 or RuleId.PTP502 when finding.Data.Pair.Doubt == PairDoubt.Column1PaidOnlyAlone =>
                $"The published pair would deny {Words.Code(finding.Column2)} (column 2) {day}, but {column1} (column 1) on {line} is paid "
                + "only if nothing else is payable for the day, so this line is not denied.",
            RuleId.PTP501 => $"{column2} (column 2) is not paid {day} in addition to {column1} (column 1) on {line}. "
                + $"No modifier changes that (indicator 0).{Rationale(finding)}{Uncertain(finding)}",
            RuleId.PTP502 => $"{column2} (column 2) is not paid {day} in addition to {column1} (column 1) on {line}, "
                + $"unless a modifier shows separate services (indicator 1).{Rationale(finding)}{Uncertain(finding)}",
            RuleId.PTP503 => $"{ModifierWords.First(finding, finding.Data.Pair.BypassModifier)} on {BypassLine(finding)} bypasses the edit "
                + $"of {column2} (column 2) with {column1} (column 1) on {line} {day} (indicator 1). "
                + "The record must support separate services.",
            RuleId.PTP505 => $"{column2} (column 2) on {line} is not paid {day} in addition to {column1} (column 1) on this line"
                + $"{UnlessSeparate(finding)}.{Rationale(finding)} {AtRisk(finding, line)}",
            _ => $"{column2} (column 2) is not paid {day} in addition to {column1} (column 1) on {line}, unless the services are separate. "
                + $"{ModifierWords.First(finding, finding.Data.Pair.BypassModifier)} on {BypassLine(finding)} may not show that: "
                + $"{PairDoubtWords.Of(finding)}.",
        };
    }

    /// <summary>An edit whose first day is not known is applied to earlier lines too.</summary>
    private static string UnknownStart(in FindingView finding)
    {
        PairWindowEntry window = finding.PairWindow;
        return window.IsStartKnown || finding.Data.Day >= window.KnownFrom
            ? ""
            : $" The first day of the edit is not known; it was in force by {Words.Date(window.KnownFrom)}.";
    }

    private static string AtRisk(in FindingView finding, string line) =>
        finding.Data.Setting == CareSetting.Practitioner && FeeStatus.IsPaidOnlyAlone(finding.Column1Policy.Status)
            ? $"{Words.CodeFirst(finding.Column1)} is paid only if nothing else is payable for the day, "
                + $"so {line} is not likely to be affected."
            : $"The payer may take back what it paid for {line}.";

    /// <summary>The line with the modifier that bypasses the edit.</summary>
    private static string BypassLine(in FindingView finding) =>
        Words.Line(finding.Data.Pair.BypassColumn == 2 ? finding.Data.Line : finding.Data.OtherLine);

    private static string UnlessSeparate(in FindingView finding) => finding.Data.Pair.Indicator == PairIndicator.NotAllowed
        ? ""
        : ", unless a modifier shows separate services";

    private static string Uncertain(in FindingView finding) => finding.Data.Pair.Doubt switch
    {
        PairDoubt.DifferentDays => " The denial is not certain, because the two lines begin on different days.",
        PairDoubt.Column1HasErrors =>
            $" The denial is not certain, because {Words.Line(finding.Data.OtherLine)} has errors of its own and may not be paid.",
        PairDoubt.Column1NotPayable => $" The denial is not certain, because {finding.Column1} is not paid separately itself.",
        _ => "",
    };

    private static string Rationale(in FindingView finding)
    {
        var rationale = (PairRationale)finding.PairWindow.Rationale;
        return rationale == PairRationale.None ? "" : $" The published reason: {PairRationaleWords.Of(rationale)}.";
    }
}
