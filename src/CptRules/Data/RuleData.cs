using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Data.Pairs;

namespace CptRules.Data;

/// <summary>A loaded rule set as the engine reads it: flat arrays by code id, with all indexes checked. Immutable.</summary>
internal sealed class RuleData
{
    private readonly CodeIndex _index;
    private readonly TablePeriod[] _periods;
    private readonly uint[] _conflictPairs;
    private readonly ModifierScopes _scopes;
    private readonly ulong _requiredIndicators;
    private readonly ulong[] _restrictedBy;
    private readonly InForceFlags[] _oppsFlags;

    internal RuleData(RuleSections s)
    {
        Sections = s;
        Text = s.Text;
        Codes = CodeRecords.Of(s);
        _index = new CodeIndex(Codes);
        Primaries = new AddOnIndex(s.AddOns, Codes);
        Modifiers = new ModifierRecord[ModifierKey.Count];
        Array.Fill(Modifiers, ModifierRecord.Unknown);
        foreach (ModifierEntry entry in s.Modifiers)
            Modifiers[entry.Key] = new() { From = entry.From, Through = entry.Through, IsKnown = true };
        foreach ((ModifierKey modifier, ulong bit) in ModifierBits.All)
            Modifiers[modifier.Value].Bit = bit;
        _conflictPairs = new uint[s.Conflicts.Length];
        for (int i = 0; i < s.Conflicts.Length; i++)
        {
            _conflictPairs[i] = s.Conflicts[i].Pair;
            Modifiers[s.Conflicts[i].First].HasConflicts = true;
            Modifiers[s.Conflicts[i].Second].HasConflicts = true;
        }

        foreach (ref readonly ModifierNeedEntry need in s.Needs.AsSpan())
            Modifiers[need.Modifier].HasNeeds = true;
        foreach (ref readonly RequiredModifierEntry row in s.RequiredModifiers.AsSpan())
            _requiredIndicators |= BitOf(row.MultipleProcedures);
        _periods = TablePeriods.Of(s.MueTables, s.MpfsTables, s.OppsTables);
        (WindowFrom, WindowThrough) = TablePeriods.Window(s.MueTables, s.MpfsTables);
        Currency = new TableCurrency(s.PublishedTables, IsComplete, WindowFrom, WindowThrough);
        _restrictedBy = new ulong[s.MpfsPolicies.Length];
        for (int i = 0; i < _restrictedBy.Length; i++)
            _restrictedBy[i] = ModifierEligibility.RestrictedByPolicy(s.MpfsPolicies[i]);
        _oppsFlags = new InForceFlags[s.OppsStatuses.Length];
        for (int i = 0; i < _oppsFlags.Length; i++)
            _oppsFlags[i] = OppsStatuses.FlagsOf(new(s.OppsStatuses[i]));
        Places = PlaceRecord.Of(s.Places);
        NewestFrom = NewestPeriod.Start;
        CodeRecords.Derive(this, Codes);
        _scopes = new ModifierScopes(this, Modifiers);
    }

    /// <summary>The sections as stored.</summary>
    public RuleSections Sections { get; }

    public TextHeap Text { get; }

    public bool IsComplete => Sections.Release.Complete != 0;

    public CodeRecord[] Codes { get; }

    /// <summary>By <see cref="ModifierKey.Value"/>.</summary>
    public ModifierRecord[] Modifiers { get; }

    /// <summary>By the number that <see cref="PlaceText"/> reads.</summary>
    public PlaceRecord[] Places { get; }

    /// <summary>First day of the window; <see cref="Day.Min"/> if the set has no dated tables.</summary>
    public int WindowFrom { get; }

    /// <summary>Last day of the window; <see cref="Day.Max"/> if the set has no dated tables.</summary>
    public int WindowThrough { get; }

    public AddOnEntry[] AddOns => Sections.AddOns;

    /// <summary>The primaries of add-on codes.</summary>
    public AddOnIndex Primaries { get; }

    public PairWindowEntry[] PairWindows => Sections.PairWindows;

    /// <summary>Which published tables the rule set lacks, and how long those it has are known to be current.</summary>
    public TableCurrency Currency { get; }

    /// <summary>First day of the newest period.</summary>
    public int NewestFrom { get; }

    /// <summary>The newest period, which has no end.</summary>
    public ref readonly TablePeriod NewestPeriod => ref _periods[^1];

    public int FindCode(CodeKey key) => FindCode(CodeText.Of(key));

    /// <summary>The id of a code, or -1.</summary>
    /// <param name="text">As <see cref="CodeText"/> packs it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindCode(ulong text) => _index.Find(text);

    /// <summary>The facts about a code in the tables in force on a day.</summary>
    public CodeInForce InForce(int code, int day) => day >= NewestFrom ? Codes[code].Newest : CodeInForce.Of(this, code, PeriodOf(day));

    /// <summary>The modifiers that an MPFS policy restricts, by the index of the policy.</summary>
    public ulong RestrictedBy(ushort policy) => _restrictedBy[policy];

    public ref readonly TablePeriod PeriodOf(int day)
    {
        int period = _periods.Length - 1;
        while (period > 0 && _periods[period].Start > day)
            period--;
        return ref _periods[period];
    }

    /// <summary>Whether both an MPFS and a MUE table begin on the day.</summary>
    public bool HasTablesDated(int day)
    {
        if (Array.IndexOf(Sections.MpfsTables, day) < 0)
            return false;
        foreach (MueTableEntry table in Sections.MueTables)
        {
            if (table.Date == day)
                return true;
        }

        return false;
    }

    /// <summary>The index of the MUE value of a code in a table; 0 if it has no row there. <paramref name="table"/> may be -1.</summary>
    public ushort MueRow(int code, int table) => table < 0 ? (ushort)0 : Sections.MueRows[(code * Sections.MueTables.Length) + table];

    /// <summary>The index of the policy of a code in an MPFS table; 0 if it has no row there. <paramref name="table"/> may be -1.</summary>
    public ushort MpfsRow(int code, int table) => table < 0 ? (ushort)0 : Sections.MpfsRows[(code * Sections.MpfsTables.Length) + table];

    /// <summary>The OPPS status indicator of a code in a table; none if it has no row there. <paramref name="table"/> may be -1.</summary>
    public OppsStatus OppsRow(int code, int table) =>
        table < 0 ? default : new(Sections.OppsStatuses[Sections.OppsRows[(code * Sections.OppsTables.Length) + table]]);

    /// <summary>What follows from the OPPS status of a code in a table; none if it has no row there.</summary>
    public InForceFlags OppsFlags(int code, int table) =>
        table < 0 ? InForceFlags.None : _oppsFlags[Sections.OppsRows[(code * Sections.OppsTables.Length) + table]];

    /// <summary>The OPPS status indicator of a code on a day; none if it has no row then.</summary>
    public OppsStatus OppsStatusOn(int code, int day) => OppsRow(code, PeriodOf(day).Opps);

    /// <summary>The policy of a code on a day; default without a row.</summary>
    public MpfsPolicyEntry PolicyOn(int code, int day) => Sections.MpfsPolicies[MpfsRow(code, PeriodOf(day).Mpfs)];

    /// <summary>Whether an MPFS table (any row) or a MUE table (any setting) of the period lists the code.</summary>
    public bool IsListed(int code, in TablePeriod period) =>
        MpfsRow(code, period.Mpfs) != 0
        || MueRow(code, period.MuePractitioner) != 0
        || MueRow(code, period.MueHospital) != 0
        || MueRow(code, period.MueSupplier) != 0;

    /// <summary>Whether a code is in force on a day, and how that is known.</summary>
    public CodeValidity ValidityOf(int code, int day)
    {
        ref readonly CodeRecord record = ref Codes[code];
        if (record.Has(CodeFlags.OwnDates))
            return record.IsWithinOwnDates(day) ? CodeValidity.WithinOwnDates : CodeValidity.OutsideOwnDates;
        if (IsListed(code, PeriodOf(day)))
            return CodeValidity.Listed;
        if (day < WindowFrom)
            return CodeValidity.BeforeWindow;
        return HasTablesDated(Day.FirstOfQuarter(day)) ? CodeValidity.NotListed : CodeValidity.QuarterMissing;
    }

    /// <summary>The add-on rows of a code, whatever the day.</summary>
    public ReadOnlySpan<AddOnEntry> AddOnRowsOf(int code) =>
        AddOns.AsSpan(Codes[code].AddOnsStart, Codes[code].AddOnsEnd - Codes[code].AddOnsStart);

    /// <summary>Whether a code is an add-on code on a day in a care setting.</summary>
    public bool IsAddOn(int code, int day, CareSetting setting)
    {
        foreach (ref readonly AddOnEntry row in AddOnRowsOf(code))
        {
            if (row.Counts(day, setting))
                return true;
        }

        return false;
    }

    public PairTable? PairsOf(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => Sections.PractitionerPairs,
        CareSetting.OutpatientHospital => Sections.HospitalPairs,
        _ => null,
    };

    /// <summary>The windows of a pair class.</summary>
    public ReadOnlySpan<PairWindowEntry> WindowsOf(int pairClass)
    {
        int start = pairClass == 0 ? 0 : (int)Sections.PairClassEnds[pairClass - 1];
        return PairWindows.AsSpan(start, (int)Sections.PairClassEnds[pairClass] - start);
    }

    /// <summary>The PTP edit in force with these columns on a day; false if there is none.</summary>
    public bool TryFindEdit(int column1, int column2, int day, CareSetting setting, out PairWindowEntry edit) =>
        TryFindEdit(WindowsOf(column1, column2, setting), lowerIsColumn1: column1 < column2, day, out edit);

    /// <summary>The window of one direction in force on a day; false if there is none.</summary>
    public static bool TryFindEdit(ReadOnlySpan<PairWindowEntry> windows, bool lowerIsColumn1, int day, out PairWindowEntry edit)
    {
        foreach (PairWindowEntry window in windows)
        {
            if (window.LowerIsColumn1 == lowerIsColumn1 && window.IsInForce(day))
            {
                edit = window;
                return true;
            }
        }

        edit = default;
        return false;
    }

    /// <summary>The windows of the edits between two codes, in both directions, whatever the day.</summary>
    public ReadOnlySpan<PairWindowEntry> WindowsOf(int code, int otherCode, CareSetting setting)
    {
        int pairClass = PairsOf(setting)?.Find(code, otherCode) ?? -1;
        return pairClass < 0 ? [] : WindowsOf(pairClass);
    }

    /// <summary>What is known about a code whatever the date; the classes also of a code that the rule set does not have.</summary>
    public CodeFlags FlagsOf(int code, CodeKey key) => code >= 0 ? Codes[code].Flags : ClassesOf(key);

    /// <summary>Whether a class list names the code, in the rule set or not.</summary>
    public bool IsInClass(int code, CodeKey key, CodeFlags flag) => (FlagsOf(code, key) & flag) != 0;

    /// <summary>The classes of a code that the rule set does not have, and whether the list of single-dose drugs names it.</summary>
    public CodeFlags ClassesOf(CodeKey key)
    {
        var flags = CodeFlags.None;
        for (int i = 0; i < Sections.Classes.Length; i++)
        {
            if (CodeRangeEntry.Contain(Sections.ClassRangesOf(i), key))
                flags |= CodeRecords.FlagsOf((CodeClass)Sections.Classes[i].Class);
        }

        return SingleDoseRowOf(key).Code == 0 ? flags : flags | CodeFlags.SingleDose;
    }

    /// <summary>The rows of modifier scopes of a care setting, one bit each.</summary>
    public ulong ScopesIn(CareSetting setting) => _scopes.In(setting);

    /// <summary>The rows of modifier scopes that may be about the code, one bit each.</summary>
    public ulong ScopesOf(int code, CodeKey key) => code >= 0 ? _scopes[Codes[code].Scopes] : _scopes.Of(key);

    /// <summary>The first row of modifier scopes that excludes a modifier from a line, or -1.</summary>
    /// <param name="code">The id of the code, or a negative number.</param>
    /// <param name="key">The code.</param>
    /// <param name="rows">The rows that name the modifier, of those of the care setting.</param>
    /// <param name="billClass">The first two digits of the bill type; 0 where the care setting has none.</param>
    /// <param name="policy">The fee schedule policy of the day; default without one.</param>
    public int ScopeAgainst(int code, CodeKey key, ulong rows, byte billClass, in MpfsPolicyEntry policy)
    {
        if (rows == 0)
            return -1;
        for (rows &= ScopesOf(code, key); rows != 0; rows &= rows - 1)
        {
            int row = BitOperations.TrailingZeroCount(rows);
            if (ModifierScopes.Applies(Sections, row, billClass, policy))
                return row;
        }

        return -1;
    }

    /// <summary>Whether two modifiers conflict in some care setting on some day.</summary>
    public bool MayConflict(ModifierKey a, ModifierKey b) => Array.BinarySearch(_conflictPairs, PairOf(a, b)) >= 0;

    /// <summary>Finds the conflict between two modifiers; false if they may be billed together.</summary>
    public bool TryFindConflict(ModifierKey a, ModifierKey b, CareSetting setting, int day, out ModifierConflictEntry conflict)
    {
        uint pair = PairOf(a, b);
        int any = Array.BinarySearch(_conflictPairs, pair);
        for (int i = any; i >= 0 && _conflictPairs[i] == pair; i--)
        {
            if (Matches(i, out conflict))
                return true;
        }

        for (int i = any + 1; any >= 0 && i < _conflictPairs.Length && _conflictPairs[i] == pair; i++)
        {
            if (Matches(i, out conflict))
                return true;
        }

        conflict = default;
        return false;

        bool Matches(int i, out ModifierConflictEntry entry)
        {
            entry = Sections.Conflicts[i];
            return entry.Applies(setting, day);
        }
    }

    /// <summary>The row of required modifiers that applies to a code, or -1.</summary>
    /// <param name="code">The id of the code, or a negative number.</param>
    /// <param name="key">The code.</param>
    /// <param name="multipleProcedures">The MPFS indicator of the day, 0 without one; null to leave out the rows that read it.</param>
    /// <param name="setting">The care setting.</param>
    /// <param name="day">The from date.</param>
    public int RequiredRowOf(int code, CodeKey key, byte? multipleProcedures, CareSetting setting, int day)
    {
        bool named = code < 0 || Codes[code].Has(CodeFlags.RequiredModifier);
        for (int row = 0; row < Sections.RequiredModifiers.Length; row++)
        {
            ref readonly RequiredModifierEntry entry = ref Sections.RequiredModifiers[row];
            if (!entry.Applies(setting, day) || (entry.ReadsFeeSchedule && multipleProcedures is null))
                continue;
            bool byIndicator = entry.MultipleProcedures != 0 && entry.MultipleProcedures == multipleProcedures;
            if (byIndicator || (named && CodeRangeEntry.Contain(Sections.RequiredCodesOf(row), key)))
                return row;
        }

        return -1;
    }

    /// <summary>Whether a row of required modifiers names this MPFS multiple-procedure indicator.</summary>
    public InForceFlags RequiredBy(byte multipleProcedures) =>
        (_requiredIndicators & BitOf(multipleProcedures)) != 0 ? InForceFlags.RequiredModifier : InForceFlags.None;

    /// <summary>The discipline whose evaluation code this is, or -1.</summary>
    public int DisciplineOf(CodeKey key)
    {
        for (int row = 0; row < Sections.Disciplines.Length; row++)
        {
            if (Sections.DisciplineCodesOf(row).Contains(key.Value))
                return row;
        }

        return -1;
    }

    public bool IsDisciplineModifier(ModifierKey modifier)
    {
        foreach (ref readonly DisciplineEntry discipline in Sections.Disciplines.AsSpan())
        {
            if (discipline.Modifier == modifier.Value)
                return true;
        }

        return false;
    }

    /// <summary>The visit add-on row of a code, or -1.</summary>
    public int VisitAddOnRowOf(CodeKey key) => SortedRows.Find(Sections.VisitAddOns, key.Value, static row => row.Code);

    /// <summary>The single-dose row of a code; default if there is none.</summary>
    public SingleDoseDrugEntry SingleDoseRowOf(CodeKey key)
    {
        int row = SortedRows.Find(Sections.SingleDoseDrugs, key.Value, static row => row.Code);
        return row < 0 ? default : Sections.SingleDoseDrugs[row];
    }

    /// <summary>The explicit list of a code, or -1.</summary>
    public int ExplicitListOf(int code, CodeKey key) => code >= 0 && !Codes[code].Has(CodeFlags.ExplicitList)
        ? -1
        : SortedRows.Find(Sections.ExplicitLists, key.Value, static row => row.Code);

    /// <summary>The HCPCS facts of a code; default if there are none.</summary>
    public HcpcsEntry HcpcsOf(int code)
    {
        int row = SortedRows.Find(Sections.Hcpcs, code, static row => row.Code);
        return row < 0 ? default : Sections.Hcpcs[row];
    }

    /// <summary>The published description of a code, from the user's own files; null if there is none.</summary>
    public string? DescriptionOf(int code)
    {
        int row = SortedRows.Find(Sections.Descriptions, code, static row => row.Code);
        return row < 0 ? null : Text[Sections.Descriptions[row].Text];
    }

    // A published indicator is a digit or a letter; any other byte has no bit.
    private static ulong BitOf(byte indicator) => indicator is >= (byte)'0' and < (byte)'0' + 64 ? 1UL << (indicator - '0') : 0;

    private static uint PairOf(ModifierKey a, ModifierKey b) =>
        a.Value < b.Value ? ((uint)a.Value << 16) | b.Value : ((uint)b.Value << 16) | a.Value;
}
