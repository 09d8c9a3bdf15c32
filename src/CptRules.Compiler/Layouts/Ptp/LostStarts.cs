using System.Runtime.InteropServices;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Layouts.Ptp;

/// <summary>Recognizes a copy of a PTP table that has lost the effective dates, and marks its first days as not known.</summary>
/// <remarks>
/// Most edits that are published are newer than the first edition of 1996. In a copy without effective dates, nearly all begin with it.
/// </remarks>
internal static class LostStarts
{
    // A share of few rows shows nothing.
    private const int FewestRows = 1_000;

    /// <param name="rows">The rows of one file; changed in place.</param>
    /// <param name="edition">The first day of the quarter of the file: its edits were in force by then, or had ended.</param>
    public static void Mark(List<PairRow> rows, DateOnly edition)
    {
        Span<PairRow> all = CollectionsMarshal.AsSpan(rows);
        if (all.Length < FewestRows || !PairQuarter.TryOf(edition, out byte quarter))
            return;
        int first = 0;
        foreach (ref readonly PairRow row in all)
        {
            if (row.From == PairQuarter.First)
                first++;
        }

        if (first <= all.Length / 2)
            return;
        foreach (ref PairRow row in all)
        {
            if (row.From <= edition)
                row = row with { InForceByQuarter = quarter };
        }
    }
}
