using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Explain.Modifiers;

/// <summary>Reads the modifiers that a modifier excludes.</summary>
internal static class ModifierConflicts
{
    public static IReadOnlyList<ModifierConflict> Of(RuleData data, ModifierKey key) => Array.AsReadOnly(data.Sections.Conflicts
        .Where(entry => entry.First == key.Value || entry.Second == key.Value)
        .OrderBy(entry => Other(entry, key).Value)
        .ThenBy(entry => entry.From)
        .Select(entry => new ModifierConflict(Other(entry, key).ToString(), (Severity)entry.Severity, data.Text[entry.Why] ?? "")
        {
            Settings = entry.Settings.ToList(),
            From = Day.ToDate(entry.From),
            Through = Day.ToDate(entry.Through),
        })
        .ToArray());

    private static ModifierKey Other(in ModifierConflictEntry entry, ModifierKey key) =>
        new(entry.First == key.Value ? entry.Second : entry.First);
}
