using CptRules.Data;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>Reads the explicit lists of eligible modifiers, which some codes have.</summary>
internal static class ExplicitLists
{
    /// <summary>The modifiers on the code's list, ascending; null if it has none.</summary>
    public static IReadOnlyList<string>? Of(RuleData data, int code)
    {
        int list = code < 0 ? -1 : data.ExplicitListOf(code, data.Codes[code].Key);
        if (list < 0)
            return null;
        ReadOnlySpan<ushort> keys = data.Sections.ExplicitModifiersOf(list);
        return Array.ConvertAll(keys.ToArray(), key => new ModifierKey(key).ToString());
    }
}
