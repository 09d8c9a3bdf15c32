using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the MOD rules.</summary>
internal static class ModifierMessages
{
    public static string Of(RuleSet rules, in FindingData data)
    {
        string modifier = Words.ModifierFirst(data.Modifier);
        string code = Words.Code(data.Code);
        return data.Rule switch
        {
            RuleId.MOD401 => $"The modifier{At(data.Position)} is not two letters or digits.",
            RuleId.MOD402 => $"{modifier} is not in the modifier table of release {rules.Release.Name}.",
            RuleId.MOD403 => NotInForce(rules, data),
            RuleId.MOD404 => $"{modifier} is not eligible for {code}: {EligibilityWords.Of(rules, data)}.{OnOwnList(rules, data)}",
            RuleId.MOD405 => $"{modifier} is not on the list of eligible modifiers that the code page of {code} gives.",
            RuleId.MOD406 => Conflict(rules, data),
            RuleId.MOD407 => $"{modifier} stands on the line again{At(data.Position)}; once is enough.",
            RuleId.MOD408 => "The line has more than four modifiers; a claim form has room for four.",
            RuleId.MOD409 => $"Modifier 50 already says that {code} was performed on both sides, yet the line has more than one unit; {(data.Severity == Severity.Error ? "a bilateral procedure is billed as one unit" : "more than one is right only for several sites")}.",
            RuleId.MOD410 => Repeat(data, modifier, code),
            _ => Required(rules, data),
        };
    }

    private static string At(int position) => position > 0 ? $" at position {Words.Number(position)}" : "";

    private static string NotInForce(RuleSet rules, in FindingData data)
    {
        ModifierRecord record = data.Modifier.Value < ModifierKey.Count ? rules.Data.Modifiers[data.Modifier.Value] : default;
        return record.IsKnown
            ? $"{Words.ModifierFirst(data.Modifier)} is in force {Words.Window(record.From, record.Through)}, and so not {Words.On(data.Day)}."
            : $"{Words.ModifierFirst(data.Modifier)} is not in force {Words.On(data.Day)}.";
    }

    private static string OnOwnList(RuleSet rules, in FindingData data) =>
        ExplicitLists.Names(rules.Data, data.Code, data.Modifier) ? " The code's own list of eligible modifiers names it, though, so payers may differ." : "";

    private static string Conflict(RuleSet rules, in FindingData data)
    {
        string both = data.Modifier.IsNone || data.OtherModifier.IsNone
            ? "Two modifiers of the line exclude each other"
            : $"Modifiers {data.Modifier} and {data.OtherModifier} exclude each other on one line";
        string? why = rules.Data.TryFindConflict(data.Modifier, data.OtherModifier, out ModifierConflictEntry conflict) ? rules.Data.Text[conflict.Why] : null;
        return string.IsNullOrWhiteSpace(why) ? $"{both}." : $"{both}. {why.Trim().TrimEnd('.')}.";
    }

    private static string Repeat(in FindingData data, string modifier, string code) => data.Modifier.ToString() == "77"
        ? $"{modifier} says that another physician repeated {code}, but no line of {code} without 76 or 77 is there {Words.On(data.Day)}."
        : $"{modifier} says that the same provider repeated {code}, but no line of {code} by this provider without 76 or 77 is there {Words.On(data.Day)}.";

    private static string Required(RuleSet rules, in FindingData data)
    {
        string code = Words.CodeFirst(data.Code);
        string name = RequiredModifierWords.NameOf(rules, data) is { } row ? $" ({row})" : "";
        if (RequiredModifierWords.IsOriginDestination(rules, data))
            return $"{code}{name} needs a modifier of two letters that gives the origin and the destination of the trip, and the line has none.";
        IReadOnlyList<string> choices = RequiredModifierWords.OneOf(rules, data);
        return choices.Count == 0
            ? $"{code}{name} needs a modifier that the line does not have."
            : $"{code}{name} needs {(choices.Count == 1 ? "modifier" : "one of the modifiers")} {Words.OneOf(choices)}, and the line has none.";
    }
}
