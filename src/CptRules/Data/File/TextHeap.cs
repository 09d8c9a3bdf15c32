using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace CptRules.Data.File;

/// <summary>The texts of a rule set, by index; decoded on each read. Index 0 is no text.</summary>
internal sealed class TextHeap
{
    private readonly uint[] _ends;
    private readonly byte[] _bytes;

    public TextHeap(uint[] ends, byte[] bytes)
    {
        _ends = ends;
        _bytes = bytes;
        Check(ends, (uint)bytes.Length);
    }

    public int Count => _ends.Length + 1;

    public string? this[uint index]
    {
        get
        {
            if (index == 0)
                return null;
            int start = index == 1 ? 0 : (int)_ends[index - 2];
            return Encoding.UTF8.GetString(_bytes, start, (int)_ends[index - 1] - start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Check(uint[] ends, uint length)
    {
        uint previous = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            if (ends[i] < previous || ends[i] > length)
                ThrowEnd(i);
            previous = ends[i];
        }
    }

    [DoesNotReturn]
    private static void ThrowEnd(int entry) => SectionReader.Throw(
        $"Section {SectionId.TextOffsets}, entry {entry}: the text ends outside the text bytes, or before it begins.",
        nameof(SectionId.TextOffsets),
        entry);
}
