using CptRules.Data.Keys;
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
        bool mayBeUnpaid = finding.Data.Pair.Doubt is PairDoubt.Column1HasErrors or PairDoubt.Column1NotPayable;
        return finding.Data.Rule switch
        {
            RuleId.PTP505 => PriorLine(finding),
            RuleId.PTP503 => FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectModifier,
                $"Keep {Words.Modifier(finding.Data.Pair.BypassModifier)} only if documentation supports "
                + $"a service separate from {column1}. Otherwise remove {line}."),
            _ when finding.Data.Pair.Doubt == PairDoubt.Column1PaidOnlyAlone => FindingRemedies.ByHand(
                finding,
                RemedyKind.RemoveLine,
                $"Remove {Words.Line(finding.Data.OtherLine)} rather than {line}: {column1} is paid only if nothing else is payable."),
            RuleId.PTP501 when mayBeUnpaid => FindingRemedies.ByHand(
                finding,
                RemedyKind.RemoveLine,
                $"Correct {Words.Line(finding.Data.OtherLine)} first. "
                + $"If {column1} stays on the claim and is payable, remove {line}: no modifier makes both payable."),
            RuleId.PTP501 => FindingRemedies.RemoveLine(
                finding,
                $"Remove {line}: its payment is included in that for {column1}, and no modifier changes that."),
            _ => Separate(finding, line, column1),
        };
    }

    /// <summary>PTP502, PTP504: a modifier on column 2 that shows a separate service, if there is one that the code takes.</summary>
    private static Remedy Separate(in FindingView finding, string line, string column1)
    {
        IReadOnlyList<string> modifiers = AdvisedModifiers.AgainstPair(finding);
        string anatomic = Anatomic(finding);
        if (modifiers.Count == 0 && anatomic.Length == 0)
        {
            return FindingRemedies.RemoveLine(
                finding,
                $"Remove {line}: {Words.Code(finding.Data.Code)} takes no modifier that shows a service separate from {column1}.");
        }

        string what = finding.IsVisit
            ? $"{Visit(modifiers)} to {line} only if documentation supports a significant, separate visit"
            : $"{Service(modifiers, anatomic)} to {line} only if documentation supports a service separate from {column1}";
        return FindingRemedies.AppendModifier(finding, $"Append {what}. Otherwise remove the line.", modifiers);
    }

    private static string Visit(IReadOnlyList<string> modifiers) => string.Join(
        " or ", modifiers.Select(modifier => modifier == "57" ? "57 (if the surgery was decided at the visit)" : modifier));

    private static string Service(IReadOnlyList<string> modifiers, string anatomic) => (modifiers.Count, anatomic.Length) switch
    {
        (_, 0) => Distinct(modifiers),
        (0, _) => $"{anatomic},",
        _ => $"{Distinct(modifiers)}, or {anatomic},",
    };

    private static string Distinct(IReadOnlyList<string> modifiers)
    {
        IReadOnlyList<string> precise = [.. modifiers.Where(modifier => modifier != "59")];
        string names = Words.OneOf(precise);
        return precise.Count == modifiers.Count ? $"the modifier that fits of {names}"
            : precise.Count == 0 ? "59"
            : $"59 or the X modifier that fits ({names})";
    }

    /// <summary>Where both lines have an anatomic modifier in common, another one does not show a separate service.</summary>
    private static string Anatomic(in FindingView finding)
    {
        bool isShared = finding.Data.Rule == RuleId.PTP504 && finding.Data.Pair.BypassColumn == 2
            && (finding.BitOf(finding.Data.Pair.BypassModifier) & ModifierBits.Anatomic) != 0;
        IReadOnlyList<string> anatomic = isShared ? [] : AdvisedModifiers.Anatomic(finding);
        string names = finding.HasExplicitList ? $" ({Words.OneOf(anatomic)})" : "";
        return anatomic.Count == 0 ? "" : $"an anatomic modifier{names} if {Words.Line(finding.Data.OtherLine)} is another site";
    }

    private static Remedy PriorLine(in FindingView finding)
    {
        string prior = Words.Line(finding.Data.OtherLine);
        return finding.Data.Pair.Indicator == PairIndicator.NotAllowed
            ? FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectCode,
                $"Check both codes. If they are right, expect the payer to take back its payment for {prior}: no modifier changes that.")
            : FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectModifier,
                $"If documentation supports separate services, correct the claim of {prior} with the modifier that fits. "
                + "Otherwise expect the payer to take back its payment.");
    }
}
