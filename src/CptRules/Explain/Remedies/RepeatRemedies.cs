using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the DUP and STA rules.</summary>
internal static class RepeatRemedies
{
    public static Remedy Duplicate(in FindingView finding)
    {
        IReadOnlyList<string> modifiers = AdvisedModifiers.AgainstDuplicate(finding);
        string separate = modifiers.Count == 0
            ? "If a second service is documented, correct what distinguishes the two lines."
            : $"If a repeated or separate service is documented, append {Words.OneOf(modifiers)}, as the record supports.";
        return FindingRemedies.RemoveLine(
            finding, $"Remove {FindingRemedies.Line(finding)} if the service was performed once. {separate}");
    }

    public static Remedy PaidOnlyAlone(in FindingView finding) => FindingRemedies.RemoveLine(
        finding, $"Remove {FindingRemedies.Line(finding)}: its payment is included in that for the other services of the day.");
}
