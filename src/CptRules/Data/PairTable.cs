using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.Format;

namespace CptRules.Data;

/// <summary>The PTP pairs of one care setting: sets of partners, whose two bit tests answer "no edit between these two codes" for nine in ten, and presence words for the others.</summary>
/// <remarks>
/// <see cref="PairSets"/> says what the sets are.
/// Codes that stand in any pair are numbered by rank, those with most partners first. A pair is stored once, in the row of the smaller rank:
/// per group of 64 words a mask of the words present, then the present words, whose bits are the larger ranks. Counting the bits before a
/// hit gives the number of the pair, and with it its class: the windows, indicators and directions, which a few thousand classes share.
/// </remarks>
internal sealed class PairTable
{
    public const ushort NoRank = ushort.MaxValue;
    public const int MaxRanks = NoRank;

    private readonly int _groups;
    private readonly byte[] _sets;
    private readonly ulong[] _partners;
    private readonly PairGroupEntry[] _rows;
    private readonly ulong[] _words;
    private readonly ushort[] _classes;

    public PairTable(int[] codes, byte[] sets, ulong[] partners, PairGroupEntry[] rows, ulong[] words, ushort[] classes)
    {
        Codes = codes;
        _groups = Groups(codes.Length);
        _sets = sets;
        _partners = partners;
        _rows = rows;
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

    /// <summary>What a rank is compared by with others; nothing for <see cref="NoRank"/>.</summary>
    public PairPartners PartnersOf(ushort rank) => rank == NoRank ? default : PairPartners.Of(_partners[2 * rank], _partners[(2 * rank) + 1], _sets[rank]);

    /// <summary>The class of the pair of two different ranks, or -1 if no edit ever stood between them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int rank, int otherRank) => (Names(rank, otherRank) & Names(otherRank, rank) & 1) == 0 ? -1 : FindWord(rank, otherRank);

    /// <summary>As <see cref="Find"/>, for two ranks of which <see cref="PairSieve"/> has said that they may be a pair.</summary>
    public int FindWord(int rank, int otherRank)
    {
        int low = Math.Min(rank, otherRank);
        int high = Math.Max(rank, otherRank);
        ref readonly PairGroupEntry row = ref _rows[(low * _groups) + (high >> 12)];
        int word = high >> 6;
        if (((row.Mask >> word) & 1) == 0)
            return -1;
        int first = (int)row.Words;
        int position = first + BitOperations.PopCount(row.Mask & ((1UL << word) - 1));
        if (((_words[position] >> high) & 1) == 0)
            return -1;
        int pair = (int)row.Pairs + BitOperations.PopCount(_words[position] & ((1UL << high) - 1));
        for (int before = first; before < position; before++)
            pair += BitOperations.PopCount(_words[before]);
        return _classes[pair];
    }

    /// <summary>Whether a rank has a partner in the set of another, in the lowest bit; the others mean nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Names(int rank, int otherRank)
    {
        int set = _sets[otherRank];
        return _partners[(2 * rank) + (set >> 6)] >> set;
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
        for (int row = 0; row < _rows.Length; row++)
        {
            int low = row / _groups;
            int firstOfRow = (row % _groups) << 12;
            for (ulong mask = _rows[row].Mask; mask != 0; mask &= mask - 1)
            {
                int firstOfWord = firstOfRow + (BitOperations.TrailingZeroCount(mask) << 6);
                for (ulong bits = _words[word++]; bits != 0; bits &= bits - 1)
                    yield return (low, firstOfWord + BitOperations.TrailingZeroCount(bits), _classes[pair++]);
            }
        }
    }

    /// <summary>The first rank with a partner in a set that its entry does not name, or -1.</summary>
    public int FirstWithHiddenPartner()
    {
        foreach ((int rank, int other, _) in Pairs())
        {
            if ((Names(rank, other) & Names(other, rank) & 1) == 0)
                return rank;
        }

        return -1;
    }

    /// <summary>Checks every index of the table, so that no look-up can leave it.</summary>
    public void Check(string name, int codes, int classes)
    {
        if (Codes.Length > MaxRanks)
            ThrowRanks(name);
        CheckCodes(name, new bool[codes]);
        if (_rows.Length != (long)Codes.Length * _groups)
            ThrowGroups(name);
        CheckPartners(name);
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
    private void CheckPartners(string name)
    {
        byte[] sets = _sets;
        if (sets.Length != Codes.Length || _partners.Length != 2L * Codes.Length)
            ThrowPartners(name);
        for (int rank = 0; rank < sets.Length; rank++)
        {
            if (sets[rank] >= PairSets.Count)
                ThrowPartners(name);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckWords(string name)
    {
        PairGroupEntry[] rows = _rows;
        ulong[] words = _words;
        int ranks = Codes.Length;
        int group = 0;
        int low = 0;
        int nextWord = 0;
        long pairs = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row].Words != nextWord || rows[row].Pairs != pairs)
                ThrowBase(name, row);
            for (ulong mask = rows[row].Mask; mask != 0; mask &= mask - 1)
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
    private void ThrowGroups(string name) => SectionReader.Throw($"{name}: the rows do not fit {Codes.Length} codes.");

    [DoesNotReturn]
    private void ThrowPartners(string name) => SectionReader.Throw($"{name}: the partners do not fit {Codes.Length} codes in {PairSets.Count} sets.");

    [DoesNotReturn]
    private void ThrowClass(string name, int pair, int classes) => SectionReader.Throw($"{name}: pair {pair} has class {_classes[pair]} of {classes}.");

    [DoesNotReturn]
    private static void ThrowBase(string name, int row) => SectionReader.Throw($"{name}: row {row} does not continue the one before.");

    [DoesNotReturn]
    private static void ThrowTooFewWords(string name, int row) => SectionReader.Throw($"{name}: row {row} needs more words than there are.");

    [DoesNotReturn]
    private static void ThrowWord(string name, int row) => SectionReader.Throw($"{name}: a word of row {row} is empty or names a rank that it must not.");

    [DoesNotReturn]
    private void ThrowTotals(string name, int words, long pairs) =>
        SectionReader.Throw($"{name}: {_words.Length} words and {_classes.Length} classes are stored, the rows hold {words} and {pairs}.");
}
