using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Finds dated tables of earlier quarters that the newer set corrects: no other comparison looks at them.</summary>
internal static class CorrectionComparer
{
    public static IReadOnlyList<TableCorrection> Compare(DiffSide old, DiffSide @new, IReadOnlyList<CodeMatch> codes)
    {
        var corrections = new List<TableCorrection>();
        for (int table = 0; table < old.Data.Sections.MueTables.Length; table++)
        {
            MueTableEntry entry = old.Data.Sections.MueTables[table];
            var setting = (CareSetting)entry.Setting;
            int other = Array.FindIndex(@new.Data.Sections.MueTables, same => same.Setting == entry.Setting && same.Date == entry.Date);
            if (other >= 0 && !(table == old.Tables.Mue(setting) && other == @new.Tables.Mue(setting)))
                Add(UnitLimitComparer.TableOf(setting), entry.Date, code => UnitLimitValue.Of(old.Data, code.Old, table) != UnitLimitValue.Of(@new.Data, code.New, other));
        }

        for (int table = 0; table < old.Data.Sections.MpfsTables.Length; table++)
        {
            int date = old.Data.Sections.MpfsTables[table];
            int other = Array.IndexOf(@new.Data.Sections.MpfsTables, date);
            if (other >= 0 && !(table == old.Tables.Mpfs && other == @new.Tables.Mpfs))
                Add(RuleTable.FeeSchedule, date, code => !PolicyComparer.IsSame(PolicyComparer.Policy(old, code.Old, table), PolicyComparer.Policy(@new, code.New, other)));
        }

        return corrections;

        void Add(RuleTable table, int date, Func<CodeMatch, bool> differs)
        {
            CodeKey[] corrected = [.. codes.Where(differs).Select(match => match.Code)];
            if (corrected.Length > 0)
                corrections.Add(new(table, date, corrected));
        }
    }
}
