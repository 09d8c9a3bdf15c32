using CptRules.Compiler.Rows;
using CptRules.Engine;

namespace CptRules.Compiler.Checks;

/// <summary>
/// Checks that every pair row can be in force, and that no two rows of an ordered pair are on the same day in one setting.
/// </summary>
internal static class PairChecks
{
    private const int CodeBits = 20;
    private const int DayBits = 22;

    /// <remarks>There are millions of rows. Setting, codes and first day of a row are sorted as one integer of 64 bits.</remarks>
    public static IEnumerable<string> Problems(List<PairRow> pairs)
    {
        ulong[] keys = new ulong[pairs.Count];
        int[] rows = new int[pairs.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            PairRow row = pairs[i];
            keys[i] = ((ulong)row.Setting << (CodeBits + CodeBits + DayBits))
                | ((ulong)row.Column1.Value << (CodeBits + DayBits))
                | ((ulong)row.Column2.Value << DayBits)
                | (uint)row.From.DayNumber;
            rows[i] = i;
            foreach (string problem in RowProblems(row))
                yield return problem;
        }

        Array.Sort(keys, rows);
        for (int i = 1; i < keys.Length; i++)
        {
            PairRow before = pairs[rows[i - 1]];
            if (keys[i - 1] >> DayBits == keys[i] >> DayBits && before.Through >= pairs[rows[i]].From)
                yield return $"{Name(before)}: two rows are in force on {pairs[rows[i]].From:yyyy-MM-dd}.";
        }
    }

    private static IEnumerable<string> RowProblems(PairRow row)
    {
        if (row.Setting == CareSetting.DmeSupplier)
            yield return $"{Name(row)}: no pairs are published for this setting.";
        if (row.Column1.IsNone || row.Column2.IsNone || row.Column1 == row.Column2)
            yield return $"{Name(row)}: a pair needs two different codes.";
        if (row.From > row.Through)
            yield return $"{Name(row)} ends before it begins.";
        if (row.Indicator > 1)
            yield return $"{Name(row)} has an indicator other than 0 and 1.";
    }

    private static string Name(PairRow row) => $"Pair {row.Column1}/{row.Column2} {row.Setting}";
}
