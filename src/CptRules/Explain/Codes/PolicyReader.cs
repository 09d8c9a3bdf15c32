using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>The fee schedule policy of a code on a day, and since when it has applied.</summary>
internal sealed class PolicyReader
{
    private readonly RuleData _data;
    private readonly int _code;
    private readonly int _table;

    public PolicyReader(RuleData data, int code, int day)
    {
        _data = data;
        _code = code;
        _table = data.PeriodOf(day).Mpfs;
        Entry = PolicyIn(_table);
    }

    /// <summary>The policy; default if no fee schedule in force has the code.</summary>
    public MpfsPolicyEntry Entry { get; }

    /// <summary>The policy as facts; null if no fee schedule in force has the code.</summary>
    public FeeScheduleFacts? ToFacts()
    {
        if (SinceTable() is not (>= 0 and var since))
            return null;
        bool hasShares = ValueOf(Indicators.Shares) is not null;
        return new FeeScheduleFacts(DateOf(since), mayBeOlder: since == 0)
        {
            Status = ValueOf(Indicators.Status),
            GlobalDays = ValueOf(Indicators.GlobalDays),
            PcTc = ValueOf(Indicators.PcTc),
            MultipleProcedures = ValueOf(Indicators.MultipleProcedures),
            Bilateral = ValueOf(Indicators.Bilateral),
            Supervision = ValueOf(Indicators.Supervision),
            AssistantSurgeon = ValueOf(Indicators.AssistantSurgeon),
            CoSurgeons = ValueOf(Indicators.CoSurgeons),
            TeamSurgery = ValueOf(Indicators.TeamSurgery),
            ImagingFamily = ValueOf(Indicators.ImagingFamily),
            PrePercent = hasShares ? Entry.PrePercent : null,
            IntraPercent = hasShares ? Entry.IntraPercent : null,
            PostPercent = hasShares ? Entry.PostPercent : null,
            EndoscopicBase = ValueOf(Indicators.EndoscopicBase),
            Modifiers = FeeScheduleRows.Modifiers(Entry.Rows),
        };
    }

    public string? ValueOf(Indicator indicator) => indicator.Value(Entry);

    /// <summary>The indicators that have a value.</summary>
    public IEnumerable<CodeIndicator> All()
    {
        foreach (Indicator indicator in Indicators.All)
        {
            if (ValueOf(indicator) is { } value)
            {
                int since = Back(table => indicator.Value(PolicyIn(table)) == value);
                yield return new(indicator.Name, value, indicator.Meaning(value), DateOf(since), mayBeOlder: since == 0);
            }
        }
    }

    private MpfsPolicyEntry PolicyIn(int table) => _data.Sections.MpfsPolicies[_data.MpfsRow(_code, table)];

    /// <summary>The oldest table since which the whole policy has been the same; -1 without a row.</summary>
    private int SinceTable()
    {
        ushort row = _data.MpfsRow(_code, _table);
        return row == 0 ? -1 : Back(table => _data.MpfsRow(_code, table) == row);
    }

    private DateOnly? DateOf(int table) => Day.ToDate(_data.Sections.MpfsTables[table]);

    private int Back(Func<int, bool> isSame)
    {
        int table = _table;
        while (table > 0 && isSame(table - 1))
            table--;
        return table;
    }
}
