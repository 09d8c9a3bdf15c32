using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Whether a set has a code in force on its reference day, as COD103 judges, and for which days.</summary>
/// <param name="Days">The code's own dates; else the days on which tables hold it, now or last; null if the set cannot tell.</param>
internal readonly record struct CodeStanding(bool IsInForce, bool HasOwnDates, DayRange? Days)
{
    public DayRange? OwnDates => HasOwnDates ? Days : null;

    public static CodeStanding Of(DiffSide side, int code)
    {
        if (code < 0 || !side.Data.Codes[code].Has(CodeFlags.Known))
            return default;
        ref readonly CodeRecord record = ref side.Data.Codes[code];
        if (record.Has(CodeFlags.OwnDates))
            return new(record.IsWithinOwnDates(side.ReferenceDay), true, new DayRange(record.From, record.Through));
        return side.HasReferenceDay ? ByTables(side, code) : new(true, false, null);
    }

    private static CodeStanding ByTables(DiffSide side, int code)
    {
        RuleData data = side.Data;
        TablePeriod newest = side.Tables;
        bool isHeld = data.IsListed(code, newest);
        TablePeriod last = isHeld ? newest : FirstWithout(data, code, newest);
        if (!isHeld && last.Start == Day.Min)
            return default;
        int through = isHeld ? Day.Max : last.Start - 1;
        TablePeriod first = isHeld ? newest : data.PeriodOf(through);
        while (data.IsListed(code, Before(data, first)))
            first = Before(data, first);
        return new(isHeld, false, new DayRange(first.Start, through));
    }

    private static TablePeriod FirstWithout(RuleData data, int code, TablePeriod period)
    {
        while (period.Start != Day.Min && !data.IsListed(code, Before(data, period)))
            period = Before(data, period);
        return period;
    }

    // The first period is that before all tables, and holds nothing.
    private static TablePeriod Before(RuleData data, in TablePeriod period) => data.PeriodOf(period.Start == Day.Min ? Day.Min : period.Start - 1);
}
