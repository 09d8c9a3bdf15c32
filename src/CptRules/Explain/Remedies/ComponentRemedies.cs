using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the CMP rules.</summary>
internal static class ComponentRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        if (finding.Data.Rule == RuleId.CMP902)
            return FindingRemedies.RemoveLine(finding, Session(finding, line));
        return finding.Data.OtherLine < 0
            ? FindingRemedies.ByHand(finding, RemedyKind.CorrectModifier, AfterPaidLine(finding, line))
            : FindingRemedies.RemoveLine(finding, Component(finding, line));
    }

    // The line may be the whole service, and the prior line a part: to remove the line would lose the other part.
    private static string AfterPaidLine(in FindingView finding, string line)
    {
        string other = Words.Line(finding.Data.OtherLine);
        return $"Remove {line} if {other} bills the whole service. If {other} bills one part (26 or TC), bill only the other part on "
            + $"{line}, as the record supports.";
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
