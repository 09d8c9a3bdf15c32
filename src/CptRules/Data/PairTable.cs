using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.Format;

namespace CptRules.Data;

/// <summary>The PTP pairs of one care setting as presence words: "no edit between these two codes" is two loads and two bit tests.</summary>
/// <remarks>
/// Codes that stand in any pair are numbered by rank, those with most partners first. A pair is stored once, in the row of the smaller rank:
/// per group of 64 words a mask of the words present, then the present words, whose bits are the larger ranks. Counting the bits before a
/// hit gives the number of the pair, and with it its class: the windows, indicators and directions, which a few thousand classes share.
/// </remarks>
internal sealed class PairTable
{
    public const ushort NoRank = ushort.MaxValue;
    public const int MaxRanks = NoRank;

    private readonly int _groups;
    private readonly ulong[] _masks;
    private readonly PairBaseEntry[] _bases;
    private readonly ulong[] _words;
    private readonly ushort[] _classes;

    public PairTable(int[] codes, ulong[] masks, PairBaseEntry[] bases, ulong[] words, ushort[] classes)
    {
        Codes = codes;
        _groups = Groups(codes.Length);
        _masks = masks;
        _bases = bases;
        _words = words;
        _classes = classes;
    }

    /// <summary>The code ids by rank.</summary>
    public int[] Codes { get; }

    /// <summary>The number of unordered pairs.</summary>
    public int Count => _classes.Length;

    /// <summary>The class of every pair, by row and word.</summary>
    public ReadOnlySpan<ushort> Classes => _classes;

    public static int Groups(int ranks) => (ranks + 4095) >> 12;

    /// <summary>The class of the pair of two different ranks, or -1 if no edit ever stood between them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int rank, int otherRank)
    {
        int low = Math.Min(rank, otherRank);
        int high = Math.Max(rank, otherRank);
        int row = (low * _groups) + (high >> 12);
        int wordBit = (high >> 6) & 63;
        ulong mask = _masks[row];
        if (((mask >> wordBit) & 1) == 0)
            return -1;
        int first = (int)_bases[row].Words;
        int position = first + BitOperations.PopCount(mask & ((1UL << wordBit) - 1));
        return ((_words[position] >> (high & 63)) & 1) == 0 ? -1 : ClassOf(row, first, position, high & 63);
    }

    /// <summary>Calls back with every partner of a rank and the class of the pair, in no particular order.</summary>
    public void ForEachPartner(int rank, Action<int, int> partnerAndClass)
    {
        for (int other = 0; other < Codes.Length; other++)
        {
            if (other == rank)
                continue;
            int pairClass = Find(rank, other);
            if (pairClass >= 0)
                partnerAndClass(other, pairClass);
        }
    }

    /// <summary>Every pair once, by the smaller rank, then the larger, with its class.</summary>
    public IEnumerable<(int Rank, int OtherRank, int Class)> Pairs()
    {
        int word = 0;
        int pair = 0;
        for (int row = 0; row < _masks.Length; row++)
        {
            int low = row / _groups;
            int firstOfRow = (row % _groups) << 12;
            for (ulong mask = _masks[row]; mask != 0; mask &= mask - 1)
            {
                int firstOfWord = firstOfRow + (BitOperations.TrailingZeroCount(mask) << 6);
                for (ulong bits = _words[word++]; bits != 0; bits &= bits - 1)
                    yield return (low, firstOfWord + BitOperations.TrailingZeroCount(bits), _classes[pair++]);
            }
        }
    }

    /// <summary>Checks every index of the table, so that no look-up can leave it.</summary>
    public void Check(string name, int codes, int classes)
    {
        if (Codes.Length > MaxRanks)
            ThrowRanks(name);
        CheckCodes(name, new bool[codes]);
        if (_masks.Length != (long)Codes.Length * _groups || _bases.Length != _masks.Length)
            ThrowGroups(name);
        CheckWords(name);
        int pair = IndexRange.FirstOutside(_classes, classes);
        if (pair >= 0)
            ThrowClass(name, pair, classes);
    }

    // Optimised at once, as are all loops over the many: the first rule set of a process is the one that somebody waits for.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckCodes(string name, bool[] seen)
    {
        int[] codes = Codes;
        for (int rank = 0; rank < codes.Length; rank++)
        {
            if ((uint)codes[rank] >= (uint)seen.Length || seen[codes[rank]])
                ThrowCode(name, rank);
            seen[codes[rank]] = true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckWords(string name)
    {
        ulong[] masks = _masks;
        PairBaseEntry[] bases = _bases;
        ulong[] words = _words;
        int ranks = Codes.Length;
        int group = 0;
        int low = 0;
        int nextWord = 0;
        long pairs = 0;
        for (int row = 0; row < masks.Length && row < bases.Length; row++)
        {
            if (bases[row].Words != nextWord || bases[row].Pairs != pairs)
                ThrowBase(name, row);
            for (ulong mask = masks[row]; mask != 0; mask &= mask - 1)
            {
                if (nextWord >= words.Length)
                    ThrowTooFewWords(name, row);
                ulong word = words[nextWord++];
                int firstRank = (group << 12) + (BitOperations.TrailingZeroCount(mask) << 6);
                if (word == 0 || firstRank + 63 - BitOperations.LeadingZeroCount(word) >= ranks || firstRank + BitOperations.TrailingZeroCount(word) <= low)
                    ThrowWord(name, row);
                pairs += BitOperations.PopCount(word);
            }

            if (++group == _groups)
                (group, low) = (0, low + 1);
        }

        if (nextWord != words.Length || pairs != _classes.Length)
            ThrowTotals(name, nextWord, pairs);
    }

    // Messages are made out here: the methods above are compiled while somebody waits, these hardly ever.
    [DoesNotReturn]
    private void ThrowRanks(string name) => SectionReader.Throw($"{name}: {Codes.Length} codes stand in pairs; {MaxRanks} is the most.");

    [DoesNotReturn]
    private static void ThrowCode(string name, int rank) => SectionReader.Throw($"{name}: entry {rank} of the pair codes is not a code, or a code again.");

    [DoesNotReturn]
    private void ThrowGroups(string name) => SectionReader.Throw($"{name}: the masks or bases do not fit {Codes.Length} codes.");

    [DoesNotReturn]
    private void ThrowClass(string name, int pair, int classes) => SectionReader.Throw($"{name}: pair {pair} has class {_classes[pair]} of {classes}.");

    [DoesNotReturn]
    private static void ThrowBase(string name, int row) => SectionReader.Throw($"{name}: base {row} does not continue the one before.");

    [DoesNotReturn]
    private static void ThrowTooFewWords(string name, int row) => SectionReader.Throw($"{name}: row {row} needs more words than there are.");

    [DoesNotReturn]
    private static void ThrowWord(string name, int row) => SectionReader.Throw($"{name}: a word of row {row} is empty or names a rank that it must not.");

    [DoesNotReturn]
    private void ThrowTotals(string name, int words, long pairs) =>
        SectionReader.Throw($"{name}: {_words.Length} words and {_classes.Length} classes are stored, the rows hold {words} and {pairs}.");

    private int ClassOf(int row, int first, int position, int bit)
    {
        int pair = (int)_bases[row].Pairs;
        for (int i = first; i < position; i++)
            pair += BitOperations.PopCount(_words[i]);
        return _classes[pair + BitOperations.PopCount(_words[position] & ((1UL << bit) - 1))];
    }
}
