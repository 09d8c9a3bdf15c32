using CptRules.Data;

namespace CptRules.Explain;

/// <summary>Reads the explicit list of eligible modifiers that some codes have.</summary>
internal static class ExplicitLists
{
    /// <summary>The modifiers on the code's list, ascending; null if it has none.</summary>
    public static IReadOnlyList<string>? Of(RuleData data, int code)
    {
        if (code < 0 || !data.Codes[code].Has(CodeFlags.ExplicitList))
            return null;
        return Array.ConvertAll(data.Sections.ExplicitModifiersOf(data.Codes[code].ExplicitList).ToArray(), key => new ModifierKey(key).ToString());
    }

    public static bool Names(RuleData data, CodeKey code, ModifierKey modifier)
    {
        int id = data.FindCode(code);
        return id >= 0 && data.Codes[id].Has(CodeFlags.ExplicitList)
            && data.Sections.ExplicitModifiersOf(data.Codes[id].ExplicitList).Contains(modifier.Value);
    }
}
