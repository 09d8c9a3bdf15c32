using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Explain.Modifiers;

/// <summary>Reads the codes whose lines need a modifier or one of several others.</summary>
internal static class ModifierRequirements
{
    public static IReadOnlyList<ModifierRequirement> Of(RuleData data, ModifierKey key)
    {
        var requirements = new List<ModifierRequirement>();
        for (int row = 0; row < data.Sections.RequiredModifiers.Length; row++)
        {
            bool isTrip = data.Sections.RequiredModifiers[row].OriginDestination != 0 && TripLetters.IsTrip(key);
            if (isTrip || data.Sections.RequiredChoicesOf(row).Contains(key.Value))
                requirements.Add(Of(data, row));
        }

        return requirements.AsReadOnly();
    }

    private static ModifierRequirement Of(RuleData data, int row)
    {
        RequiredModifierEntry entry = data.Sections.RequiredModifiers[row];
        IReadOnlyList<string> oneOf = ModifierNames.Of(data.Sections.RequiredChoicesOf(row));
        return new(data.Text[entry.Name] ?? "", (Severity)entry.Severity, oneOf)
        {
            Codes = CodeRangeNames.Of(data.Sections.RequiredCodesOf(row)),
            MultipleProcedures = entry.MultipleProcedures == 0 ? null : ((char)entry.MultipleProcedures).ToString(),
            Settings = entry.Settings.ToList(),
            From = Day.ToDate(entry.From),
            Through = Day.ToDate(entry.Through),
        };
    }
}
