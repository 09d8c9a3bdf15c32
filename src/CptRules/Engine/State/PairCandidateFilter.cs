using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CptRules.Data.Pairs;

namespace CptRules.Engine.State;

/// <summary>Finds the lines of a claim whose codes may be a PTP pair, comparing each line with four others at a time.</summary>
/// <remarks>
/// Each line has four words: the sets that its code has partners in (low and high half), and the set that its code is in (low and high
/// half). Which of four lines pass is not predictable, so the code has no branch on it: it writes all four and keeps those that passed. The
/// runtime emulates vectors on processors without them.
/// </remarks>
internal readonly ref struct PairCandidateFilter
{
    /// <summary>The lines that are compared at a time.</summary>
    public const int Step = 4;

    /// <summary>The words of a line.</summary>
    private const int Parts = 4;

    /// <summary>The words of a claim of <see cref="StackBudget.Lines"/> lines.</summary>
    public const int MaxWordsOnStack = ((StackBudget.Lines / Step) + 1) * Step * Parts;

    // For each combination of four bits, the positions of the bits that are set. An array, because a span property allocates in debug
    // builds.
    private static readonly ulong[] Positions =
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

    private readonly Span<ulong> _words;
    private readonly Span<FourLines> _steps;

    /// <param name="words">At least <see cref="RequiredLength"/> long; its content does not matter.</param>
    public PairCandidateFilter(Span<ulong> words)
    {
        _words = words;
        _steps = MemoryMarshal.Cast<ulong, FourLines>(words);
    }

    /// <summary>The number of words that a claim of this many lines needs.</summary>
    public static int RequiredLength(int lines) => ((lines / Step) + 1) * Step * Parts;

    public void Set(int line, in PairPartners partners)
    {
        // Which half a set is in is not predictable, and its number is loaded from memory: a branch on it would stall the lines behind.
        ulong own = 1UL << partners.Set;
        ulong isHigh = 0 - ((ulong)partners.Set >> 6);
        Span<ulong> words = WordsOf(line);
        words[3 * Step] = own & isHigh;
        words[2 * Step] = own & ~isHigh;
        words[Step] = partners.High;
        words[0] = partners.Low;
    }

    /// <summary>
    /// Writes the candidates: lines that may be partners of a line before them. Stops after the last line, or before a line that might not
    /// fit.
    /// </summary>
    /// <param name="line">The line to begin with; afterwards the first line that was not compared.</param>
    /// <param name="lines">The number of lines of the claim, all of which must have been set.</param>
    /// <param name="others">A line is compared with the lines before it whose index is below this.</param>
    /// <param name="candidates">
    /// Longer than <paramref name="lines"/> by at least <see cref="Step"/>. The high half of a word is a line, the low half the line before
    /// it.
    /// </param>
    /// <returns>The number of candidates.</returns>
    public int Collect(ref int line, int lines, int others, Span<ulong> candidates)
    {
        ReadOnlySpan<Vector256<ulong>> positions = MemoryMarshal.Cast<ulong, Vector256<ulong>>(Positions.AsSpan());
        ReadOnlySpan<FourLines> steps = _steps;
        int count = 0;
        for (; line < lines && count + line + Step <= candidates.Length; line++)
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
                uint may = steps[step].MayPair(low, high, ownLow, ownHigh);
                (pair + positions[(int)may]).CopyTo(candidates[count..]);
                count += BitOperations.PopCount(may);
                pair += Vector256.Create((ulong)Step);
            }

            uint rest = steps[last].MayPair(low, high, ownLow, ownHigh) & ((1u << (before % Step)) - 1);
            (pair + positions[(int)rest]).CopyTo(candidates[count..]);
            count += BitOperations.PopCount(rest);
        }

        return count;
    }

    private Span<ulong> WordsOf(int line) => _words.Slice((line / Step * Step * Parts) + (line % Step), (3 * Step) + 1);

    /// <summary>Four lines, in the order in which <see cref="Set"/> writes their words.</summary>
    private readonly struct FourLines(Vector256<ulong> low, Vector256<ulong> high, Vector256<ulong> ownLow, Vector256<ulong> ownHigh)
    {
        /// <summary>One bit for each of the four lines: whether each code has partners in the set of the other.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public uint MayPair(
            Vector256<ulong> otherLow, Vector256<ulong> otherHigh, Vector256<ulong> otherOwnLow, Vector256<ulong> otherOwnHigh)
        {
            Vector256<ulong> mine = (otherLow & ownLow) | (otherHigh & ownHigh);
            Vector256<ulong> theirs = (low & otherOwnLow) | (high & otherOwnHigh);
            Vector256<ulong> no = Vector256.Equals(mine, Vector256<ulong>.Zero) | Vector256.Equals(theirs, Vector256<ulong>.Zero);
            return ~no.ExtractMostSignificantBits() & ((1u << Step) - 1);
        }
    }
}
