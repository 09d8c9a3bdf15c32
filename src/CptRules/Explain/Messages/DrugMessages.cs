using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the DRU rules.</summary>
internal static class DrugMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.Code(finding.Data.Code);
        string day = Words.On(finding.Data.Day);
        return finding.Data.Rule switch
        {
            RuleId.DRU901 => $"Modifier JW reports a discarded amount of {code}, but no line without JW bills the amount given {day}. "
                + "The payer does not pay waste without a dose.",
            RuleId.DRU902 => $"Modifier JZ reports that nothing of {code} was discarded {day}, but another line reports with JW that "
                + "something was. Both cannot be true, unless the lines are of different packages.",
            _ => $"{Words.CodeFirst(finding.Data.Code)} comes in single-dose containers, but no line of it {day} has JW (the discarded "
                + $"amount) or JZ (nothing discarded). {Answer(finding)}",
        };
    }

    private static string Answer(in FindingView finding) =>
        finding.Data.Day >= 0 && finding.Data.Day < finding.Tables.SingleDoseRowOf(finding.Data.Code).ErrorFrom
            ? "Medicare requires one of them, and returns claims without them from "
                + $"{Words.Date(finding.Tables.SingleDoseRowOf(finding.Data.Code).ErrorFrom)}."
            : "The payer returns the line.";
}
