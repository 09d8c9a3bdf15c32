using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Explain.Details;

/// <summary>Reads the row of required modifiers of a MOD411 finding.</summary>
internal static class RequiredModifiers
{
    /// <summary>
    /// The modifiers of which one is required, ascending; empty where the row accepts any ambulance origin and destination.
    /// </summary>
    public static IReadOnlyList<string> Of(in FindingView finding)
    {
        if (!HasRow(finding))
            return [];
        ushort[] choices = finding.Tables.Sections.RequiredChoicesOf(finding.Data.Modifier.Row).ToArray();
        return Array.AsReadOnly(Array.ConvertAll(choices, static key => new ModifierKey(key).ToString()));
    }

    /// <summary>What the codes of the row have in common, such as ambulance; null if the row has no name.</summary>
    public static string? NameOf(in FindingView finding) => HasRow(finding) ? finding.Tables.Text[RowOf(finding).Name] : null;

    public static bool IsOriginDestination(in FindingView finding) => HasRow(finding) && RowOf(finding).OriginDestination != 0;

    /// <summary>Whether payers return a line without the modifier, so that the row is an Error.</summary>
    public static bool IsReturned(in FindingView finding) => HasRow(finding) && RowOf(finding).Severity == (uint)Severity.Error;

    private static bool HasRow(in FindingView finding) =>
        (uint)finding.Data.Modifier.Row < (uint)finding.Tables.Sections.RequiredModifiers.Length;

    private static RequiredModifierEntry RowOf(in FindingView finding) =>
        finding.Tables.Sections.RequiredModifiers[finding.Data.Modifier.Row];
}
