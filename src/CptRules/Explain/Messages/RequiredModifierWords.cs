using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>Reads the row of required modifiers behind a MOD411 finding.</summary>
internal static class RequiredModifierWords
{
    /// <summary>The modifiers of which one is required, ascending; empty where any ambulance origin-destination pair is.</summary>
    public static IReadOnlyList<string> OneOf(in FindingView finding) =>
        HasRow(finding) ? [.. finding.Tables.Sections.RequiredChoicesOf(finding.Data.Modifier.RequiredRow).ToArray().Select(key => new ModifierKey(key).ToString())] : [];

    /// <summary>What the codes of the row are; null if the row has no name.</summary>
    public static string? NameOf(in FindingView finding) => HasRow(finding) ? finding.Tables.Text[RowOf(finding).Name] : null;

    public static bool IsOriginDestination(in FindingView finding) => HasRow(finding) && RowOf(finding).OriginDestination != 0;

    private static bool HasRow(in FindingView finding) => (uint)finding.Data.Modifier.RequiredRow < (uint)finding.Tables.Sections.RequiredModifiers.Length;

    private static RequiredModifierEntry RowOf(in FindingView finding) => finding.Tables.Sections.RequiredModifiers[finding.Data.Modifier.RequiredRow];
}
