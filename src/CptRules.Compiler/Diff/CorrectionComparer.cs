using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>Finds dated tables of earlier quarters that the newer set corrects. The other comparers read the newest tables only.</summary>
internal static class CorrectionComparer
{
    public static IReadOnlyList<TableCorrection> Compare(ComparedRuleSet older, ComparedRuleSet newer, IReadOnlyList<CodeMatch> codes)
    {
        var corrections = new List<TableCorrection>();
        for (int table = 0; table < older.Data.Sections.MueTables.Length; table++)
        {
            MueTableEntry entry = older.Data.Sections.MueTables[table];
            var setting = (CareSetting)entry.Setting;
            int other = Array.FindIndex(newer.Data.Sections.MueTables, same => same.Setting == entry.Setting && same.Date == entry.Date);
            if (other < 0 || (table == older.Tables.Mue(setting) && other == newer.Tables.Mue(setting)))
                continue;
            Add(UnitLimitComparer.TableOf(setting), entry.Date, code =>
                UnitLimitComparer.ValueOf(older.Data, code.Old, table) != UnitLimitComparer.ValueOf(newer.Data, code.New, other));
        }

        for (int table = 0; table < older.Data.Sections.MpfsTables.Length; table++)
        {
            int date = older.Data.Sections.MpfsTables[table];
            int other = Array.IndexOf(newer.Data.Sections.MpfsTables, date);
            if (other < 0 || (table == older.Tables.Mpfs && other == newer.Tables.Mpfs))
                continue;
            Add(RuleTable.FeeSchedule, date, code => !FeeScheduleComparer.IsSame(
                FeeScheduleComparer.PolicyOf(older, code.Old, table), FeeScheduleComparer.PolicyOf(newer, code.New, other)));
        }

        return corrections;

        void Add(RuleTable table, int date, Func<CodeMatch, bool> differs)
        {
            string[] corrected = [.. codes.Where(differs).Select(match => match.Code.ToString())];
            if (corrected.Length > 0)
                corrections.Add(new(table, DateOnly.FromDayNumber(date), corrected));
        }
    }
}
