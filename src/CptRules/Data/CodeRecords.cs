using CptRules.Data.Format;

namespace CptRules.Data;

/// <summary>Makes the records of the codes from the sections: stored fields first, then what the other sections say of a code.</summary>
internal static class CodeRecords
{
    public static CodeRecord[] Of(RuleSections s)
    {
        var records = new CodeRecord[s.Codes.Length];
        CodeFlags known = s.Release.Complete != 0 ? CodeFlags.InTables | CodeFlags.InEdits : CodeFlags.InTables;
        int addOns = 0;
        for (int i = 0; i < records.Length; i++)
        {
            CodeEntry entry = s.Codes[i];
            CodeFlags flags = entry.Flags & CodeFlags.Stored;
            if ((flags & known) != 0)
                flags |= CodeFlags.Known;
            if (entry.AddOnsEnd > addOns)
                flags |= CodeFlags.AddOnRows;
            records[i] = new()
            {
                Key = new CodeKey(entry.Key),
                From = entry.From,
                Through = entry.Through,
                Flags = flags,
                AddOnsStart = addOns,
                AddOnsEnd = entry.AddOnsEnd,
                PractitionerRank = PairTable.NoRank,
                HospitalRank = PairTable.NoRank,
            };
            addOns = entry.AddOnsEnd;
        }

        for (int rank = 0; rank < s.PractitionerPairs.Codes.Length; rank++)
            records[s.PractitionerPairs.Codes[rank]].PractitionerRank = (ushort)rank;
        for (int rank = 0; rank < s.HospitalPairs.Codes.Length; rank++)
            records[s.HospitalPairs.Codes[rank]].HospitalRank = (ushort)rank;
        return records;
    }

    public static void Derive(RuleData data, CodeRecord[] records)
    {
        RuleSections s = data.Sections;
        Mark(s.EvaluationAndManagement, CodeFlags.EvaluationAndManagement);
        Mark(s.Takes25, CodeFlags.Takes25);
        Mark(s.Ambulance, CodeFlags.Ambulance);
        Mark(s.GroupExceptions, CodeFlags.GroupException);
        for (int row = 0; row < s.RequiredModifiers.Length; row++)
        {
            foreach (uint key in s.RequiredCodesOf(row))
                MarkOne(key, CodeFlags.RequiredModifier, (ref CodeRecord record) => record.RequiredModifiers = (ushort)row);
        }

        for (int list = 0; list < s.ExplicitLists.Length; list++)
            MarkOne(s.ExplicitLists[list].Code, CodeFlags.ExplicitList, (ref CodeRecord record) => record.ExplicitList = (ushort)list);

        void Mark(uint[] keys, CodeFlags flag)
        {
            foreach (uint key in keys)
                MarkOne(key, flag, null);
        }

        void MarkOne(uint key, CodeFlags flag, Change? change)
        {
            int code = data.FindCode(new CodeKey(key));
            if (code < 0)
                return;
            records[code].Flags |= flag;
            change?.Invoke(ref records[code]);
        }
    }

    private delegate void Change(ref CodeRecord record);
}
