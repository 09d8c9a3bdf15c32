using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the DRU rules.</summary>
internal static class DrugRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        return finding.Data.Rule switch
        {
            RuleId.DRU901 => FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectModifier,
                $"Bill the amount given on a line of its own, without JW. If {line} is the amount given, remove JW from it."),
            RuleId.DRU902 => FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectModifier,
                $"Remove JZ from {line} if some of the drug was discarded. Otherwise remove the line with JW."),
            _ => SingleDose(finding, line),
        };
    }

    private static Remedy SingleDose(in FindingView finding, string line)
    {
        const string waste = "bill the discarded amount on a line of its own, with the JW modifier that the record supports.";
        IReadOnlyList<string> modifiers = EligibleModifiers.Among(finding, "JZ");
        return FindingRemedies.AppendModifier(
            finding,
            modifiers.Count == 0
                ? $"If some of the drug was discarded, {waste}"
                : $"Append JZ to {line} if the record supports that nothing was discarded. Otherwise {waste}",
            modifiers);
    }
}
