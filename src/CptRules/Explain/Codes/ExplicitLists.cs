using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>Reads the explicit lists of eligible modifiers, which some codes have.</summary>
internal static class ExplicitLists
{
    /// <summary>The modifiers on the code's list, ascending; null if it has none.</summary>
    public static IReadOnlyList<string>? Of(RuleData data, int code)
    {
        if (code < 0 || !data.Codes[code].Has(CodeFlags.ExplicitList))
            return null;
        ReadOnlySpan<ushort> keys = data.Sections.ExplicitModifiersOf(data.Codes[code].ExplicitList);
        return Array.ConvertAll(keys.ToArray(), key => new ModifierKey(key).ToString());
    }
}
