using CptRules.Data.Keys;
using CptRules.Explain.Messages;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the MOD rules.</summary>
internal static class ModifierRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string modifier = Words.Modifier(finding.Data.Modifier.Modifier);
        string line = FindingRemedies.Line(finding);
        return finding.Data.Rule switch
        {
            RuleId.MOD401 => Correct($"Correct the modifier{(finding.Data.Modifier.Position > 0 ? $" at position {Words.Number(finding.Data.Modifier.Position)}" : "")} of {line}: two letters or digits."),
            RuleId.MOD402 => Remove(finding.Data.Modifier.Modifier, $"Correct {modifier} on {line}, or remove it."),
            RuleId.MOD403 => Remove(finding.Data.Modifier.Modifier, $"Correct {modifier} on {line} to one that was in force on the date of service, or remove it."),
            RuleId.MOD404 => Remove(finding.Data.Modifier.Modifier, $"Remove {modifier} from {line}."),
            RuleId.MOD405 => Remove(finding.Data.Modifier.Modifier, $"Remove {modifier} from {line}, unless the payer is known to accept it for {Words.Code(finding.Data.Code)}."),
            RuleId.MOD406 => Conflict(finding),
            RuleId.MOD407 => Change(RemedyKind.RemoveRepeatedModifier, finding.Data.Modifier.Modifier, $"Keep {modifier} once on {line} and remove the repeats."),
            RuleId.MOD408 => Correct($"Keep at most four modifiers on {line}: those that decide about payment."),
            RuleId.MOD409 => BilateralUnits(finding, line),
            RuleId.MOD410 => Remove(finding.Data.Modifier.Modifier, $"Remove {modifier} from {line}, or bill the first service of the day too if it was performed."),
            _ => Required(finding),
        };
    }

    // A warning leaves room for one unit for each of several sites.
    private static Remedy BilateralUnits(in FindingView finding, string line) => new(
        RemedyKind.ReduceUnits,
        finding.Data.Severity == Severity.Error
            ? $"Bill {line} with 1 unit for the whole line, whatever its days: modifier 50 says that both sides were treated."
            : $"Bill {line} with 1 unit for the whole line, unless the record supports one unit for each of several sites.",
        canBeApplied: finding.Data.Severity == Severity.Error,
        units: 1);

    private static Remedy Correct(string text) => new(RemedyKind.CorrectModifier, text, canBeApplied: false);

    private static Remedy Remove(ModifierKey modifier, string text) => Change(RemedyKind.RemoveModifier, modifier, text);

    private static Remedy Change(RemedyKind kind, ModifierKey modifier, string text) =>
        new(kind, text, canBeApplied: !modifier.IsNone, modifiers: modifier.IsNone ? [] : [modifier.ToString()]);

    private static Remedy Conflict(in FindingView finding)
    {
        // One has to go; the first one billed is taken to be the one that was meant.
        bool otherIsLater = !finding.Data.Modifier.ConflictsWith.IsNone && finding.Data.Modifier.ConflictPosition >= finding.Data.Modifier.Position;
        ModifierKey later = otherIsLater ? finding.Data.Modifier.ConflictsWith : finding.Data.Modifier.Modifier;
        ModifierKey first = otherIsLater ? finding.Data.Modifier.Modifier : finding.Data.Modifier.ConflictsWith;
        return Remove(later, $"Remove {Words.Modifier(later)} from {FindingRemedies.Line(finding)}, or {Words.Modifier(first)} if that is the one that the record does not support.");
    }

    private static Remedy Required(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        if (RequiredModifierWords.IsOriginDestination(finding))
        {
            return FindingRemedies.AppendModifier(
                $"Append to {line} the modifier of two letters for the trip that the record supports: the origin (D E G H I J N P R S), then the destination (the same letters, or X).");
        }

        IReadOnlyList<string> choices = RequiredModifierWords.OneOf(finding);
        return choices.Count == 0
            ? FindingRemedies.AppendModifier($"Append the modifier that {Words.Code(finding.Data.Code)} needs to {line}, if the record supports it.")
            : FindingRemedies.AppendModifier($"Append {Words.OneOf(choices)} to {line}: the one that the record supports.", choices);
    }
}
