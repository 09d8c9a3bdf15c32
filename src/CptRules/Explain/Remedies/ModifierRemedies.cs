using CptRules.Data.Keys;
using CptRules.Explain.Messages;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the MOD rules.</summary>
internal static class ModifierRemedies
{
    public static Remedy Of(RuleSet rules, in FindingData data)
    {
        string modifier = Words.Modifier(data.Modifier);
        string line = FindingRemedies.Line(data);
        return data.Rule switch
        {
            RuleId.MOD401 => Correct($"Correct the modifier{(data.Position > 0 ? $" at position {Words.Number(data.Position)}" : "")} of {line}: two letters or digits."),
            RuleId.MOD402 => Remove(data.Modifier, $"Correct {modifier} on {line}, or remove it."),
            RuleId.MOD403 => Remove(data.Modifier, $"Correct {modifier} on {line} to one that was in force on the date of service, or remove it."),
            RuleId.MOD404 => Remove(data.Modifier, $"Remove {modifier} from {line}."),
            RuleId.MOD405 => Remove(data.Modifier, $"Remove {modifier} from {line}, unless the payer is known to accept it for {Words.Code(data.Code)}."),
            RuleId.MOD406 => Conflict(data),
            RuleId.MOD407 => Change(RemedyKind.RemoveRepeatedModifier, data.Modifier, $"Keep {modifier} once on {line} and remove the repeats."),
            RuleId.MOD408 => Correct($"Keep at most four modifiers on {line}: those that decide about payment."),
            RuleId.MOD409 => BilateralUnits(data, line),
            RuleId.MOD410 => Remove(data.Modifier, $"Remove {modifier} from {line}, or bill the first service of the day too if it was performed."),
            _ => Required(rules, data),
        };
    }

    // A warning leaves room for one unit for each of several sites.
    private static Remedy BilateralUnits(in FindingData data, string line) => new(
        RemedyKind.ReduceUnits,
        data.Severity == Severity.Error
            ? $"Bill {line} with 1 unit for the whole line, whatever its days: modifier 50 says that both sides were treated."
            : $"Bill {line} with 1 unit for the whole line, unless the record supports one unit for each of several sites.",
        canBeApplied: data.Severity == Severity.Error,
        units: 1);

    private static Remedy Correct(string text) => new(RemedyKind.CorrectModifier, text, canBeApplied: false);

    private static Remedy Remove(ModifierKey modifier, string text) => Change(RemedyKind.RemoveModifier, modifier, text);

    private static Remedy Change(RemedyKind kind, ModifierKey modifier, string text) =>
        new(kind, text, canBeApplied: !modifier.IsNone, modifiers: modifier.IsNone ? [] : [modifier.ToString()]);

    private static Remedy Conflict(in FindingData data)
    {
        // One has to go; the first one billed is taken to be the one that was meant.
        bool otherIsLater = !data.OtherModifier.IsNone && data.OtherPosition >= data.Position;
        ModifierKey later = otherIsLater ? data.OtherModifier : data.Modifier;
        ModifierKey first = otherIsLater ? data.Modifier : data.OtherModifier;
        return Remove(later, $"Remove {Words.Modifier(later)} from {FindingRemedies.Line(data)}, or {Words.Modifier(first)} if that is the one that the record does not support.");
    }

    private static Remedy Required(RuleSet rules, in FindingData data)
    {
        string line = FindingRemedies.Line(data);
        if (RequiredModifierWords.IsOriginDestination(rules, data))
        {
            return FindingRemedies.AppendModifier(
                $"Append to {line} the modifier of two letters for the trip that the record supports: the origin (D E G H I J N P R S), then the destination (the same letters, or X).");
        }

        IReadOnlyList<string> choices = RequiredModifierWords.OneOf(rules, data);
        return choices.Count == 0
            ? FindingRemedies.AppendModifier($"Append the modifier that {Words.Code(data.Code)} needs to {line}, if the record supports it.")
            : FindingRemedies.AppendModifier($"Append {Words.OneOf(choices)} to {line}: the one that the record supports.", choices);
    }
}
