using CptRules.Data.Keys;

namespace CptRules.Explain.Details;

/// <summary>Reads the modifiers that a MOD412 or MOD413 finding misses.</summary>
internal static class NeededModifiers
{
    /// <summary>
    /// MOD412: the modifier of the code's own discipline; MOD413: the modifiers of which one is needed, ascending. Null for other rules.
    /// </summary>
    public static IReadOnlyList<string>? Of(in FindingView finding)
    {
        int row = finding.Data.Modifier.Row;
        return finding.Data.Rule switch
        {
            RuleId.MOD412 when (uint)row < (uint)finding.Tables.Sections.Disciplines.Length =>
                [new ModifierKey((ushort)finding.Tables.Sections.Disciplines[row].Modifier).ToString()],
            RuleId.MOD413 when (uint)row < (uint)finding.Tables.Sections.Needs.Length =>
                Array.AsReadOnly(Array.ConvertAll(
                    finding.Tables.Sections.NeedChoicesOf(row).ToArray(), static key => new ModifierKey(key).ToString())),
            _ => null,
        };
    }

    /// <summary>MOD412: the discipline of the code, such as physical therapy; null if the row has no name.</summary>
    public static string? DisciplineOf(in FindingView finding)
    {
        int row = finding.Data.Modifier.Row;
        return (uint)row < (uint)finding.Tables.Sections.Disciplines.Length
            ? finding.Tables.Text[finding.Tables.Sections.Disciplines[row].Name]
            : null;
    }
}
