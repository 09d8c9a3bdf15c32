using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>Makes the records of the codes from the sections: stored fields first, then what the other sections say of a code.</summary>
internal static class CodeRecords
{
    // Compiled with optimization from the start: the first rule set of a process is loaded while a user waits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static CodeRecord[] Of(RuleSections s)
    {
        CodeEntry[] codes = s.Codes;
        var records = new CodeRecord[codes.Length];
        CodeFlags known = s.Release.Complete != 0 ? CodeFlags.InTables | CodeFlags.InEdits : CodeFlags.InTables;
        int addOns = 0;
        for (int i = 0; i < records.Length; i++)
        {
            CodeEntry entry = codes[i];
            CodeFlags flags = entry.Flags & CodeFlags.Stored;
            if ((flags & known) != 0)
                flags |= CodeFlags.Known;
            uint primaryChapters = 0;
            for (int row = addOns; row < entry.AddOnsEnd; row++)
            {
                flags |= CodeFlags.AddOnRows;
                if (s.AddOns[row].Primary >= 0)
                    primaryChapters |= 1u << new CodeKey(codes[s.AddOns[row].Primary].Key).Chapter;
                if ((s.AddOns[row].Notes & (byte)AddOnNotes.FacilitiesOnly) != 0)
                    flags |= CodeFlags.FacilitiesOnly;
            }

            records[i] = new()
            {
                Text = CodeText.Of(new CodeKey(entry.Key)),
                Key = new CodeKey(entry.Key),
                From = entry.From,
                Through = entry.Through,
                Flags = flags,
                AddOnsStart = addOns,
                AddOnsEnd = entry.AddOnsEnd,
                PrimaryChapters = primaryChapters,
            };
            addOns = entry.AddOnsEnd;
        }

        return records;
    }

    public static void Derive(RuleData data, CodeRecord[] records)
    {
        RuleSections s = data.Sections;
        Mark(data, records, s.EvaluationAndManagement, CodeFlags.EvaluationAndManagement);
        Mark(data, records, s.Takes25, CodeFlags.Takes25);
        Mark(data, records, s.Ambulance, CodeFlags.Ambulance);
        Mark(data, records, s.GroupExceptions, CodeFlags.GroupException);
        for (int row = 0; row < s.RequiredModifiers.Length; row++)
        {
            foreach (uint key in s.RequiredCodesOf(row))
            {
                int code = Mark(data, records, key, CodeFlags.RequiredModifier);
                if (code >= 0)
                    records[code].RequiredModifiers = (ushort)row;
            }
        }

        for (int list = 0; list < s.ExplicitLists.Length; list++)
        {
            int code = Mark(data, records, s.ExplicitLists[list].Code, CodeFlags.ExplicitList);
            if (code >= 0)
                records[code].ExplicitList = (ushort)list;
        }

        ReadNewest(data, records);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadNewest(RuleData data, CodeRecord[] records)
    {
        ref readonly TablePeriod newest = ref data.NewestPeriod;
        for (int code = 0; code < records.Length; code++)
            records[code].Newest = CodeInForce.Of(data, code, newest);
    }

    private static void Mark(RuleData data, CodeRecord[] records, uint[] keys, CodeFlags flag)
    {
        foreach (uint key in keys)
            Mark(data, records, key, flag);
    }

    private static int Mark(RuleData data, CodeRecord[] records, uint key, CodeFlags flag)
    {
        int code = data.FindCode(new CodeKey(key));
        if (code >= 0)
            records[code].Flags |= flag;
        return code;
    }
}
