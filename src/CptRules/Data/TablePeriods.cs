using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>Computes which dated tables are in force in which period, and the window of the rule set.</summary>
/// <remarks>
/// Loops instead of LINQ queries: these would be compiled when the first rule set is loaded. <c>SectionChecks</c> limits the number of
/// tables.
/// </remarks>
internal static class TablePeriods
{
    /// <summary>Never empty: the first period starts before all tables.</summary>
    public static TablePeriod[] Of(MueTableEntry[] mue, int[] mpfs, int[] opps)
    {
        int[] starts = new int[1 + mpfs.Length + opps.Length + mue.Length];
        starts[0] = Day.Min;
        mpfs.CopyTo(starts, 1);
        opps.CopyTo(starts, 1 + mpfs.Length);
        for (int i = 0; i < mue.Length; i++)
            starts[1 + mpfs.Length + opps.Length + i] = mue[i].Date;
        Array.Sort(starts);
        var periods = new List<TablePeriod>(starts.Length);
        for (int i = 0; i < starts.Length; i++)
        {
            if (i == 0 || starts[i] != starts[i - 1])
                periods.Add(At(starts[i], mue, mpfs, opps));
        }

        return periods.ToArray();
    }

    /// <summary>
    /// The window: from the first day on which every kind of table has begun, through the quarter of the newest table. OPPS tables are
    /// optional and do not count.
    /// </summary>
    public static (int From, int Through) Window(MueTableEntry[] mue, int[] mpfs)
    {
        if (mue.Length + mpfs.Length == 0)
            return (Day.Min, Day.Max);
        int from = mpfs.Length == 0 ? Day.Min : mpfs[0];
        int newest = mpfs.Length == 0 ? Day.Min : mpfs[^1];
        for (int i = 0; i < mue.Length; i++)
        {
            // The tables ascend by setting, then date.
            if (i == 0 || mue[i].Setting != mue[i - 1].Setting)
                from = Math.Max(from, mue[i].Date);
            newest = Math.Max(newest, mue[i].Date);
        }

        return (from, Day.LastOfQuarter(newest));
    }

    private static TablePeriod At(int day, MueTableEntry[] mue, int[] mpfs, int[] opps) => new(
        day,
        Last(mpfs, day),
        LastMue(mue, CareSetting.Practitioner, day),
        LastMue(mue, CareSetting.OutpatientHospital, day),
        LastMue(mue, CareSetting.DmeSupplier, day),
        Last(opps, day));

    private static int Last(int[] dates, int day)
    {
        int last = dates.Length - 1;
        while (last >= 0 && dates[last] > day)
            last--;
        return last;
    }

    private static int LastMue(MueTableEntry[] tables, CareSetting setting, int day)
    {
        int last = tables.Length - 1;
        while (last >= 0 && (tables[last].Setting != (int)setting || tables[last].Date > day))
            last--;
        return last;
    }
}
