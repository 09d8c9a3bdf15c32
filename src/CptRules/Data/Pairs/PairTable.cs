using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.Entries;

namespace CptRules.Data.Pairs;

/// <summary>
/// The PTP pairs of one care setting. For each code it has the sets in which the code has partners, so that two bit tests answer "no edit
/// between these two codes" for 19 of 20 pairs of codes, and presence words for the others.
/// </summary>
/// <remarks>
/// The compiler's <c>PairSets</c> divides the codes into sets. Code ids ascend from the most billed codes to the codes in the fewest PTP
/// rows; the table ends with the last code that is in a pair. A pair is stored once, in the row of the smaller id: for each group of 64
/// words a mask of the words present, then the present words, whose bits are the larger ids. Counting the bits before a hit gives the
/// number of the pair, and with it its class: the windows, indicators and directions, of which there are a few thousand combinations.
/// <c>PairTableChecks</c> has checked that no lookup leaves an array.
/// </remarks>
internal sealed class PairTable
{
    /// <summary>The most codes that the table can have.</summary>
    public const int MaxCodes = ushort.MaxValue;

    /// <summary>The number of sets that the compiler divides the codes into.</summary>
    public const int SetCount = 128;

    private readonly int _groups;
    private readonly byte[] _sets;
    private readonly ulong[] _partners;
    private readonly PairGroupEntry[] _rows;
    private readonly ulong[] _words;
    private readonly ushort[] _classes;

    public PairTable(byte[] sets, ulong[] partners, PairGroupEntry[] rows, ulong[] words, ushort[] classes)
    {
        _groups = Groups(sets.Length);
        _sets = sets;
        _partners = partners;
        _rows = rows;
        _words = words;
        _classes = classes;
    }

    /// <summary>The number of unordered pairs.</summary>
    public int Count => _classes.Length;

    /// <summary>The class of every pair, by row and word.</summary>
    public ReadOnlySpan<ushort> Classes => _classes;

    /// <summary>The set of each code.</summary>
    public ReadOnlySpan<byte> Sets => _sets;

    /// <summary>For each code two words: the sets that it has partners in.</summary>
    public ReadOnlySpan<ulong> Partners => _partners;

    /// <summary>The groups of each code, code after code.</summary>
    public ReadOnlySpan<PairGroupEntry> Rows => _rows;

    /// <summary>The present words of all groups, in the order of the groups.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    public static int Groups(int codes) => (codes + 4095) >> 12;

    /// <summary>Whether the code is in any pair.</summary>
    public bool HasPairs(int code) => !PartnersOf(code).AreNone;

    /// <summary>The partners of a code; none for a code without pairs, and for a negative id.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PairPartners PartnersOf(int code) =>
        (uint)code < (uint)_sets.Length ? new(_partners[2 * code], _partners[(2 * code) + 1], _sets[code]) : default;

    /// <summary>The class of the pair of two codes, or -1 if there never was an edit between them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int code, int otherCode)
    {
        byte[] sets = _sets;
        return (uint)code < (uint)sets.Length && (uint)otherCode < (uint)sets.Length && MayBePair(code, otherCode)
            ? FindWord(code, otherCode)
            : -1;
    }

    /// <summary>
    /// Whether there ever was an edit between two codes, both of which have partners: the lowest bit of the result; ignore the others. It
    /// has no branches, so that the memory accesses of several calls overlap.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Contains(int code, int otherCode)
    {
        int swap = (code ^ otherCode) & ((code - otherCode) >> 31);
        int low = otherCode ^ swap;
        int high = code ^ swap;
        ref readonly PairGroupEntry row = ref _rows[(low * _groups) + (high >> 12)];
        int word = high >> 6;
        ulong isPresent = (row.Mask >> word) & 1;
        int position = PositionOf(row, word) & -(int)isPresent;
        return isPresent & (_words[position] >> high);
    }

    private int FindWord(int code, int otherCode)
    {
        int low = Math.Min(code, otherCode);
        int high = Math.Max(code, otherCode);
        ref readonly PairGroupEntry row = ref _rows[(low * _groups) + (high >> 12)];
        int word = high >> 6;
        if (((row.Mask >> word) & 1) == 0)
            return -1;
        int position = PositionOf(row, word);
        if (((_words[position] >> high) & 1) == 0)
            return -1;
        int pair = (int)row.Pairs + BitOperations.PopCount(_words[position] & ((1UL << high) - 1));
        for (int before = (int)row.Words; before < position; before++)
            pair += BitOperations.PopCount(_words[before]);
        return _classes[pair];
    }

    private static int PositionOf(in PairGroupEntry row, int word) =>
        (int)row.Words + BitOperations.PopCount(row.Mask & ((1UL << word) - 1));

    /// <summary>Whether each of two codes has a partner in the set of the other; if not, they are no pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBePair(int code, int otherCode) =>
        (HasPartnerIn(code, _sets[otherCode]) & HasPartnerIn(otherCode, _sets[code]) & 1) != 0;

    /// <summary>Whether a code has a partner in a set: the lowest bit of the result; ignore the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong HasPartnerIn(int code, byte set) => _partners[(2 * code) + (set >> 6)] >> set;

    /// <summary>Calls back with every partner of a code, ascending by id, and the class of the pair.</summary>
    public void ForEachPartner(int code, Action<int, int> partnerAndClass)
    {
        for (int other = 0; other < _sets.Length; other++)
        {
            int pairClass = Find(code, other);
            if (pairClass >= 0)
                partnerAndClass(other, pairClass);
        }
    }

    /// <summary>Every pair once with its class, ascending by the smaller id, then by the larger.</summary>
    public IEnumerable<(int Code, int OtherCode, int Class)> Pairs()
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

    /// <summary>The first code with a partner in a set that is missing from <see cref="Partners"/>, or -1.</summary>
    public int FirstWithHiddenPartner()
    {
        foreach ((int code, int other, _) in Pairs())
        {
            if (!MayBePair(code, other))
                return code;
        }

        return -1;
    }
}
