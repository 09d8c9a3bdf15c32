using CptRules.Compiler.Rows;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>One kind of table in both sets; what only one of them holds is stated whole and not entry by entry.</summary>
internal sealed record TableComparison(RuleTable Table, TableSize? Old, TableSize? New)
{
    public bool IsInBoth => Old is not null && New is not null;

    public bool IsInOne => Old is null != New is null;

    public static IReadOnlyList<TableComparison> All(DiffSide old, DiffSide @new) =>
        [.. Enum.GetValues<RuleTable>().Select(table => new TableComparison(table, SizeOf(old, table), SizeOf(@new, table)))];

    private static TableSize? SizeOf(DiffSide side, RuleTable table) => table switch
    {
        RuleTable.CodeDates => Undated(side.Data.Codes.Count(code => code.Has(CodeFlags.OwnDates))),
        RuleTable.Modifiers => Undated(side.Data.Sections.Modifiers.Length),
        RuleTable.PractitionerLimits => Limits(side, CareSetting.Practitioner),
        RuleTable.HospitalLimits => Limits(side, CareSetting.OutpatientHospital),
        RuleTable.SupplierLimits => Limits(side, CareSetting.DmeSupplier),
        RuleTable.FeeSchedule => FeeSchedule(side),
        RuleTable.AddOns => Undated(side.Data.AddOns.Length),
        RuleTable.PractitionerPairs => Undated(side.Data.Sections.PractitionerPairs.Count),
        RuleTable.HospitalPairs => Undated(side.Data.Sections.HospitalPairs.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    private static TableSize? Undated(int entries) => entries > 0 ? new TableSize(entries, null) : null;

    private static TableSize? Limits(DiffSide side, CareSetting setting)
    {
        int table = side.Tables.Mue(setting);
        return table < 0 ? null : new TableSize(Codes(side, code => side.Data.MueRow(code, table)), side.Data.Sections.MueTables[table].Date);
    }

    private static TableSize? FeeSchedule(DiffSide side)
    {
        int table = side.Tables.Mpfs;
        return table < 0 ? null : new TableSize(Codes(side, code => side.Data.MpfsRow(code, table)), side.Data.Sections.MpfsTables[table]);
    }

    private static int Codes(DiffSide side, Func<int, ushort> row) => Enumerable.Range(0, side.Data.Codes.Length).Count(code => row(code) != 0);
}
