using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the PTP rules.</summary>
internal static class PairMessages
{
    public static string Of(RuleSet rules, in FindingData data)
    {
        string column2 = Words.CodeFirst(data.Code);
        string beside = $"{Words.Code(data.RelatedCode)} on {Words.Line(data.Related)}";
        return data.Rule switch
        {
            RuleId.PTP501 => $"{column2} (column 2) is not paid beside {beside} (column 1) {Words.On(data.Day)}, and no modifier sets the two apart (indicator 0).{Why(rules, data)}{Uncertain(data)}",
            RuleId.PTP502 => $"{column2} (column 2) is not paid beside {beside} (column 1) {Words.On(data.Day)} without a modifier that shows separate services (indicator 1).{Why(rules, data)}{Uncertain(data)}",
            RuleId.PTP503 => $"{column2} would not be paid beside {beside} {Words.On(data.Day)}, but {Bypass(data)} sets the two apart (indicator 1). The record must support it.",
            _ => $"{column2} is not paid beside {beside} {Words.On(data.Day)} unless the two are separate services, and {Bypass(data)} hardly shows that: {Doubt(data)}.",
        };
    }

    /// <summary>The modifier that bypasses the edit, and where it stands.</summary>
    private static string Bypass(in FindingData data)
    {
        int line = data.OtherPosition == 2 ? data.Line : data.Related;
        return $"{Words.Modifier(data.Modifier)} on {Words.Line(line)}";
    }

    private static string Doubt(in FindingData data) => data.Modifier.ToString() is "59" or "XE" or "XP" or "XS" or "XU"
        ? "on the column 1 line it counts on practitioner claims only"
        : "both lines name the same place on the body";

    private static string Uncertain(in FindingData data) => (PairDoubt)data.Limit switch
    {
        PairDoubt.DifferentDays => " The denial is not certain: the two lines begin on different days.",
        PairDoubt.Column1HasErrors => $" The denial is not certain: {Words.Line(data.Related)} has errors itself and may not be paid.",
        PairDoubt.Column1NotPayable => $" The denial is not certain: {data.RelatedCode} is not paid separately itself.",
        _ => "",
    };

    private static string Why(RuleSet rules, in FindingData data)
    {
        int column1 = rules.Data.FindCode(data.RelatedCode);
        int column2 = rules.Data.FindCode(data.Code);
        return PairFactsReader.TryFind(rules.Data, column1, column2, data.Day, data.Setting, out PairWindowEntry window) && window.Rationale != (byte)PairRationale.None
            ? $" The published reason: {PairRationaleWords.Of((PairRationale)window.Rationale)}."
            : "";
    }
}
