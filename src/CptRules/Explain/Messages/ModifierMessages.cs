using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the MOD rules.</summary>
internal static class ModifierMessages
{
    private const string Rejected = "The payer rejects the line.";

    public static string Of(in FindingView finding)
    {
        string modifier = ModifierWords.First(finding, finding.Data.Modifier.Modifier);
        string code = Words.Code(finding.Data.Code);
        return finding.Data.Rule switch
        {
            RuleId.MOD401 => $"The modifier{At(" at", finding)} is malformed: a modifier is two letters or digits. {Rejected}",
            RuleId.MOD402 => Unknown(finding, modifier),
            RuleId.MOD403 => NotInForce(finding),
            RuleId.MOD404 => $"{modifier} is not eligible for {code}{EligibilityWords.Of(finding)}{OnOwnList(finding)}",
            RuleId.MOD405 => $"{modifier} is not on the list of eligible modifiers on the public page of {code}. "
                + "The payer may not accept it.",
            RuleId.MOD406 => Conflict(finding),
            RuleId.MOD407 => $"{modifier} is on the line again{At(", at", finding)}. Once is enough.",
            RuleId.MOD408 => "The line has more than four modifiers. A claim line carries four; the payer does not receive the others.",
            RuleId.MOD409 => BilateralUnits(finding, code),
            RuleId.MOD410 => Repeat(finding, code),
            RuleId.MOD412 => RequirementMessages.Discipline(finding, code),
            RuleId.MOD413 => RequirementMessages.Partner(finding, modifier),
            _ => RequirementMessages.Required(finding),
        };
    }

    private static string At(string at, in FindingView finding) =>
        finding.Data.Modifier.Position > 0 ? $"{at} position {Words.Number(finding.Data.Modifier.Position)}" : "";

    private static string Unknown(in FindingView finding, string modifier)
    {
        string unknown = $"{modifier} is not in the modifier table of release {finding.Release.Name}.";
        return finding.MayBeNewer
            ? $"{unknown} It may be mistyped, or newer than the release, whose tables are older than {Words.Date(finding.Data.Day)}."
            : $"{unknown} {Rejected}";
    }

    private static string NotInForce(in FindingView finding)
    {
        ModifierKey key = finding.Data.Modifier.Modifier;
        ModifierRecord record = key.Value < ModifierKey.Count ? finding.Tables.Modifiers[key.Value] : default;
        string period = record.IsKnown
            ? $"in force {Words.Window(record.From, record.Through)}, not {Words.On(finding.Data.Day)}"
            : $"not in force {Words.On(finding.Data.Day)}";
        return $"{ModifierWords.First(finding, key)} is {period}. The payer denies the line.";
    }

    private static string OnOwnList(in FindingView finding) => finding.ListedModifiers.Contains(finding.Data.Modifier.Modifier.Value)
        ? " The code's own list of eligible modifiers names it, so payers may differ."
        : "";

    private static string Conflict(in FindingView finding)
    {
        (ModifierKey first, ModifierKey second) = (finding.Data.Modifier.Modifier, finding.Data.Modifier.ConflictsWith);
        string both = first.IsNone || second.IsNone
            ? "Two modifiers of the line exclude each other"
            : $"Modifiers {ModifierWords.Named(finding, first)} and {ModifierWords.Named(finding, second)} exclude each other on one line";
        string? why = finding.Tables.TryFindConflict(
            first, second, finding.Data.Setting, finding.Data.Day, out ModifierConflictEntry conflict)
            ? finding.Tables.Text[conflict.Why]
            : null;
        return string.IsNullOrWhiteSpace(why) ? $"{both}." : $"{both}. {why.Trim().TrimEnd('.')}.";
    }

    private static string BilateralUnits(in FindingView finding, string code)
    {
        string units = finding.Data.Severity == Severity.Error
            ? "A bilateral procedure is billed as one unit."
            : "More than one unit is right only if several sites were treated.";
        return $"Modifier 50 reports that {code} was performed on both sides, but the line has more than one unit. {units}";
    }

    private static string Repeat(in FindingView finding, string code)
    {
        string modifier = Words.ModifierFirst(finding.Data.Modifier.Modifier);
        bool byAnother = finding.Data.Modifier.Modifier.ToString() == "77";
        return $"{modifier} reports that {(byAnother ? "another physician" : "the same provider")} repeated {code}. "
            + $"No line of {code}{(byAnother ? "" : " by this provider")} without 76 or 77 is billed {Words.On(finding.Data.Day)}. "
            + "The first service may be on a claim that is not shown here.";
    }
}
