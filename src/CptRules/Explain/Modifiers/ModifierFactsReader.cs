using System.Collections.ObjectModel;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Modifiers;

/// <summary>Reads what a rule set knows of one modifier.</summary>
internal static class ModifierFactsReader
{
    /// <summary>The facts; null if the modifier is not in the table and is not an ambulance trip.</summary>
    public static ModifierFacts? Read(RuleData data, ModifierKey key)
    {
        RuleSections s = data.Sections;
        int row = SortedRows.Find(s.Modifiers, key.Value, static modifier => modifier.Key);
        AmbulanceTrip? trip = TripOf(key);
        if (row < 0)
            return trip is null ? null : OfTrip(data, key, trip);
        ModifierEntry entry = s.Modifiers[row];
        ModifierRecord record = data.Modifiers[key.Value];
        return new ModifierFacts(key.ToString())
        {
            IsListed = true,
            Label = data.Text[entry.Label],
            Class = s.ModifierDetails[row].Class,
            From = Day.ToDate(entry.From),
            Through = Day.ToDate(entry.Through),
            Source = data.Text[s.ModifierDetails[row].Source],
            Trip = trip,
            CanBypassPairs = (record.Bit & ModifierBits.Ncci) != 0,
            Policy = ModifierPolicyWords.Of(record.Bit),
            Restrictions = ModifierRestrictions.Of(data, record.Scopes),
            Conflicts = ModifierConflicts.Of(data, key),
            Needs = ModifierNeeds.Of(data, key),
            RequiredFor = ModifierRequirements.Of(data, key),
            ListedFor = ListedFor(s, key),
        };
    }

    private static ModifierFacts OfTrip(RuleData data, ModifierKey key, AmbulanceTrip trip) => new(key.ToString())
    {
        Class = ModifierClass.Ambulance,
        Trip = trip,
        RequiredFor = ModifierRequirements.Of(data, key),
    };

    private static AmbulanceTrip? TripOf(ModifierKey key)
    {
        string letters = key.ToString();
        return TripLetters.IsTrip(key) ? new(TripWords.Of(letters[0]), TripWords.Of(letters[1])) : null;
    }

    private static ReadOnlyCollection<string> ListedFor(RuleSections s, ModifierKey key)
    {
        var codes = new List<string>();
        for (int list = 0; list < s.ExplicitLists.Length; list++)
        {
            if (s.ExplicitModifiersOf(list).Contains(key.Value))
                codes.Add(new CodeKey(s.ExplicitLists[list].Code).ToString());
        }

        return codes.AsReadOnly();
    }
}
