using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>Links the lines of one code in a ring and marks those that are not alone, so that sums and comparisons of equal codes are made for these only.</summary>
internal static class RepeatedCodes
{
    // At most a quarter full: hardly any line meets another code.
    private const int SlotsPerLine = 4;
    private const int SlotsOnStack = StackBudget.Lines * SlotsPerLine;

    /// <returns>What lines of one code were marked by; none if every line is alone.</returns>
    [SkipLocalsInit]
    public static LineFlags Link(Span<LineState> lines)
    {
        // A line by itself is its own next as it is.
        if (lines.Length < 2)
            return LineFlags.None;
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)lines.Length * SlotsPerLine);
        int[]? rented = null;
        Span<int> last = slots <= SlotsOnStack ? stackalloc int[SlotsOnStack] : rented = ArrayPool<int>.Shared.Rent(slots);
        LineFlags marks = Link(lines, last[..slots]);
        if (rented is not null)
            ArrayPool<int>.Shared.Return(rented);
        return marks;
    }

    /// <param name="last">By code one more than the index of its last line so far; 0 is empty. What is in it before does not matter.</param>
    private static LineFlags Link(Span<LineState> lines, Span<int> last)
    {
        last.Clear();
        LineFlags marks = LineFlags.None;
        int shift = 32 - BitOperations.Log2((uint)last.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            ref LineState line = ref lines[i];
            uint slot = (line.Key.Value * 0x9E37_79B1u) >> shift;
            while (last[(int)slot] != 0 && lines[last[(int)slot] - 1].Key != line.Key)
                slot = (slot + 1) & (uint)(last.Length - 1);
            int before = last[(int)slot] - 1;
            last[(int)slot] = i + 1;
            line.Next = i;
            if (before < 0)
                continue;
            line.Next = lines[before].Next;
            lines[before].Next = i;
            marks = LineFlags.Repeated;
            line.Flags |= marks;
            lines[before].Flags |= marks;
        }

        return marks;
    }
}
