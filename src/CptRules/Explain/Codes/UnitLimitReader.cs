using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>Reads the unit limits of a code on a day: one for every care setting, and since when each has applied.</summary>
internal static class UnitLimitReader
{
    public static IReadOnlyList<UnitLimit> All(RuleData data, int code, int day) => Array.AsReadOnly(
    [
        Of(data, code, day, CareSetting.Practitioner),
        Of(data, code, day, CareSetting.OutpatientHospital),
        Of(data, code, day, CareSetting.DmeSupplier),
    ]);

    private static UnitLimit Of(RuleData data, int code, int day, CareSetting setting)
    {
        int table = data.PeriodOf(day).Mue(setting);
        if (table < 0)
            return new(setting, null, null, null, null, false, $"no {Words.Setting(setting)} MUE table in the rule set for that day");
        ushort row = data.MueRow(code, table);
        if (row == 0)
            return new(setting, null, null, null, null, false, $"no published MUE ({Words.Setting(setting)})");
        MueValueEntry value = data.Sections.MueValues[row];
        int since = Since(data, code, table, value);
        return new(
            setting,
            value.Limit,
            (MueAdjudication)value.Mai,
            data.Text[value.Rationale],
            Day.ToDate(data.Sections.MueTables[since].Date),
            !IsSetting(data, since - 1, (int)setting),
            UnitLimitWords.Of(setting, value))
        {
            Quantity = UnitLimitWords.Quantity(value),
        };
    }

    /// <summary>The oldest table since which every table of the setting has had this limit and MAI.</summary>
    private static int Since(RuleData data, int code, int table, MueValueEntry value)
    {
        int setting = data.Sections.MueTables[table].Setting;
        while (IsSetting(data, table - 1, setting)
            && data.MueRow(code, table - 1) is var row and not 0
            && value.IsSameLimit(data.Sections.MueValues[row]))
            table--;
        return table;
    }

    private static bool IsSetting(RuleData data, int table, int setting) => table >= 0 && data.Sections.MueTables[table].Setting == setting;
}
