using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>Follows a code through the fee schedules: its rows in the oldest one, and every later change of an indicator or row.</summary>
internal static class PolicyHistory
{
    public static IEnumerable<CodeEvent> Of(RuleData data, int code)
    {
        for (int table = 0; table < data.Sections.MpfsTables.Length; table++)
        {
            ushort before = data.MpfsRow(code, table - 1);
            ushort now = data.MpfsRow(code, table);
            if (before == now)
                continue;
            var date = DateOnly.FromDayNumber(data.Sections.MpfsTables[table]);
            MpfsPolicyEntry old = data.Sections.MpfsPolicies[before];
            MpfsPolicyEntry policy = data.Sections.MpfsPolicies[now];
            if (table == 0)
                yield return RowEvent(date, $"in the fee schedule with {As(policy)}{CodeHistoryReader.OldestHeld}");
            else if (before == 0)
                yield return RowEvent(date, $"new in the fee schedule, with {As(policy)}");
            else if (now == 0)
                yield return RowEvent(date, $"no longer in the fee schedule; before, with {As(old)}");
            else
                foreach (CodeEvent change in Changes(date, old, policy))
                    yield return change;
        }
    }

    private static IEnumerable<CodeEvent> Changes(DateOnly date, MpfsPolicyEntry old, MpfsPolicyEntry policy)
    {
        bool hadBase = (old.Rows & MpfsRowsPresent.Base) != 0;
        bool hasBase = (policy.Rows & MpfsRowsPresent.Base) != 0;

        // A row that begins or ends brings or takes all its indicators: that is one change, not ten.
        if (hadBase != hasBase)
            yield return RowEvent(
                date,
                hasBase ? $"row without modifier begins, with {As(policy)}" : $"row without modifier is gone; before, with {As(old)}");
        else
            foreach (Indicator indicator in Indicators.All)
            {
                (string? before, string? after) = (indicator.Value(old), indicator.Value(policy));
                if (before != after)
                {
                    string text = $"{indicator.Name} from {before ?? "none"} to {after ?? "none"}";
                    yield return new(date, CodeEventKind.Indicator, indicator.Name, text, before, after);
                }
            }

        foreach (string modifier in FeeScheduleRows.Modifiers(policy.Rows & ~old.Rows))
            yield return RowEvent(date, $"row with modifier {modifier} begins");
        foreach (string modifier in FeeScheduleRows.Modifiers(old.Rows & ~policy.Rows))
            yield return RowEvent(date, $"row with modifier {modifier} is gone");
    }

    private static CodeEvent RowEvent(DateOnly date, string text) => new(date, CodeEventKind.FeeSchedule, "fee schedule", text);

    private static string As(in MpfsPolicyEntry policy) => Indicators.Status.Value(policy) is { } status
        ? $"status {status}"
        : $"a row for modifier {string.Join(" and ", FeeScheduleRows.Modifiers(policy.Rows))} only";
}
