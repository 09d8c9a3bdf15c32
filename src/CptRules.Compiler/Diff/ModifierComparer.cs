using CptRules.Data;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Compares which modifiers are in force, and their dates.</summary>
internal static class ModifierComparer
{
    public static ModifierChanges Compare(DiffSide old, DiffSide @new)
    {
        var added = new List<ModifierChange>();
        var ended = new List<ModifierChange>();
        var datesChanged = new List<ModifierChange>();
        for (ushort key = 0; key < ModifierKey.Count; key++)
        {
            ModifierRecord before = old.Data.Modifiers[key];
            ModifierRecord after = @new.Data.Modifiers[key];
            bool was = before.IsKnown && before.IsInForce(old.ReferenceDay);
            bool isNow = after.IsKnown && after.IsInForce(@new.ReferenceDay);
            var change = new ModifierChange(new ModifierKey(key), Days(before), Days(after));
            if (isNow && !was)
                added.Add(change);
            else if (was && !isNow)
                ended.Add(change);
            else if (change.Old != change.New)
                datesChanged.Add(change);
        }

        return new(added, ended, datesChanged);
    }

    private static DayRange? Days(in ModifierRecord record) => record.IsKnown ? new DayRange(record.From, record.Through) : null;
}
