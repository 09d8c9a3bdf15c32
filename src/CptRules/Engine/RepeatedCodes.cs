using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>Links the lines of the same code in a ring and marks them, so that rules over equal codes visit these lines only.</summary>
internal static class RepeatedCodes
{
    // The table is at most a quarter full, so collisions are rare.
    private const int SlotsPerLine = 4;
    private const int SlotsOnStack = StackBudget.Lines * SlotsPerLine;

    /// <returns>The flag that the lines of repeated codes got; none if no code is repeated.</returns>
    [SkipLocalsInit]
    public static LineFlags Link(Span<LineState> lines)
    {
        // The index of a single line is 0, and so is its initial Next.
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

    /// <param name="last">
    /// A hash table of codes: one more than the index of the last line of the code so far; 0 is empty. Cleared here.
    /// </param>
    private static LineFlags Link(Span<LineState> lines, Span<int> last)
    {
        last.Clear();
        LineFlags marks = LineFlags.None;
        int shift = 32 - BitOperations.Log2((uint)last.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            ref LineState line = ref lines[i];
            uint slot = ((line.Key.Value + ((uint)line.Code * 31)) * 0x9E37_79B1u) >> shift;
            while (last[(int)slot] != 0 && !lines[last[(int)slot] - 1].HasSameCode(line))
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
