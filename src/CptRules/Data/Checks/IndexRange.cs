using System.Runtime.InteropServices;

namespace CptRules.Data.Checks;

/// <summary>Finds the first index that leaves its table among millions, with the vectors of the runtime's text search.</summary>
internal static class IndexRange
{
    /// <summary>The position of the first value that is not below the count, or -1.</summary>
    public static int FirstOutside(ReadOnlySpan<ushort> values, int count)
    {
        if (count == 0)
            return values.IsEmpty ? -1 : 0;
        // As characters, because for these the runtime brings the search compiled.
        return MemoryMarshal.Cast<ushort, char>(values).IndexOfAnyExceptInRange('\0', (char)Math.Min(count - 1, ushort.MaxValue));
    }
}
