using System.Runtime.InteropServices;
using CptRules.Data.Keys;

namespace CptRules.Data.Lists;

/// <summary>An entry of the sections of code ranges, both ends inclusive.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeRangeEntry
{
    public uint First;
    public uint Last;

    public static bool Contain(ReadOnlySpan<CodeRangeEntry> ranges, CodeKey code)
    {
        foreach (ref readonly CodeRangeEntry range in ranges)
        {
            if (range.Range.Contains(code))
                return true;
        }

        return false;
    }

    public readonly CodeRange Range => new(new CodeKey(First), new CodeKey(Last));
}
