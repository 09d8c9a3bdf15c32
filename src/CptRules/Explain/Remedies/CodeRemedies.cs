using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the LIN and COD rules.</summary>
internal static class CodeRemedies
{
    public static Remedy Dates(in FindingView finding) => new(
        RemedyKind.CorrectDates,
        finding.Data.Rule switch
        {
            RuleId.LIN101 => $"Correct the dates of service of {FindingRemedies.Line(finding)}: the first is needed, and the last must not be before it.",
            RuleId.LIN102 => $"Check the date of service of {FindingRemedies.Line(finding)}; if it is right, judge the claim by a rule set that reaches back to it.",
            _ => $"Check the date of service of {FindingRemedies.Line(finding)}; if it is right, judge the claim by a newer release than {finding.Release.Name}.",
        },
        canBeApplied: false);

    public static Remedy Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.COD101 => Correct($"Enter the five-character CPT or HCPCS code of the service on {FindingRemedies.Line(finding)}."),
        RuleId.COD102 => Correct(finding.Release.IsComplete
            ? $"Correct the code on {FindingRemedies.Line(finding)}; if it is right, check with the payer, or judge the claim by a newer release than {finding.Release.Name}."
            : $"Check the code on {FindingRemedies.Line(finding)}; if it is right, judge the claim by a rule set that holds it."),
        RuleId.COD103 => Correct($"{OwnDates(finding)} Bill the code that was in force on the date of service, or correct the date."),
        _ => (char)finding.Data.CodeStatus.Status == 'I'
            ? Correct($"Bill the code that Medicare uses for the service of {Words.Code(finding.Data.Code)} instead.")
            : FindingRemedies.RemoveLine($"Remove {FindingRemedies.Line(finding)}, or bill it to the patient or another payer if that is allowed."),
    };

    private static Remedy Correct(string text) => new(RemedyKind.CorrectCode, text, canBeApplied: false);

    private static string OwnDates(in FindingView finding)
    {
        CodeRecord record = finding.Code;
        return record.Has(CodeFlags.OwnDates)
            ? $"{finding.Data.Code} is in force {Words.Window(record.From, record.Through)}; the rule set names no replacement."
            : "The rule set has no dates and names no replacement for the code.";
    }
}
