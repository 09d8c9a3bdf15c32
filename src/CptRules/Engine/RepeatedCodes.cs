using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CptRules.Engine;

/// <summary>Marks the lines whose code another line has too, so that the sums and comparisons of equal codes are made for these only.</summary>
/// <remarks>Lines are chained by the low bits of their key; of a dozen lines hardly any share a chain but those of one code.</remarks>
internal static class RepeatedCodes
{
    [SkipLocalsInit]
    public static void Mark(Span<LineState> lines)
    {
        if (lines.Length < 2)
            return;
        int[]? rented = null;
        int size = ClaimEngine.LinesOnStack;
        Span<int> last = stackalloc int[ClaimEngine.LinesOnStack];
        if (lines.Length > size)
        {
            size = (int)BitOperations.RoundUpToPowerOf2((uint)lines.Length);
            last = rented = ArrayPool<int>.Shared.Rent(size);
            last = last[..size];
        }

        last.Clear();
        for (int i = 0; i < lines.Length; i++)
        {
            ref LineState line = ref lines[i];
            ref int chain = ref last[(int)line.Key.Value & (size - 1)];
            line.Previous = chain;
            chain = i + 1;
            for (int before = line.Previous; before != 0; before = lines[before - 1].Previous)
            {
                if (lines[before - 1].Key != line.Key)
                    continue;

                // Those before it know of each other already.
                lines[before - 1].Flags |= LineFlags.Repeated;
                line.Flags |= LineFlags.Repeated;
                break;
            }
        }

        if (rented is not null)
            ArrayPool<int>.Shared.Return(rented);
    }
}
