using System.Numerics;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>Which kinds of published tables a rule set has, and on which days they are known to be current (LIN104, LIN105).</summary>
/// <remarks>Sets of kinds have one bit a <see cref="SourceKind"/>.</remarks>
internal sealed class TableCurrency
{
    private readonly PublishedTableEntry[] _tables;
    private readonly uint[] _missing = new uint[BySetting.Count];
    private readonly (int From, uint Stale)[][] _periods = new (int, uint)[BySetting.Count][];
    private readonly bool[] _hasStaleDays = new bool[BySetting.Count];

    /// <param name="tables">Ascending by kind, then date.</param>
    /// <param name="isComplete">Whether the rule set contains every published code.</param>
    /// <param name="windowFrom">First day of the window.</param>
    /// <param name="windowThrough">Last day of the window, inclusive.</param>
    public TableCurrency(PublishedTableEntry[] tables, bool isComplete, int windowFrom, int windowThrough)
    {
        _tables = tables;
        uint present = 0;
        foreach (PublishedTableEntry table in tables)
            present |= Bit((SourceKind)table.Kind);
        int newestHcpcs = NewestOf(SourceKind.Hcpcs, Day.Max);
        HcpcsQuarterThrough = newestHcpcs < 0 ? Day.Max : Day.LastOfQuarter(tables[newestHcpcs].Date);
        int[] days = Boundaries(tables);
        for (int setting = 0; setting < BySetting.Count; setting++)
        {
            uint used = UsedIn((CareSetting)setting);
            uint required = used & ~Bit(SourceKind.Opps);
            if (!isComplete)
                required &= ~Bit(SourceKind.Hcpcs);
            _missing[setting] = required & ~present;
            _periods[setting] = Array.ConvertAll(days, day => (day, StaleFrom(used, day)));
            _hasStaleDays[setting] = HasStaleDays(_periods[setting], windowFrom, windowThrough);
        }
    }

    /// <summary>The last day of the quarter of the newest HCPCS file; <see cref="Day.Max"/> without one.</summary>
    public int HcpcsQuarterThrough { get; }

    /// <summary>The kinds of tables that a care setting needs and the rule set lacks.</summary>
    public uint MissingIn(CareSetting setting) => _missing[(int)setting];

    /// <summary>Whether there are days of the window on which a table of the care setting is not known to be current.</summary>
    public bool HasStaleDaysIn(CareSetting setting) => _hasStaleDays[(int)setting];

    /// <summary>The kinds of tables that are in use on a day and not known to be current then.</summary>
    public uint StaleOn(CareSetting setting, int day)
    {
        (int From, uint Stale)[] periods = _periods[(int)setting];
        int period = periods.Length - 1;
        while (period > 0 && periods[period].From > day)
            period--;
        return periods[period].Stale;
    }

    /// <summary>Whether a table of the care setting is in use on a day and not known to be current then.</summary>
    public bool IsStaleOn(SourceKind kind, CareSetting setting, int day) => (StaleOn(setting, day) & Bit(kind)) != 0;

    /// <summary>The first day of the quarter of the table of a kind that is in use on a day; null without one.</summary>
    public DateOnly? QuarterOf(SourceKind kind, int day)
    {
        int table = NewestOf(kind, DatedOn(kind, day));
        return table < 0 ? null : Day.ToDate(_tables[table].Date);
    }

    /// <summary>The days on which a table begins or is no longer known to be current, ascending, with a first day before all.</summary>
    private static int[] Boundaries(PublishedTableEntry[] tables)
    {
        int[] days = new int[1 + (2 * tables.Length)];
        days[0] = Day.Min;
        for (int i = 0; i < tables.Length; i++)
        {
            days[1 + (2 * i)] = tables[i].Date;
            days[2 + (2 * i)] = tables[i].HoldsThrough + 1;
        }

        Array.Sort(days);
        return days;
    }

    private uint StaleFrom(uint used, int day)
    {
        uint stale = 0;
        for (uint rest = used; rest != 0; rest &= rest - 1)
        {
            var kind = (SourceKind)BitOperations.TrailingZeroCount(rest);
            int table = NewestOf(kind, DatedOn(kind, day));
            if (table >= 0 && day > _tables[table].HoldsThrough)
                stale |= Bit(kind);
        }

        return stale;
    }

    private static bool HasStaleDays((int From, uint Stale)[] periods, int windowFrom, int windowThrough)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            int end = i + 1 < periods.Length ? periods[i + 1].From : Day.Max;
            if (periods[i].Stale != 0 && periods[i].From <= windowThrough && end > windowFrom)
                return true;
        }

        return false;
    }

    // MUE, MPFS and OPPS are dated tables: the one in force on the day counts. Of the others a rule set has the newest only.
    private static int DatedOn(SourceKind kind, int day) =>
        kind is SourceKind.PtpPractitioner or SourceKind.PtpOutpatientHospital or SourceKind.AddOns or SourceKind.Hcpcs ? Day.Max : day;

    private int NewestOf(SourceKind kind, int day)
    {
        int newest = -1;
        for (int i = 0; i < _tables.Length; i++)
        {
            if (_tables[i].Kind == (uint)kind && _tables[i].Date <= day)
                newest = i;
        }

        return newest;
    }

    private static uint UsedIn(CareSetting setting) => Bit(SourceKind.Hcpcs) | setting switch
    {
        CareSetting.Practitioner =>
            Bit(SourceKind.MuePractitioner) | Bit(SourceKind.Mpfs) | Bit(SourceKind.PtpPractitioner) | Bit(SourceKind.AddOns),
        CareSetting.OutpatientHospital =>
            Bit(SourceKind.MueOutpatientHospital) | Bit(SourceKind.PtpOutpatientHospital) | Bit(SourceKind.AddOns) | Bit(SourceKind.Opps),
        _ => Bit(SourceKind.MueDmeSupplier),
    };

    private static uint Bit(SourceKind kind) => 1u << (int)kind;
}
