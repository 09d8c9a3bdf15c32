using CptRules.Data.Keys;
using CptRules.Explain.Details;
using CptRules.Explain.Modifiers;

namespace CptRules.Explain.Messages;

/// <summary>Names a modifier with its label where a message names it first: "modifier 59 (separate and distinct procedure)".</summary>
internal static class ModifierWords
{
    /// <summary>The modifier at the beginning of a sentence.</summary>
    public static string First(in FindingView finding, ModifierKey modifier) =>
        $"{Words.ModifierFirst(modifier)}{Label(finding, modifier)}";

    /// <summary>The modifier inside a sentence.</summary>
    public static string Inside(in FindingView finding, ModifierKey modifier) =>
        $"{Words.Modifier(modifier)}{Label(finding, modifier)}";

    /// <summary>The modifier without the word.</summary>
    public static string Named(in FindingView finding, ModifierKey modifier) => $"{modifier}{Label(finding, modifier)}";

    private static string Label(in FindingView finding, ModifierKey modifier) =>
        ModifierLabels.Of(finding.Tables, modifier) is { } label ? $" ({label})" : "";
}
