using CptRules.Data.Format;

namespace CptRules.Data;

/// <summary>Lays the dated tables side by side: which are in force when, and for which days the whole set speaks.</summary>
internal static class Epochs
{
    /// <summary>Never empty: the first epoch starts before all tables.</summary>
    public static Epoch[] Of(MueTableEntry[] mue, int[] mpfs)
    {
        int[] starts = [.. mue.Select(table => table.Date).Concat(mpfs).Append(Day.Min).Distinct().Order()];
        return Array.ConvertAll(starts, start => new Epoch(
            start,
            Array.FindLastIndex(mpfs, date => date <= start),
            LastMue(mue, CareSetting.Practitioner, start),
            LastMue(mue, CareSetting.OutpatientHospital, start),
            LastMue(mue, CareSetting.DmeSupplier, start)));
    }

    /// <summary>From the first day on which every kind of table has begun, through the quarter of the newest table.</summary>
    public static (int From, int Through) Window(MueTableEntry[] mue, int[] mpfs)
    {
        List<int> begun = [.. mue.GroupBy(table => table.Setting).Select(kind => kind.Min(table => table.Date))];
        if (mpfs.Length > 0)
            begun.Add(mpfs[0]);
        return begun.Count == 0
            ? (Day.Min, Day.Max)
            : (begun.Max(), Day.LastOfQuarter(mue.Select(table => table.Date).Concat(mpfs).Max()));
    }

    private static int LastMue(MueTableEntry[] tables, CareSetting setting, int day) =>
        Array.FindLastIndex(tables, table => table.Setting == (int)setting && table.Date <= day);
}
