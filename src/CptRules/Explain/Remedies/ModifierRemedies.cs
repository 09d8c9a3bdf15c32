using CptRules.Data.Keys;
using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the MOD rules.</summary>
internal static class ModifierRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        ModifierKey key = finding.Data.Modifier.Modifier;
        string modifier = Words.Modifier(key);
        string line = FindingRemedies.Line(finding);
        return finding.Data.Rule switch
        {
            RuleId.MOD401 => Correct(
                finding, $"Correct the modifier{At(finding.Data.Modifier.Position)} of {line} to two letters or digits."),
            RuleId.MOD402 => Remove(finding, key, $"Correct {modifier} on {line}, or remove it.{Newer(finding)}"),
            RuleId.MOD403 => Remove(
                finding, key, $"Replace {modifier} on {line} with one that was in force on the date of service, or remove it."),
            RuleId.MOD404 when NeedsDocumentation(finding) => Remove(
                finding, key, $"Keep {modifier} on {line} only if documentation supports the need. Otherwise remove it."),
            RuleId.MOD404 => Remove(finding, key, $"Remove {modifier} from {line}."),
            RuleId.MOD405 => Remove(
                finding,
                key,
                $"Remove {modifier} from {line}, unless the payer is known to accept it for {Words.Code(finding.Data.Code)}."),
            RuleId.MOD406 => Conflict(finding, line),
            RuleId.MOD407 => Change(
                finding, RemedyKind.RemoveRepeatedModifier, key, $"Keep {modifier} once on {line} and remove the repeats."),
            RuleId.MOD408 => Correct(finding, $"Keep at most four modifiers on {line}: those that affect payment."),
            RuleId.MOD409 => BilateralUnits(finding, line),
            RuleId.MOD410 => Remove(finding, key, NotRepeated(finding, modifier, line)),
            _ => RequirementRemedies.Of(finding, line),
        };
    }

    // The first service of 77 is another physician's, so it does not belong on this claim.
    private static string NotRepeated(in FindingView finding, string modifier, string line) =>
        finding.Data.Modifier.Modifier.ToString() == "77"
            ? $"Keep {modifier} on {line} if another physician performed the first service. Otherwise remove it."
            : $"Remove {modifier} from {line}, or also bill the first service of the day if it was performed.";

    private static string Newer(in FindingView finding) => finding.MayBeNewer
        ? $" If it is right, validate the claim with a newer release than {finding.Release.Name}."
        : "";

    private static bool NeedsDocumentation(in FindingView finding) => finding.Data.Modifier.Reason
        is EligibilityReason.CoSurgeonsNeedDocumentation
        or EligibilityReason.TeamNeedsDocumentation
        or EligibilityReason.AssistantNeedsDocumentation;

    private static string At(int position) => position > 0 ? $" at position {Words.Number(position)}" : "";

    // After a warning, several units may be right: one for each of several sites.
    private static Remedy BilateralUnits(in FindingView finding, string line)
    {
        bool isError = finding.Data.Severity == Severity.Error;
        string text = isError
            ? $"Bill {line} with 1 unit for the whole line, whatever its dates: modifier 50 reports both sides."
            : $"Bill {line} with 1 unit for the whole line, unless the record supports one unit for each of several sites.";
        return new(RemedyKind.ReduceUnits, text, finding.Data.Line) { CanBeApplied = isError, Units = 1, IsWholeLine = true };
    }

    private static Remedy Correct(in FindingView finding, string text) => FindingRemedies.ByHand(finding, RemedyKind.CorrectModifier, text);

    private static Remedy Remove(in FindingView finding, ModifierKey modifier, string text) =>
        Change(finding, RemedyKind.RemoveModifier, modifier, text);

    private static Remedy Change(in FindingView finding, RemedyKind kind, ModifierKey modifier, string text) =>
        new(kind, text, finding.Data.Line) { CanBeApplied = !modifier.IsNone, Modifiers = modifier.IsNone ? [] : [modifier.ToString()] };

    private static Remedy Conflict(in FindingView finding, string line)
    {
        // One must be removed; the first one billed is assumed to be the intended one.
        ModifierKey modifier = finding.Data.Modifier.Modifier;
        ModifierKey other = finding.Data.Modifier.ConflictsWith;
        bool otherIsLater = !other.IsNone && finding.Data.Modifier.ConflictPosition >= finding.Data.Modifier.Position;
        (ModifierKey first, ModifierKey later) = otherIsLater ? (modifier, other) : (other, modifier);

        // An evaluation keeps the modifier of its own discipline.
        if (later == finding.OwnDiscipline)
            (first, later) = (later, first);
        return Remove(
            finding,
            later,
            $"Remove {Words.Modifier(later)} from {line}, or {Words.Modifier(first)} if that is the one that the record does not support.");
    }
}
