using CptRules.Explain.Details;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the LIN and COD rules.</summary>
internal static class CodeRemedies
{
    public static Remedy Dates(in FindingView finding)
    {
        if (finding.Data.Rule is RuleId.LIN104 or RuleId.LIN105)
            return Tables(finding);
        string line = FindingRemedies.Line(finding);
        string text = finding.Data.Rule switch
        {
            RuleId.LIN101 => $"Correct the dates of service on {line}: the first is required, and the last must not be before it.",
            RuleId.LIN102 => $"Check the date of service on {line}. If it is right, validate the claim with a rule set that covers it.",
            _ => $"Check the date of service on {line}. "
                + $"If it is right, validate the claim with a newer release than {finding.Release.Name}.",
        };
        return FindingRemedies.ByHand(finding, RemedyKind.CorrectDates, text);
    }

    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        return finding.Data.Rule switch
        {
            RuleId.COD101 => Correct(finding, $"Enter the five-character CPT or HCPCS code of the service on {line}."),
            RuleId.COD102 when finding.Release.IsComplete => Correct(
                finding,
                $"Correct the code on {line}. "
                + $"If it is right, check with the payer, or validate the claim with a newer release than {finding.Release.Name}."),
            RuleId.COD102 => Correct(
                finding, $"Check the code on {line}. If it is right, validate the claim with a rule set that contains it."),
            RuleId.COD103 => Correct(
                finding,
                "Bill the code that was in force on the date of service, or correct the date. "
                + "The rule set names no replacement for the code."),
            RuleId.COD105 => CoverageRemedies.NotCovered(finding),
            _ => CoverageRemedies.NotPayable(finding),
        };
    }

    private static Remedy Tables(in FindingView finding)
    {
        string tables = TableWords.AllOf(TableStatuses.Of(finding));
        string text = finding.Data.Rule == RuleId.LIN104
            ? "Validate the claim with a rule set that has newer tables than these"
            : "Validate the claim with a rule set that has the missing tables";
        return FindingRemedies.ByHand(finding, RemedyKind.ChangeRuleSet, tables.Length > 0 ? $"{text}: {tables}." : $"{text}.");
    }

    private static Remedy Correct(in FindingView finding, string text) => FindingRemedies.ByHand(finding, RemedyKind.CorrectCode, text);
}
