using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>The fee schedule policy of a code on a day, and since when it has been so.</summary>
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

    /// <summary>Default if no fee schedule in force holds the code.</summary>
    public MpfsPolicyEntry Entry { get; }

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

    /// <summary>The date since which the whole policy is unchanged; null without a row.</summary>
    public DateOnly? Since() => SinceTable() is var table and >= 0 ? DateOf(table) : null;

    /// <summary>Whether that is the oldest fee schedule held.</summary>
    public bool MayBeOlder() => SinceTable() == 0;

    public IReadOnlyList<string> Modifiers() => FeeScheduleRows.Modifiers(Entry.Rows);

    private MpfsPolicyEntry PolicyIn(int table) => _data.Sections.MpfsPolicies[_data.MpfsRow(_code, table)];

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
