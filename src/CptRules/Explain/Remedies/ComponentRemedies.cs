using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the CMP rules.</summary>
internal static class ComponentRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        return FindingRemedies.RemoveLine(finding, finding.Data.Rule == RuleId.CMP902 ? Session(finding, line) : Component(finding, line));
    }

    private static string Component(in FindingView finding, string line)
    {
        string other = Words.Line(finding.Data.OtherLine);
        return $"Remove {line} if {other} bills all that was performed. "
            + "If you performed one part only, bill that part alone, as the record supports.";
    }

    private static string Session(in FindingView finding, string line)
    {
        IReadOnlyList<string> modifiers = AdvisedModifiers.Distinct(finding);
        string separate = modifiers.Count == 0 ? ""
            : $" For a separate session, append {Words.OneOf(modifiers)} if documentation supports it.";
        return $"Keep the code with the most base units, and remove {line} or {Words.Line(finding.Data.OtherLine)}.{separate}";
    }
}
