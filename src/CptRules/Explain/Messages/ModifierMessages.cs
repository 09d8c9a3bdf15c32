using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the MOD rules.</summary>
internal static class ModifierMessages
{
    public static string Of(in FindingView finding)
    {
        string modifier = Words.ModifierFirst(finding.Data.Modifier.Modifier);
        string code = Words.Code(finding.Data.Code);
        return finding.Data.Rule switch
        {
            RuleId.MOD401 => $"The modifier{At(finding.Data.Modifier.Position)} is not two letters or digits.",
            RuleId.MOD402 => $"{modifier} is not in the modifier table of release {finding.Release.Name}.",
            RuleId.MOD403 => NotInForce(finding),
            RuleId.MOD404 => $"{modifier} is not eligible for {code}: {EligibilityWords.Of(finding)}.{OnOwnList(finding)}",
            RuleId.MOD405 => $"{modifier} is not on the list of eligible modifiers that the code page of {code} gives.",
            RuleId.MOD406 => Conflict(finding),
            RuleId.MOD407 => $"{modifier} stands on the line again{At(finding.Data.Modifier.Position)}; once is enough.",
            RuleId.MOD408 => "The line has more than four modifiers; a claim form has room for four.",
            RuleId.MOD409 => $"Modifier 50 already says that {code} was performed on both sides, yet the line has more than one unit; {(finding.Data.Severity == Severity.Error ? "a bilateral procedure is billed as one unit" : "more than one is right only for several sites")}.",
            RuleId.MOD410 => Repeat(finding, modifier, code),
            _ => Required(finding),
        };
    }

    private static string At(int position) => position > 0 ? $" at position {Words.Number(position)}" : "";

    private static string NotInForce(in FindingView finding)
    {
        ModifierRecord record = finding.Data.Modifier.Modifier.Value < ModifierKey.Count ? finding.Tables.Modifiers[finding.Data.Modifier.Modifier.Value] : default;
        return record.IsKnown
            ? $"{Words.ModifierFirst(finding.Data.Modifier.Modifier)} is in force {Words.Window(record.From, record.Through)}, and so not {Words.On(finding.Data.Day)}."
            : $"{Words.ModifierFirst(finding.Data.Modifier.Modifier)} is not in force {Words.On(finding.Data.Day)}.";
    }

    private static string OnOwnList(in FindingView finding) =>
        finding.ListedModifiers.Contains(finding.Data.Modifier.Modifier.Value) ? " The code's own list of eligible modifiers names it, though, so payers may differ." : "";

    private static string Conflict(in FindingView finding)
    {
        string both = finding.Data.Modifier.Modifier.IsNone || finding.Data.Modifier.ConflictsWith.IsNone
            ? "Two modifiers of the line exclude each other"
            : $"Modifiers {finding.Data.Modifier.Modifier} and {finding.Data.Modifier.ConflictsWith} exclude each other on one line";
        string? why = finding.Tables.TryFindConflict(finding.Data.Modifier.Modifier, finding.Data.Modifier.ConflictsWith, out ModifierConflictEntry conflict) ? finding.Tables.Text[conflict.Why] : null;
        return string.IsNullOrWhiteSpace(why) ? $"{both}." : $"{both}. {why.Trim().TrimEnd('.')}.";
    }

    private static string Repeat(in FindingView finding, string modifier, string code) => finding.Data.Modifier.Modifier.ToString() == "77"
        ? $"{modifier} says that another physician repeated {code}, but no line of {code} without 76 or 77 is there {Words.On(finding.Data.Day)}."
        : $"{modifier} says that the same provider repeated {code}, but no line of {code} by this provider without 76 or 77 is there {Words.On(finding.Data.Day)}.";

    private static string Required(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        string name = RequiredModifierWords.NameOf(finding) is { } row ? $" ({row})" : "";
        if (RequiredModifierWords.IsOriginDestination(finding))
            return $"{code}{name} needs a modifier of two letters that gives the origin and the destination of the trip, and the line has none.";
        IReadOnlyList<string> choices = RequiredModifierWords.OneOf(finding);
        return choices.Count == 0
            ? $"{code}{name} needs a modifier that the line does not have."
            : $"{code}{name} needs {(choices.Count == 1 ? "modifier" : "one of the modifiers")} {Words.OneOf(choices)}, and the line has none.";
    }
}
