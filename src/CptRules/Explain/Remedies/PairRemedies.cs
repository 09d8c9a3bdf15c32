using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the PTP rules.</summary>
internal static class PairRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        string column1 = Words.Code(finding.Data.Pair.Column1);
        bool visit = finding.IsVisit;
        IReadOnlyList<string> modifiers = AdvisedModifiers.AgainstPair(finding);
        return finding.Data.Rule switch
        {
            RuleId.PTP501 when finding.Data.Pair.Doubt is PairDoubt.Column1HasErrors or PairDoubt.Column1NotPayable => new(
                RemedyKind.RemoveLine,
                $"Correct {Words.Line(finding.Data.OtherLine)} first. If {column1} stays on the claim and is payable, remove {line}: no modifier sets the two apart.",
                canBeApplied: false),
            RuleId.PTP501 => FindingRemedies.RemoveLine($"Remove {line}: its payment is in that for {column1}, and no modifier changes that."),
            RuleId.PTP502 => FindingRemedies.AppendModifier(
                $"Append {Words.OneOf(modifiers)} to {line}, but only if documentation supports {(visit ? "a significant, separate visit" : $"a service separate from {column1}")}; otherwise remove the line.",
                modifiers),
            RuleId.PTP503 => new(
                RemedyKind.CorrectModifier,
                $"Keep {Words.Modifier(finding.Data.Pair.BypassModifier)} only if documentation supports a service separate from {column1}; otherwise remove {line}.",
                canBeApplied: false),
            _ => FindingRemedies.AppendModifier(
                $"{Words.ModifierFirst(finding.Data.Pair.BypassModifier)} hardly shows separate services. Append {Words.OneOf(modifiers)} to {line}, but only if documentation supports separate services; otherwise remove the line.",
                modifiers),
        };
    }
}
