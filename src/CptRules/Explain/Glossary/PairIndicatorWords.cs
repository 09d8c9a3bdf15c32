using CptRules.Data.Keys;

namespace CptRules.Explain.Glossary;

/// <summary>Says what the modifier indicator of a PTP edit means, and which modifiers bypass the edit.</summary>
internal static class PairIndicatorWords
{
    public static string Of(int indicator) => indicator == 0
        ? "no modifier bypasses the edit"
        : "a modifier bypasses the edit if the record supports separate services; "
            + "an anatomic modifier does so only if the two lines name different sites";

    /// <summary>The modifiers of the bits, ascending.</summary>
    public static IReadOnlyList<string> Modifiers(ulong bits) =>
    [
        .. ModifierBits.All
            .Where(named => (named.Bit & bits) != 0)
            .Select(named => named.Modifier.ToString())
            .Order(StringComparer.Ordinal),
    ];
}
