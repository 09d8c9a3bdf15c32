using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Compares which codes are in force, and their own dates.</summary>
internal static class CodeComparer
{
    public static CodeChanges Compare(ComparedRuleSet older, ComparedRuleSet newer, IReadOnlyList<CodeMatch> codes, bool compareDates)
    {
        var added = new List<CodeChange>();
        var ended = new List<CodeChange>();
        var datesChanged = new List<CodeChange>();
        foreach (CodeMatch match in codes)
        {
            CodeValidity old = ValidityOf(older, match.Old);
            CodeValidity @new = ValidityOf(newer, match.New);
            List<CodeChange>? changes =
                @new.IsInForce && !old.IsInForce ? added
                : old.IsInForce && !@new.IsInForce ? ended
                : compareDates && old.OwnDates != @new.OwnDates ? datesChanged
                : null;
            changes?.Add(new(match.Code.ToString(), old, @new));
        }

        return new(added, ended, datesChanged);
    }

    private static CodeValidity ValidityOf(ComparedRuleSet set, int code)
    {
        if (code < 0 || !set.Data.Codes[code].Has(CodeFlags.Known))
            return default;
        ref readonly CodeRecord record = ref set.Data.Codes[code];
        if (record.Has(CodeFlags.OwnDates))
            return new(record.IsWithinOwnDates(set.ReferenceDayNumber), true, Range(record.From, record.Through));
        return set.HasReferenceDay ? ValidityByTables(set, code) : new(true, false, null);
    }

    private static CodeValidity ValidityByTables(ComparedRuleSet set, int code)
    {
        RuleData data = set.Data;
        TablePeriod newest = set.Tables;
        bool isInForce = data.IsListed(code, newest);
        TablePeriod last = isInForce ? newest : FirstPeriodWithout(data, code, newest);
        if (!isInForce && last.Start == Day.Min)
            return default;
        int through = isInForce ? Day.Max : last.Start - 1;
        TablePeriod first = isInForce ? newest : data.PeriodOf(through);
        while (data.IsListed(code, Before(data, first)))
            first = Before(data, first);
        return new(isInForce, false, Range(first.Start, through));
    }

    private static TablePeriod FirstPeriodWithout(RuleData data, int code, TablePeriod period)
    {
        while (period.Start != Day.Min && !data.IsListed(code, Before(data, period)))
            period = Before(data, period);
        return period;
    }

    // The first period is before all tables and contains no codes.
    private static TablePeriod Before(RuleData data, in TablePeriod period) =>
        data.PeriodOf(period.Start == Day.Min ? Day.Min : period.Start - 1);

    private static DateRange Range(int from, int through) => new(Day.ToDate(from), Day.ToDate(through));
}
