using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Explain.Modifiers;

/// <summary>Reads the modifiers that a modifier needs on its line.</summary>
internal static class ModifierNeeds
{
    public static IReadOnlyList<ModifierNeed> Of(RuleData data, ModifierKey key)
    {
        var needs = new List<ModifierNeed>();
        for (int row = 0; row < data.Sections.Needs.Length; row++)
        {
            ModifierNeedEntry entry = data.Sections.Needs[row];
            if (entry.Modifier != key.Value)
                continue;
            needs.Add(new(ModifierNames.Of(data.Sections.NeedChoicesOf(row)), data.Text[entry.Why] ?? "")
            {
                Settings = entry.Settings.ToList(),
                From = Day.ToDate(entry.From),
                Through = Day.ToDate(entry.Through),
            });
        }

        return needs.AsReadOnly();
    }
}
