using CptRules.Data;
using CptRules.Data.Keys;

namespace CptRules.Explain.Modifiers;

/// <summary>Reads the labels of modifiers.</summary>
internal static class ModifierLabels
{
    /// <summary>The label; null if the modifier is not in the table, or has none.</summary>
    public static string? Of(RuleData data, ModifierKey key)
    {
        int row = SortedRows.Find(data.Sections.Modifiers, key.Value, static modifier => modifier.Key);
        return row < 0 ? null : data.Text[data.Sections.Modifiers[row].Label];
    }
}
