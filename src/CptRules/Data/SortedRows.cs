namespace CptRules.Data;

/// <summary>Finds rows of sections that ascend by a key, such as a code.</summary>
internal static class SortedRows
{
    /// <summary>The index of the row with a key, or -1.</summary>
    /// <param name="rows">Ascending by key; each key once.</param>
    /// <param name="key">The key.</param>
    /// <param name="keyOf">Reads the key of a row. A static lambda allocates nothing after its first use.</param>
    public static int Find<TRow>(TRow[] rows, long key, Func<TRow, long> keyOf)
    {
        int low = 0;
        int high = rows.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            long found = keyOf(rows[middle]);
            if (found == key)
                return middle;
            if (found < key)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
