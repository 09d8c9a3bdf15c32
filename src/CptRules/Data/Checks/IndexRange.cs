using System.Runtime.InteropServices;

namespace CptRules.Data.Checks;

/// <summary>
/// Finds the first index outside its table. Uses the vectorized text search of the runtime, because there are millions of indexes.
/// </summary>
internal static class IndexRange
{
    /// <summary>The position of the first value that is not below the count, or -1.</summary>
    public static int FirstOutside(ReadOnlySpan<ushort> values, int count)
    {
        if (count == 0)
            return values.IsEmpty ? -1 : 0;
        // As characters: the runtime has a precompiled search for these.
        return MemoryMarshal.Cast<ushort, char>(values).IndexOfAnyExceptInRange('\0', (char)Math.Min(count - 1, ushort.MaxValue));
    }
}
