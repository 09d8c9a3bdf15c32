using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Data.Checks;

/// <summary>
/// Checks every index, day and key of the sections once, when a rule set is loaded, so that no later lookup leaves an array.
/// </summary>
/// <remarks><see cref="RuleVerifier"/> checks that rows do not contradict each other.</remarks>
internal sealed partial class SectionChecks(RuleSections s)
{
    // Enough for quarterly tables of 80 years in every setting. The search for the tables of a day is linear.
    private const int MaxTables = 1024;

    // For other care settings and days. Verification compares the rows of a pair each with each.
    private const int MaxConflictsOfPair = 64;

    public void Run()
    {
        Sources();
        Codes();
        CodeWords();
        CodeDescriptions();
        Mue();
        Mpfs();
        Opps();
        Pairs();
        AddOns();
        Modifiers();
        Lists();
    }

    private void Text(SectionId section, int entry, uint index)
    {
        if (index >= s.Text.Count)
            ThrowIndex(section, entry, "text", index, s.Text.Count);
    }

    private static void Days(SectionId section, int entry, int from, int through)
    {
        if ((from != Day.Min && !Day.IsDate(from)) || (through != Day.Max && !Day.IsDate(through)))
            ThrowDays(section, entry, from, through);
    }

    private static void Key(SectionId section, int entry, uint key)
    {
        if (key == 0 || key >= CodeKey.Count)
            ThrowNot(section, entry, key, "a procedure code");
    }

    private static void Modifier(SectionId section, int entry, uint key)
    {
        if (key == 0 || key >= ModifierKey.Count)
            ThrowNot(section, entry, key, "a modifier");
    }

    private void Code(SectionId section, int entry, int code)
    {
        if ((uint)code >= (uint)s.Codes.Length)
            ThrowIndex(section, entry, "code", code, s.Codes.Length);
    }

    private void Sources()
    {
        Text(SectionId.Release, 0, s.Release.Name);
        int drops = 0;
        for (int i = 0; i < s.Sources.Length; i++)
        {
            SourceEntry entry = s.Sources[i];
            Text(SectionId.Sources, i, entry.Kind);
            Text(SectionId.Sources, i, entry.Name);
            Text(SectionId.Sources, i, entry.Sha256);
            Days(SectionId.Sources, i, entry.Date, Day.Max);
            Ends(SectionId.Sources, i, ref drops, entry.DropsEnd, s.SourceDrops.Length);
        }

        for (int i = 0; i < s.SourceDrops.Length; i++)
            Text(SectionId.SourceDrops, i, s.SourceDrops[i].Reason);
    }

    private static void Ends(SectionId section, int entry, ref int previous, int end, int length)
    {
        if (end < previous || end > length)
            ThrowEnd(section, entry, end, previous, length);
        previous = end;
    }

    // CodeIndex finds a code that is in the list twice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Codes()
    {
        CodeEntry[] codes = s.Codes;
        if (codes.Length > CodeKey.Count)
            Throw(SectionId.Codes, codes.Length - 1, "there are more entries than there are codes.");
        int addOns = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            Key(SectionId.Codes, i, codes[i].Key);
            Days(SectionId.Codes, i, codes[i].From, codes[i].Through);
            Ends(SectionId.Codes, i, ref addOns, codes[i].AddOnsEnd, s.AddOns.Length);
        }

        if (addOns != s.AddOns.Length)
            Throw(SectionId.AddOns, addOns, "it belongs to no code.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CodeDescriptions()
    {
        for (int i = 0; i < s.Descriptions.Length; i++)
        {
            CodeDescriptionEntry entry = s.Descriptions[i];
            Code(SectionId.CodeDescriptions, i, entry.Code);
            Text(SectionId.CodeDescriptions, i, entry.Text);
            if (i > 0 && s.Descriptions[i - 1].Code >= entry.Code)
                Throw(SectionId.CodeDescriptions, i, "the codes do not ascend.");
        }
    }

    private void CodeWords()
    {
        for (int i = 0; i < s.CodeWords.Length; i++)
        {
            CodeWordsEntry entry = s.CodeWords[i];
            Code(SectionId.CodeWords, i, entry.Code);
            Text(SectionId.CodeWords, i, entry.Label);
            Text(SectionId.CodeWords, i, entry.TypeOfService);
            Text(SectionId.CodeWords, i, entry.Betos);
            Text(SectionId.CodeWords, i, entry.ClinicalClass);
        }

        for (int i = 0; i < s.CodeHistory.Length; i++)
        {
            CodeHistoryEntry entry = s.CodeHistory[i];
            Code(SectionId.CodeHistory, i, entry.Code);
            Text(SectionId.CodeHistory, i, entry.Event);
            if (!Day.IsDate(entry.Date))
                ThrowDays(SectionId.CodeHistory, i, entry.Date, Day.Max);
        }
    }

    private void Mue()
    {
        Tables(SectionId.MueTables, s.MueTables.Length);
        for (int i = 0; i < s.MueTables.Length; i++)
        {
            MueTableEntry entry = s.MueTables[i];
            if (entry.Setting is < 0 or > (int)CareSetting.DmeSupplier || !Day.IsDate(entry.Date))
                Throw(SectionId.MueTables, i, "not a care setting, or not a date.");
            if (i > 0 && !entry.Follows(s.MueTables[i - 1]))
                Throw(SectionId.MueTables, i, "the tables do not ascend by setting and date.");
        }

        NoRow(SectionId.MueValues, s.MueValues);
        for (int i = 0; i < s.MueValues.Length; i++)
            Text(SectionId.MueValues, i, s.MueValues[i].Rationale);
        Rows(SectionId.MueRows, s.MueRows, s.MueTables.Length, s.MueValues.Length);
    }

    private static void Tables(SectionId section, int tables)
    {
        if (tables > MaxTables)
            Throw(section, MaxTables, $"there are more than {MaxTables} tables.");
    }

    private static void NoRow(SectionId section, Array values)
    {
        int length = SectionArrays.EntryLength(section);
        if (values.Length == 0
            || MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(values), length).ContainsAnyExcept((byte)0))
        {
            Throw(section, 0, "the entry for \"no row\" is missing or not empty.");
        }
    }

    private void Rows(SectionId section, ushort[] rows, int tables, int values)
    {
        RowCount(section, rows.Length, tables);
        int row = IndexRange.FirstOutside(rows, values);
        if (row >= 0)
            ThrowIndex(section, row, "value", rows[row], values);
    }

    private void RowCount(SectionId section, int rows, int tables)
    {
        if (rows != (long)s.Codes.Length * tables)
            ThrowRows(section, rows, tables);
    }

    private static void Dates(SectionId section, int[] tables)
    {
        Tables(section, tables.Length);
        for (int i = 0; i < tables.Length; i++)
        {
            if (!Day.IsDate(tables[i]) || (i > 0 && tables[i - 1] >= tables[i]))
                Throw(section, i, "not a date, or the tables do not ascend.");
        }
    }

    private void Mpfs()
    {
        Dates(SectionId.MpfsTables, s.MpfsTables);
        NoRow(SectionId.MpfsPolicies, s.MpfsPolicies);
        MpfsPolicies(s.MpfsPolicies);
        Rows(SectionId.MpfsRows, s.MpfsRows, s.MpfsTables.Length, s.MpfsPolicies.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MpfsPolicies(MpfsPolicyEntry[] policies)
    {
        for (int i = 0; i < policies.Length; i++)
        {
            if (policies[i].GlobalDays > (byte)GlobalDays.Zzz || policies[i].EndoscopicBase >= CodeKey.Count)
                Throw(SectionId.MpfsPolicies, i, "the global days or the endoscopic base are not valid.");
        }
    }

    private void Opps()
    {
        Dates(SectionId.OppsTables, s.OppsTables);
        NoRow(SectionId.OppsStatuses, s.OppsStatuses);
        for (int i = 1; i < s.OppsStatuses.Length; i++)
        {
            string status = new OppsStatus(s.OppsStatuses[i]).ToString();
            if (status is not [>= 'A' and <= 'Z'] and not [>= 'A' and <= 'Z', >= '0' and <= '9'])
                Throw(SectionId.OppsStatuses, i, "not a status indicator.");
        }

        RowCount(SectionId.OppsRows, s.OppsRows.Length, s.OppsTables.Length);
        int statuses = s.OppsStatuses.Length;
        int row = statuses > byte.MaxValue ? -1 : s.OppsRows.AsSpan().IndexOfAnyInRange((byte)statuses, byte.MaxValue);
        if (row >= 0)
            ThrowIndex(SectionId.OppsRows, row, "status", s.OppsRows[row], statuses);
    }

    private void Pairs()
    {
        PairClasses(s.PairClassEnds, s.PairWindows);
        new PairTableChecks("Practitioner pairs", s.PractitionerPairs).Run(s.Codes.Length, s.PairClassEnds.Length);
        new PairTableChecks("Hospital pairs", s.HospitalPairs).Run(s.Codes.Length, s.PairClassEnds.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PairClasses(uint[] ends, PairWindowEntry[] windows)
    {
        uint end = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            if (ends[i] <= end || ends[i] > windows.Length)
                Throw(SectionId.PairClassEnds, i, "the class has no windows, or ends outside them.");
            end = ends[i];
        }

        for (int i = 0; i < windows.Length; i++)
        {
            ref readonly PairWindowEntry entry = ref windows[i];
            Days(SectionId.PairWindows, i, entry.From, entry.Through);
            if (entry.Direction > 1 || entry.Indicator > 1 || entry.Rationale > (byte)PairRationale.GenderSpecific)
                Throw(SectionId.PairWindows, i, "not a direction, indicator or rationale.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddOns()
    {
        for (int i = 0; i < s.AddOns.Length; i++)
        {
            AddOnEntry entry = s.AddOns[i];
            if (entry.Primary != -1)
                Code(SectionId.AddOns, i, entry.Primary);
            Days(SectionId.AddOns, i, entry.From, entry.Through);
            if (entry.Type is < 1 or > 3)
                Throw(SectionId.AddOns, i, "its type is not 1, 2 or 3.");
        }

        int start = 0;
        for (int code = 0; code < s.Codes.Length; code++)
        {
            int end = s.Codes[code].AddOnsEnd;
            for (int i = start + 1; i < end; i++)
            {
                if (s.AddOns[i - 1].Primary > s.AddOns[i].Primary)
                    Throw(SectionId.AddOns, i, "the primaries do not ascend.");
            }

            start = end;
        }
    }

    private void Modifiers()
    {
        for (int i = 0; i < s.Modifiers.Length; i++)
        {
            ModifierEntry entry = s.Modifiers[i];
            Modifier(SectionId.Modifiers, i, entry.Key);
            Days(SectionId.Modifiers, i, entry.From, entry.Through);
            Text(SectionId.Modifiers, i, entry.Label);
        }

        Whole(SectionId.ModifierDetails, s.Modifiers.Length, s.ModifierDetails.Length);
        for (int i = 0; i < s.ModifierDetails.Length; i++)
        {
            Text(SectionId.ModifierDetails, i, s.ModifierDetails[i].Source);
            if (s.ModifierDetails[i].Class > ModifierClass.Quality)
                Throw(SectionId.ModifierDetails, i, "not a class.");
        }

        for (int i = 0; i < s.Conflicts.Length; i++)
        {
            ModifierConflictEntry entry = s.Conflicts[i];
            Modifier(SectionId.ModifierConflicts, i, entry.First);
            Modifier(SectionId.ModifierConflicts, i, entry.Second);
            Text(SectionId.ModifierConflicts, i, entry.Why);
            if (entry.Severity > (uint)Severity.Error)
                Throw(SectionId.ModifierConflicts, i, "not a severity.");
            Days(SectionId.ModifierConflicts, i, entry.From, entry.Through);
            Settings(SectionId.ModifierConflicts, i, entry.Settings);
            if (entry.First >= entry.Second || (i > 0 && s.Conflicts[i - 1].Pair > entry.Pair))
                Throw(SectionId.ModifierConflicts, i, "the modifiers do not ascend.");
            if (i >= MaxConflictsOfPair && s.Conflicts[i - MaxConflictsOfPair].Pair == entry.Pair)
                Throw(SectionId.ModifierConflicts, i, $"there are more than {MaxConflictsOfPair} entries of one pair.");
        }
    }

    // Separate methods, so that building messages is not compiled into the methods above, which run when the first rule set is loaded.
    [DoesNotReturn]
    private static void Throw(SectionId section, int entry, string what) =>
        SectionReader.Throw($"Section {section}, entry {entry}: {what}", section.ToString(), entry);

    [DoesNotReturn]
    private static void ThrowIndex(SectionId section, int entry, string name, long index, int count) =>
        Throw(section, entry, $"{name} {index} of {count}.");

    [DoesNotReturn]
    private static void ThrowDays(SectionId section, int entry, int from, int through) =>
        Throw(section, entry, $"day {from} or {through} is not a date.");

    [DoesNotReturn]
    private static void ThrowNot(SectionId section, int entry, uint key, string what) => Throw(section, entry, $"{key} is not {what}.");

    [DoesNotReturn]
    private static void ThrowEnd(SectionId section, int entry, int end, int previous, int length) =>
        Throw(section, entry, $"its part ends at {end}, outside {previous} to {length}.");

    [DoesNotReturn]
    private void ThrowRows(SectionId section, int rows, int tables) =>
        SectionReader.Throw($"Section {section} has {rows} entries, not {s.Codes.Length} codes times {tables} tables.", section.ToString());
}
