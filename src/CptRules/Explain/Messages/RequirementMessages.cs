using CptRules.Data.Entries;
using CptRules.Data.Lists;
using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the rules about modifiers that a line must have: MOD411 to MOD413.</summary>
internal static class RequirementMessages
{
    private const string Returned = "The payer returns the line as unprocessable.";

    public static string Required(in FindingView finding)
    {
        string name = NameOf(finding) is { } row ? $" ({row})" : "";
        IReadOnlyList<string> choices = RequiredModifiers.Of(finding);
        string needed = RequiredModifiers.IsOriginDestination(finding)
            ? "a two-letter modifier for the origin and the destination of the trip"
            : choices.Count == 0 ? "a modifier that the record supports"
            : $"{(choices.Count == 1 ? "modifier" : "one of the modifiers")} {Words.OneOf(choices)}";
        return $"{Words.CodeFirst(finding.Data.Code)}{name} needs {needed}. "
            + (RequiredModifiers.IsReturned(finding) ? $"The line has none. {Returned}" : "The line has none, so the payer may deny it.");
    }

    public static string Discipline(in FindingView finding, string code)
    {
        string name = NeededModifiers.DisciplineOf(finding) is { } discipline ? $" of {discipline}" : "";
        string needed = NeededModifiers.Of(finding) is { Count: > 0 } own
            ? $"modifier {Words.OneOf(own)}"
            : "the modifier of its discipline";
        return $"{(finding.Data.Code.IsNone ? "The code" : code)} is an evaluation{name} and needs {needed}. The line has "
            + $"{ModifierWords.Inside(finding, finding.Data.Modifier.Modifier)}, which is that of another discipline. {Returned}";
    }

    public static string Partner(in FindingView finding, string modifier)
    {
        string needed = NeededModifiers.Of(finding) is { Count: > 0 } choices ? Words.OneOf(choices) : "another modifier";
        string? why = WhyOf(finding);
        return $"{modifier} needs {needed} on the same line, and the line has none."
            + (string.IsNullOrWhiteSpace(why) ? $" {Returned}" : $" {why.Trim().TrimEnd('.')}. {Returned}");
    }

    // "97110 (therapy)": the name of a row for one care setting begins with the setting, which is that of the claim.
    private static string? NameOf(in FindingView finding)
    {
        string setting = $"{Words.Setting(finding.Data.Setting)} ";
        string? name = RequiredModifiers.NameOf(finding);
        return name is not null && name.StartsWith(setting, StringComparison.Ordinal) ? name[setting.Length..] : name;
    }

    private static string? WhyOf(in FindingView finding)
    {
        ModifierNeedEntry[] needs = finding.Tables.Sections.Needs;
        int row = finding.Data.Modifier.Row;
        return (uint)row < (uint)needs.Length ? finding.Tables.Text[needs[row].Why] : null;
    }
}
