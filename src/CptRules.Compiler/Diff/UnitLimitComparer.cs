using CptRules.Compiler.Rows;
using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>Compares the newest unit limits of a care setting.</summary>
internal static class UnitLimitComparer
{
    public static RuleTable TableOf(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => RuleTable.PractitionerLimits,
        CareSetting.OutpatientHospital => RuleTable.OutpatientHospitalLimits,
        _ => RuleTable.DmeSupplierLimits,
    };

    /// <remarks>Both sets must contain limits of the setting.</remarks>
    public static UnitLimitChanges Compare(
        ComparedRuleSet older, ComparedRuleSet newer, CareSetting setting, IReadOnlyList<CodeMatch> codes)
    {
        var added = new List<UnitLimitChange>();
        var ended = new List<UnitLimitChange>();
        var changed = new List<UnitLimitChange>();
        int oldTable = older.Tables.Mue(setting);
        int newTable = newer.Tables.Mue(setting);
        foreach (CodeMatch match in codes)
        {
            UnitLimitValue? before = ValueOf(older.Data, match.Old, oldTable);
            UnitLimitValue? after = ValueOf(newer.Data, match.New, newTable);
            if (before == after)
                continue;
            DateOnly since = Since(newer.Data, match.New, newTable, after);
            (before is null ? added : after is null ? ended : changed).Add(new(match.Code.ToString(), before, after, since));
        }

        return new(setting, added, ended, changed);
    }

    /// <summary>The limit of a code in a MUE table; null without a row. The code may be -1.</summary>
    public static UnitLimitValue? ValueOf(RuleData data, int code, int table)
    {
        ushort row = code < 0 ? (ushort)0 : data.MueRow(code, table);
        if (row == 0)
            return null;
        MueValueEntry value = data.Sections.MueValues[row];
        return new(value.Limit, (MueAdjudication)value.Mai);
    }

    private static DateOnly Since(RuleData data, int code, int table, UnitLimitValue? value)
    {
        MueTableEntry[] tables = data.Sections.MueTables;
        while (table > 0 && tables[table - 1].Setting == tables[table].Setting && ValueOf(data, code, table - 1) == value)
            table--;
        return DateOnly.FromDayNumber(tables[table].Date);
    }
}
