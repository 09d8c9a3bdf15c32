using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the PTP rules.</summary>
internal static class PairRemedies
{
    public static Remedy Of(RuleSet rules, in FindingData data)
    {
        string line = FindingRemedies.Line(data);
        string column1 = Words.Code(data.RelatedCode);
        bool visit = AdvisedModifiers.IsVisit(rules, data);
        IReadOnlyList<string> modifiers = AdvisedModifiers.AgainstPair(rules, data);
        return data.Rule switch
        {
            RuleId.PTP501 when (PairDoubt)data.Limit is PairDoubt.Column1HasErrors or PairDoubt.Column1NotPayable => new(
                RemedyKind.RemoveLine,
                $"Correct {Words.Line(data.Related)} first. If {column1} stays on the claim and is payable, remove {line}: no modifier sets the two apart.",
                canBeApplied: false),
            RuleId.PTP501 => FindingRemedies.RemoveLine($"Remove {line}: its payment is in that for {column1}, and no modifier changes that."),
            RuleId.PTP502 => FindingRemedies.AppendModifier(
                $"Append {Words.OneOf(modifiers)} to {line}, but only if documentation supports {(visit ? "a significant, separate visit" : $"a service separate from {column1}")}; otherwise remove the line.",
                modifiers),
            RuleId.PTP503 => new(
                RemedyKind.CorrectModifier,
                $"Keep {Words.Modifier(data.Modifier)} only if documentation supports a service separate from {column1}; otherwise remove {line}.",
                canBeApplied: false),
            _ => FindingRemedies.AppendModifier(
                $"{Words.ModifierFirst(data.Modifier)} hardly shows separate services. Append {Words.OneOf(modifiers)} to {line}, but only if documentation supports separate services; otherwise remove the line.",
                modifiers),
        };
    }
}
