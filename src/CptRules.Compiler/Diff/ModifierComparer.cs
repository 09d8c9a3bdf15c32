using CptRules.Data;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Compares which modifiers are in force, and their dates.</summary>
internal static class ModifierComparer
{
    public static ModifierChanges Compare(ComparedRuleSet older, ComparedRuleSet newer)
    {
        var added = new List<ModifierChange>();
        var ended = new List<ModifierChange>();
        var datesChanged = new List<ModifierChange>();
        for (ushort key = 0; key < ModifierKey.Count; key++)
        {
            ModifierRecord before = older.Data.Modifiers[key];
            ModifierRecord after = newer.Data.Modifiers[key];
            if (!before.IsKnown && !after.IsKnown)
                continue;
            bool was = before.IsKnown && before.IsInForce(older.ReferenceDayNumber);
            bool isNow = after.IsKnown && after.IsInForce(newer.ReferenceDayNumber);
            var change = new ModifierChange(new ModifierKey(key).ToString(), Dates(before), Dates(after));
            if (isNow && !was)
                added.Add(change);
            else if (was && !isNow)
                ended.Add(change);
            else if (change.Old != change.New)
                datesChanged.Add(change);
        }

        return new(added, ended, datesChanged);
    }

    private static DateRange? Dates(in ModifierRecord record) =>
        record.IsKnown ? new DateRange(Day.ToDate(record.From), Day.ToDate(record.Through)) : null;
}
