using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the GLO rules.</summary>
internal static class GlobalPeriodRemedies
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["24"] = "unrelated, after the procedure",
        ["25"] = "significant and separate, on its day",
        ["57"] = "decision for major surgery",
        ["58"] = "planned or staged",
        ["78"] = "return to the operating room for a complication",
        ["79"] = "unrelated",
    };

    public static Remedy Of(in FindingView finding) => finding.Data.Rule == RuleId.GLO802
        ? Separate(finding, FindingRemedies.Line(finding), "58", "78", "79")
        : Separate(finding, "the visit", "24", "25", "57");

    private static Remedy Separate(in FindingView finding, string what, params IReadOnlyList<string> all)
    {
        IReadOnlyList<string> modifiers = EligibleModifiers.Among(finding, all);
        if (modifiers.Count == 0)
            return FindingRemedies.RemoveLine(finding, $"Remove {what}: its payment is included in that for the procedure.");
        string choices = Words.OneOf([.. modifiers.Select(modifier => $"{modifier} ({Meanings[modifier]})")]);
        return FindingRemedies.AppendModifier(
            finding, $"Append {choices} only if documentation supports it. Otherwise remove {what}.", modifiers);
    }
}
