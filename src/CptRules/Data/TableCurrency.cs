using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>Which kinds of published tables a rule set has, and on which days they are known to be current (LIN104, LIN105).</summary>
/// <remarks>Sets of kinds have one bit a <see cref="SourceKind"/>.</remarks>
internal sealed class TableCurrency
{
    private readonly PublishedTableEntry[] _tables;
    private readonly uint[] _missing = new uint[3];
    private readonly uint[] _needed = new uint[3];
    private readonly (int From, int Through)[] _current = new (int, int)[3];

    public TableCurrency(PublishedTableEntry[] tables, bool isComplete)
    {
        _tables = tables;
        uint present = 0;
        foreach (PublishedTableEntry table in tables)
            present |= 1u << (int)table.Kind;
        int newestHcpcs = NewestOf(SourceKind.Hcpcs, Day.Max);
        HcpcsQuarterThrough = newestHcpcs < 0 ? Day.Max : Day.LastOfQuarter(tables[newestHcpcs].Date);
        for (int setting = 0; setting < _needed.Length; setting++)
        {
            _needed[setting] = Needed((CareSetting)setting);
            uint required = _needed[setting] & ~Bit(SourceKind.Opps);
            if (!isComplete)
                required &= ~Bit(SourceKind.Hcpcs);
            _missing[setting] = required & ~present;
            _current[setting] = Newest((CareSetting)setting);
        }
    }

    /// <summary>The last day of the quarter of the newest HCPCS file; <see cref="Day.Max"/> without one.</summary>
    public int HcpcsQuarterThrough { get; }

    /// <summary>The kinds of tables that a care setting needs and the rule set lacks.</summary>
    public uint MissingIn(CareSetting setting) => _missing[(int)setting];

    /// <summary>The newest days, both inclusive, on which no table is known to be out of date; empty if there are none.</summary>
    public (int From, int Through) CurrentIn(CareSetting setting) => _current[(int)setting];

    /// <summary>The kinds of tables that are in use on a day and not known to be current then.</summary>
    public uint StaleOn(CareSetting setting, int day)
    {
        uint stale = 0;
        for (uint rest = _needed[(int)setting]; rest != 0; rest &= rest - 1)
        {
            var kind = (SourceKind)int.TrailingZeroCount((int)rest);
            int table = NewestOf(kind, DatedOn(kind, day));
            if (table >= 0 && day > _tables[table].HoldsThrough)
                stale |= Bit(kind);
        }

        return stale;
    }

    /// <summary>The first day of the quarter of the table of a kind that is in use on a day; null without one.</summary>
    public DateOnly? QuarterOf(SourceKind kind, int day)
    {
        int table = NewestOf(kind, DatedOn(kind, day));
        return table < 0 ? null : Day.ToDate(_tables[table].Date);
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

    /// <summary>The days from the begin of the newest dated table that a setting uses to the first day on which a table is stale.</summary>
    private (int From, int Through) Newest(CareSetting setting)
    {
        int from = Day.Min;
        int through = Day.Max;
        for (uint rest = _needed[(int)setting]; rest != 0; rest &= rest - 1)
        {
            var kind = (SourceKind)int.TrailingZeroCount((int)rest);
            int table = NewestOf(kind, Day.Max);
            if (table < 0)
                continue;
            if (DatedOn(kind, Day.Min) == Day.Min)
                from = Math.Max(from, _tables[table].Date);
            through = Math.Min(through, _tables[table].HoldsThrough);
        }

        return (from, through);
    }

    private static uint Needed(CareSetting setting) => Bit(SourceKind.Hcpcs) | setting switch
    {
        CareSetting.Practitioner =>
            Bit(SourceKind.MuePractitioner) | Bit(SourceKind.Mpfs) | Bit(SourceKind.PtpPractitioner) | Bit(SourceKind.AddOns),
        CareSetting.OutpatientHospital =>
            Bit(SourceKind.MueOutpatientHospital) | Bit(SourceKind.PtpOutpatientHospital) | Bit(SourceKind.AddOns) | Bit(SourceKind.Opps),
        _ => Bit(SourceKind.MueDmeSupplier),
    };

    private static uint Bit(SourceKind kind) => 1u << (int)kind;
}
