using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>Reads the row of required modifiers behind a MOD411 finding.</summary>
internal static class RequiredModifierWords
{
    /// <summary>The modifiers of which one is required, ascending; empty where any ambulance origin-destination pair is.</summary>
    public static IReadOnlyList<string> OneOf(RuleSet rules, in FindingData data) =>
        HasRow(rules, data) ? [.. rules.Data.Sections.RequiredChoicesOf(data.Limit).ToArray().Select(key => new ModifierKey(key).ToString())] : [];

    /// <summary>What the codes of the row are; null if the row has no name.</summary>
    public static string? NameOf(RuleSet rules, in FindingData data) => HasRow(rules, data) ? rules.Data.Text[RowOf(rules, data).Name] : null;

    public static bool IsOriginDestination(RuleSet rules, in FindingData data) => HasRow(rules, data) && RowOf(rules, data).OriginDestination != 0;

    private static bool HasRow(RuleSet rules, in FindingData data) => (uint)data.Limit < (uint)rules.Data.Sections.RequiredModifiers.Length;

    private static RequiredModifierEntry RowOf(RuleSet rules, in FindingData data) => rules.Data.Sections.RequiredModifiers[data.Limit];
}
