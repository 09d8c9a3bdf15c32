using CptRules.Explain.Details;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the PTP rules.</summary>
internal static class PairRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        string column1 = Words.Code(finding.Column1);
        IReadOnlyList<string> modifiers = AdvisedModifiers.AgainstPair(finding);
        bool mayBeUnpaid = finding.Data.Pair.Doubt is PairDoubt.Column1HasErrors or PairDoubt.Column1NotPayable;
        return finding.Data.Rule switch
        {
            RuleId.PTP501 when mayBeUnpaid => FindingRemedies.ByHand(
                finding,
                RemedyKind.RemoveLine,
                $"Correct {Words.Line(finding.Data.OtherLine)} first. "
                + $"If {column1} stays on the claim and is payable, remove {line}: no modifier makes both payable."),
            RuleId.PTP501 => FindingRemedies.RemoveLine(
                finding,
                $"Remove {line}: its payment is included in that for {column1}, and no modifier changes that."),
            RuleId.PTP502 => FindingRemedies.AppendModifier(
                finding,
                $"Append {Words.OneOf(modifiers)} to {line} only if documentation supports "
                + (finding.IsVisit ? "a significant, separate visit." : $"a service separate from {column1}.")
                + " Otherwise remove the line.",
                modifiers),
            RuleId.PTP503 => FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectModifier,
                $"Keep {Words.Modifier(finding.Data.Pair.BypassModifier)} only if documentation supports "
                + $"a service separate from {column1}. Otherwise remove {line}."),
            _ => FindingRemedies.AppendModifier(
                finding,
                $"Append {Words.OneOf(modifiers)} to {line} only if documentation supports separate services. Otherwise remove the line.",
                modifiers),
        };
    }
}
