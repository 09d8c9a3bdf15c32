using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>
/// Follows a code through the unit limit tables of every care setting: its limit in the oldest table, and every later change.
/// </summary>
internal static class UnitLimitHistory
{
    public static IEnumerable<CodeEvent> Of(RuleData data, int code)
    {
        MueTableEntry[] tables = data.Sections.MueTables;
        for (int table = 0; table < tables.Length; table++)
        {
            bool isOldest = table == 0 || tables[table - 1].Setting != tables[table].Setting;
            int before = isOldest ? 0 : data.MueRow(code, table - 1);
            int now = data.MueRow(code, table);
            if (before != now && Change(data, tables[table], before, now, isOldest) is { } change)
                yield return change;
        }
    }

    private static CodeEvent? Change(RuleData data, MueTableEntry table, int before, int now, bool isOldest)
    {
        var setting = (CareSetting)table.Setting;
        MueValueEntry old = data.Sections.MueValues[before];
        MueValueEntry value = data.Sections.MueValues[now];
        if (before != 0 && now != 0 && old.IsSameLimit(value))
            return null;
        string text = now == 0 ? $"no MUE published any more ({Words.Setting(setting)})" : $"limit {UnitLimitWords.Of(setting, value)}";
        return new(
            DateOnly.FromDayNumber(table.Date),
            CodeEventKind.UnitLimit,
            $"unit limit ({Words.Setting(setting)})",
            text + (isOldest ? CodeHistoryReader.OldestHeld
                : $"; before, {(before == 0 ? "no MUE published" : UnitLimitWords.Short(old))}"),
            before == 0 ? null : UnitLimitWords.Short(old),
            now == 0 ? null : UnitLimitWords.Short(value));
    }
}
