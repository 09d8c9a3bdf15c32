using CptRules.Data;
using CptRules.Data.Format;

namespace CptRules.Explain;

/// <summary>Reads the unit limits of a code on a day: one for every care setting, and since when it has been so.</summary>
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
        int table = data.EpochOf(day).Mue(setting);
        if (table < 0)
            return new(setting, null, null, null, null, $"no {Words.Setting(setting)} MUE table in the rule set for that day");
        ushort row = data.MueRow(code, table);
        if (row == 0)
            return new(setting, null, null, null, null, $"no published MUE ({Words.Setting(setting)})");
        MueValueEntry value = data.Sections.MueValues[row];
        return new(setting, value.Limit, (int)value.Mai, data.Text[value.Rationale], Since(data, code, table, value), Meaning(setting, value));
    }

    private static DateOnly? Since(RuleData data, int code, int table, MueValueEntry value)
    {
        while (table > 0 && data.Sections.MueTables[table - 1].Setting == data.Sections.MueTables[table].Setting && IsSame(table - 1))
            table--;
        return Day.ToDate(data.Sections.MueTables[table].Date);

        // The published rationale is reworded from time to time; that does not make another limit.
        bool IsSame(int earlier)
        {
            ushort row = data.MueRow(code, earlier);
            return row != 0 && data.Sections.MueValues[row].Limit == value.Limit && data.Sections.MueValues[row].Mai == value.Mai;
        }
    }

    private static string Meaning(CareSetting setting, MueValueEntry value)
    {
        if (value.Limit == 0)
            return $"0 units: not covered ({Words.Setting(setting)}, MAI {Words.Number((int)value.Mai)})";
        string per = value.Mai switch
        {
            1 => "a claim line",
            2 => "a day, by policy",
            _ => "a day, by clinical data",
        };
        return $"{Words.Units(value.Limit)} {per} ({Words.Setting(setting)}, MAI {Words.Number((int)value.Mai)})";
    }
}
