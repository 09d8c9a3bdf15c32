using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>Compares the newest unit limits of a care setting.</summary>
internal static class UnitLimitComparer
{
    public static RuleTable TableOf(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => RuleTable.PractitionerLimits,
        CareSetting.OutpatientHospital => RuleTable.HospitalLimits,
        _ => RuleTable.SupplierLimits,
    };

    /// <remarks>Both sets hold limits of the setting.</remarks>
    public static UnitLimitChanges Compare(DiffSide old, DiffSide @new, CareSetting setting, IReadOnlyList<CodeMatch> codes)
    {
        var added = new List<UnitLimitChange>();
        var ended = new List<UnitLimitChange>();
        var changed = new List<UnitLimitChange>();
        int oldTable = old.Tables.Mue(setting);
        int newTable = @new.Tables.Mue(setting);
        foreach (CodeMatch match in codes)
        {
            UnitLimitValue? before = UnitLimitValue.Of(old.Data, match.Old, oldTable);
            UnitLimitValue? after = UnitLimitValue.Of(@new.Data, match.New, newTable);
            if (before == after)
                continue;
            (before is null ? added : after is null ? ended : changed).Add(new(match.Code, before, after, Since(@new, match.New, newTable, after)));
        }

        return new(setting, added, ended, changed);
    }

    private static int Since(DiffSide side, int code, int table, UnitLimitValue? value)
    {
        MueTableEntry[] tables = side.Data.Sections.MueTables;
        while (table > 0 && tables[table - 1].Setting == tables[table].Setting && UnitLimitValue.Of(side.Data, code, table - 1) == value)
            table--;
        return tables[table].Date;
    }
}
