using CptRules.Compiler.Rows;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>Compares which kinds of table the two sets contain, and their sizes.</summary>
internal static class TableComparer
{
    public static IReadOnlyList<TableComparison> Compare(ComparedRuleSet older, ComparedRuleSet newer) =>
        [.. Enum.GetValues<RuleTable>().Select(table => new TableComparison(table, SizeOf(older, table), SizeOf(newer, table)))];

    private static TableSize? SizeOf(ComparedRuleSet set, RuleTable table) => table switch
    {
        RuleTable.CodeDates => Undated(set.Data.Codes.Count(code => code.Has(CodeFlags.OwnDates))),
        RuleTable.Modifiers => Undated(set.Data.Sections.Modifiers.Length),
        RuleTable.PractitionerLimits => Limits(set, CareSetting.Practitioner),
        RuleTable.OutpatientHospitalLimits => Limits(set, CareSetting.OutpatientHospital),
        RuleTable.DmeSupplierLimits => Limits(set, CareSetting.DmeSupplier),
        RuleTable.FeeSchedule => FeeSchedule(set),
        RuleTable.AddOns => Undated(set.Data.AddOns.Length),
        RuleTable.PractitionerPairs => Undated(set.Data.Sections.PractitionerPairs.Count),
        RuleTable.OutpatientHospitalPairs => Undated(set.Data.Sections.HospitalPairs.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    private static TableSize? Undated(int entries) => entries > 0 ? new TableSize(entries, null) : null;

    private static TableSize? Limits(ComparedRuleSet set, CareSetting setting)
    {
        int table = set.Tables.Mue(setting);
        return table < 0 ? null : Dated(set, code => set.Data.MueRow(code, table), set.Data.Sections.MueTables[table].Date);
    }

    private static TableSize? FeeSchedule(ComparedRuleSet set)
    {
        int table = set.Tables.Mpfs;
        return table < 0 ? null : Dated(set, code => set.Data.MpfsRow(code, table), set.Data.Sections.MpfsTables[table]);
    }

    private static TableSize Dated(ComparedRuleSet set, Func<int, ushort> row, int date) =>
        new(Enumerable.Range(0, set.Data.Codes.Length).Count(code => row(code) != 0), DateOnly.FromDayNumber(date));
}
