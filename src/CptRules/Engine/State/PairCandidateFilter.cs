using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CptRules.Data.Pairs;

namespace CptRules.Engine.State;

/// <summary>The partners of the lines of a claim, laid out so that a line is compared with four others at a time: what passes may be a pair.</summary>
/// <remarks>
/// Which of four pass nobody can foresee, so nothing branches on it: all four places are written, and those that passed are kept. The runtime does without vectors where the processor has none.
/// </remarks>
internal readonly ref struct PairCandidateFilter
{
    /// <summary>The lines of a step.</summary>
    public const int Step = 4;

    /// <summary>The words of a line.</summary>
    public const int Parts = 4;

    private readonly Span<ulong> _words;
    private readonly Span<Four> _fours;

    /// <param name="room">As long as <see cref="Room"/> says; what is in it does not matter.</param>
    public PairCandidateFilter(Span<ulong> room)
    {
        _words = room;
        _fours = MemoryMarshal.Cast<ulong, Four>(room);
    }

    // For each number of four bits, the places of those that are set.
    private static ReadOnlySpan<ulong> Places =>
    [
        0, 0, 0, 0,
        0, 0, 0, 0,
        1, 0, 0, 0,
        0, 1, 0, 0,
        2, 0, 0, 0,
        0, 2, 0, 0,
        1, 2, 0, 0,
        0, 1, 2, 0,
        3, 0, 0, 0,
        0, 3, 0, 0,
        1, 3, 0, 0,
        0, 1, 3, 0,
        2, 3, 0, 0,
        0, 2, 3, 0,
        1, 2, 3, 0,
        0, 1, 2, 3,
    ];

    /// <summary>The words that a claim of so many lines needs.</summary>
    public static int Room(int lines) => ((lines / Step) + 1) * Step * Parts;

    public void Set(int line, in PairPartners partners)
    {
        // Which half a set is in nobody can foresee, and its number comes from far away: a branch on it would hold up the lines behind.
        ulong own = 1UL << partners.Set;
        ulong isHigh = 0 - ((ulong)partners.Set >> 6);
        Span<ulong> words = WordsOf(line);
        words[3 * Step] = own & isHigh;
        words[2 * Step] = own & ~isHigh;
        words[Step] = partners.High;
        words[0] = partners.Low;
    }

    /// <summary>Writes which lines may be partners of lines before them, until all lines are through or there is no room for one more. All must have been set.</summary>
    /// <param name="line">The line to go on with; then the first that was not reached.</param>
    /// <param name="lines">The lines of the claim.</param>
    /// <param name="others">A line is compared with those before it and below this.</param>
    /// <param name="pairs">Where to: longer by <see cref="Step"/> than there are lines, at least. The high half of a word is a line, the low half the one before it.</param>
    /// <returns>How many there are.</returns>
    public int Collect(ref int line, int lines, int others, Span<ulong> pairs)
    {
        ReadOnlySpan<Vector256<ulong>> places = MemoryMarshal.Cast<ulong, Vector256<ulong>>(Places);
        ReadOnlySpan<Four> fours = _fours;
        int count = 0;
        for (; line < lines && count + line + Step <= pairs.Length; line++)
        {
            ReadOnlySpan<ulong> words = WordsOf(line);
            Vector256<ulong> ownHigh = Vector256.Create(words[3 * Step]);
            Vector256<ulong> ownLow = Vector256.Create(words[2 * Step]);
            Vector256<ulong> high = Vector256.Create(words[Step]);
            Vector256<ulong> low = Vector256.Create(words[0]);
            Vector256<ulong> pair = Vector256.Create((ulong)line << 32);
            int before = Math.Min(line, others);
            int last = before / Step;
            for (int step = 0; step < last; step++)
            {
                uint may = fours[step].MayPair(low, high, ownLow, ownHigh);
                (pair + places[(int)may]).CopyTo(pairs[count..]);
                count += BitOperations.PopCount(may);
                pair += Vector256.Create((ulong)Step);
            }

            uint rest = fours[last].MayPair(low, high, ownLow, ownHigh) & ((1u << (before % Step)) - 1);
            (pair + places[(int)rest]).CopyTo(pairs[count..]);
            count += BitOperations.PopCount(rest);
        }

        return count;
    }

    private Span<ulong> WordsOf(int line) => _words.Slice((line / Step * Step * Parts) + (line % Step), (3 * Step) + 1);

    // Read as it was written, word by word.
    private readonly struct Four(Vector256<ulong> low, Vector256<ulong> high, Vector256<ulong> ownLow, Vector256<ulong> ownHigh)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public uint MayPair(Vector256<ulong> otherLow, Vector256<ulong> otherHigh, Vector256<ulong> otherOwnLow, Vector256<ulong> otherOwnHigh)
        {
            Vector256<ulong> mine = (otherLow & ownLow) | (otherHigh & ownHigh);
            Vector256<ulong> theirs = (low & otherOwnLow) | (high & otherOwnHigh);
            Vector256<ulong> no = Vector256.Equals(mine, Vector256<ulong>.Zero) | Vector256.Equals(theirs, Vector256<ulong>.Zero);
            return ~no.ExtractMostSignificantBits() & ((1u << Step) - 1);
        }
    }
}
