using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the LIN and COD rules.</summary>
internal static class CodeRemedies
{
    public static Remedy Dates(RuleSet rules, in FindingData data) => new(
        RemedyKind.CorrectDates,
        data.Rule switch
        {
            RuleId.LIN101 => $"Correct the dates of service of {FindingRemedies.Line(data)}: the first is needed, and the last must not be before it.",
            RuleId.LIN102 => $"Check the date of service of {FindingRemedies.Line(data)}; if it is right, judge the claim by a rule set that reaches back to it.",
            _ => $"Check the date of service of {FindingRemedies.Line(data)}; if it is right, judge the claim by a newer release than {rules.Release.Name}.",
        },
        canBeApplied: false);

    public static Remedy Of(RuleSet rules, in FindingData data) => data.Rule switch
    {
        RuleId.COD101 => Correct($"Enter the five-character CPT or HCPCS code of the service on {FindingRemedies.Line(data)}."),
        RuleId.COD102 => Correct(rules.Release.IsComplete
            ? $"Correct the code on {FindingRemedies.Line(data)}; if it is right, check with the payer, or judge the claim by a newer release than {rules.Release.Name}."
            : $"Check the code on {FindingRemedies.Line(data)}; if it is right, judge the claim by a rule set that holds it."),
        RuleId.COD103 => Correct($"{Dates(rules.Data, data)} Bill the code that was in force on the date of service, or correct the date."),
        _ => (char)data.Kind == 'I'
            ? Correct($"Bill the code that Medicare uses for the service of {Words.Code(data.Code)} instead.")
            : FindingRemedies.RemoveLine($"Remove {FindingRemedies.Line(data)}, or bill it to the patient or another payer if that is allowed."),
    };

    private static Remedy Correct(string text) => new(RemedyKind.CorrectCode, text, canBeApplied: false);

    private static string Dates(RuleData rules, in FindingData data)
    {
        int code = rules.FindCode(data.Code);
        return code >= 0 && rules.Codes[code].Has(CodeFlags.OwnDates)
            ? $"{data.Code} is in force {Words.Window(rules.Codes[code].From, rules.Codes[code].Through)}; the rule set names no replacement."
            : "The rule set has no dates and names no replacement for the code.";
    }
}
