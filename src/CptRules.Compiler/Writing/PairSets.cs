using CptRules.Data.Keys;
using CptRules.Data.Pairs;

namespace CptRules.Compiler.Writing;

/// <summary>Assigns the codes of a pair table to 128 sets, so that most codes have partners in few of them.</summary>
/// <remarks>
/// Most edits are between codes of one specialty, which are near each other in order, and between any code and the few codes that are
/// billed most. So each of the 64 codes billed most is a set by itself, which needs no further lookup, and the other codes fill 64 ranges
/// of equal size. Then for one in thirty pairs of codes billed together, each code has a partner in the set of the other (2024Q3, measured
/// on clean claims).
/// </remarks>
internal static class PairSets
{
    private const int Single = 64;

    /// <summary>
    /// The set of each code, and for each code the sets of its partners: two words with one bit for each set. Both end with the last code
    /// that has a partner.
    /// </summary>
    /// <param name="codes">The codes by id, those billed most first.</param>
    /// <param name="pairs">The two ids of each pair.</param>
    public static (byte[] Sets, ulong[] Partners) Of(IReadOnlyList<CodeKey> codes, IReadOnlyList<(int Code, int OtherCode)> pairs)
    {
        int count = pairs.Count == 0 ? 0 : pairs.Max(static pair => Math.Max(pair.Code, pair.OtherCode)) + 1;
        byte[] sets = new byte[count];
        int inRanges = 0;
        foreach (int code in Enumerable.Range(0, count).OrderBy(code => codes[code]))
            sets[code] = (byte)(code < Single ? code : Single + ((long)inRanges++ * (PairTable.SetCount - Single) / (count - Single)));

        var partners = new ulong[2 * sets.Length];
        foreach ((int code, int other) in pairs)
        {
            partners[(2 * code) + (sets[other] >> 6)] |= 1UL << sets[other];
            partners[(2 * other) + (sets[code] >> 6)] |= 1UL << sets[code];
        }

        return (sets, partners);
    }
}
