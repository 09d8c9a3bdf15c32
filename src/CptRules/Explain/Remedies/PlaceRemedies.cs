using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the POS rules.</summary>
internal static class PlaceRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        return finding.Data.Rule switch
        {
            RuleId.POS901 => Correct(finding, $"Enter the two-digit place of service of {line} from the CMS list."),
            RuleId.POS902 or RuleId.POS904 => Correct(
                finding,
                $"Remove {line} if the service was in the hospital: the hospital bills it. "
                + "If it was elsewhere, correct the place of service."),
            RuleId.POS903 => Technical(finding, line),
            RuleId.POS905 => Correct(
                finding, $"Correct the place of service on {line}, or bill the visit code for the place where the visit was."),
            _ => Telehealth(finding, line),
        };
    }

    private static Remedy Technical(in FindingView finding, string line)
    {
        const string otherwise = "If the service was elsewhere, correct the place of service.";
        return finding.Data.AtPlace.PcTc == '1'
            ? FindingRemedies.AppendModifier(
                finding,
                $"Append 26 to {line} if the record supports that the practitioner interpreted the service, in place of TC if the line "
                + $"has it. {otherwise}",
                EligibleModifiers.Among(finding, "26"))
            : Correct(
                finding,
                $"Bill the code of the professional part instead of {Words.Code(finding.Data.Code)}, if the practitioner interpreted "
                + $"the service. {otherwise}");
    }

    private static Remedy Telehealth(in FindingView finding, string line)
    {
        if (!finding.Data.AtPlace.Modifier.IsNone)
            return Correct(
                finding,
                $"Correct the place of service on {line} to 02 or 10 if the visit was by telehealth. "
                + $"Otherwise remove {Words.Modifier(finding.Data.AtPlace.Modifier)}.");
        IReadOnlyList<string> modifiers = EligibleModifiers.Among(finding, "93", "95", "GT");
        string append = modifiers.Count == 0
            ? $"Append the telehealth modifier of that time to {line} if the record supports a telehealth visit."
            : $"Append {Words.OneOf([.. modifiers.Select(ForVisit)])} to {line} if the record supports it.";
        return FindingRemedies.AppendModifier(finding, $"{append} Otherwise correct the place of service.", modifiers);
    }

    private static string ForVisit(string modifier) => modifier == "93" ? "93 (audio only)" : $"{modifier} (video)";

    private static Remedy Correct(in FindingView finding, string text) => FindingRemedies.ByHand(finding, RemedyKind.CorrectPlace, text);
}
