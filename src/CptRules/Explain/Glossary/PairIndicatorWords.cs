using CptRules.Data.Keys;

namespace CptRules.Explain.Glossary;

/// <summary>Says what the modifier indicator of a PTP edit means, and which modifiers it lets bypass the edit.</summary>
internal static class PairIndicatorWords
{
    public static string Of(int indicator) => indicator == 0
        ? "no modifier sets the two apart"
        : "a modifier sets the two apart, if the record supports separate services; an anatomic one only if the two lines do not name the same site";

    /// <summary>The modifiers of the bits, ascending.</summary>
    public static IReadOnlyList<string> Modifiers(ulong bits) => Array.AsReadOnly(
        ModifierBits.All.Where(named => (named.Bit & bits) != 0).Select(named => named.Modifier.ToString()).Order(StringComparer.Ordinal).ToArray());
}
