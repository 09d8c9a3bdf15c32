using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Pairs;

namespace CptRules.Data.Checks;

/// <summary>Checks every index of a pair table once, when it is read, so that no lookup can leave it.</summary>
/// <remarks><see cref="RuleVerifier"/> checks that the partners of the codes include every pair.</remarks>
internal sealed class PairTableChecks(string name, PairTable pairs)
{
    /// <param name="codes">How many codes there are.</param>
    /// <param name="classes">How many classes there are.</param>
    public void Run(int codes, int classes)
    {
        if (pairs.Sets.Length > Math.Min(codes, PairTable.MaxCodes))
            ThrowCodes(codes);
        if (pairs.Rows.Length != (long)pairs.Sets.Length * PairTable.Groups(pairs.Sets.Length))
            ThrowGroups();
        Partners(pairs.Sets, pairs.Partners);
        Words(pairs.Rows, pairs.Words);
        int pair = IndexRange.FirstOutside(pairs.Classes, classes);
        if (pair >= 0)
            ThrowClass(pair, classes);
    }

    // Loops over many entries are compiled with optimization from the start: the first rule set of a process is loaded while a user waits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Partners(ReadOnlySpan<byte> sets, ReadOnlySpan<ulong> partners)
    {
        if (partners.Length != 2L * sets.Length)
            ThrowPartners();
        for (int code = 0; code < sets.Length; code++)
        {
            if (sets[code] >= PairTable.SetCount)
                ThrowPartners();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Words(ReadOnlySpan<PairGroupEntry> rows, ReadOnlySpan<ulong> words)
    {
        int codes = pairs.Sets.Length;
        int groups = PairTable.Groups(codes);
        int group = 0;
        int low = 0;
        int nextWord = 0;
        long count = 0;
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row].Words != nextWord || rows[row].Pairs != count)
                ThrowBase(row);
            for (ulong mask = rows[row].Mask; mask != 0; mask &= mask - 1)
            {
                if (nextWord >= words.Length)
                    ThrowTooFewWords(row);
                ulong word = words[nextWord++];
                int firstCode = (group << 12) + (BitOperations.TrailingZeroCount(mask) << 6);
                if (word == 0
                    || firstCode + 63 - BitOperations.LeadingZeroCount(word) >= codes
                    || firstCode + BitOperations.TrailingZeroCount(word) <= low)
                {
                    ThrowWord(row);
                }

                count += BitOperations.PopCount(word);
            }

            if (++group == groups)
                (group, low) = (0, low + 1);
        }

        if (nextWord != words.Length || count != pairs.Count)
            ThrowTotals(nextWord, count);
    }

    // Separate methods, so that building messages is not compiled into the methods above, which run when the first rule set is loaded.
    [DoesNotReturn]
    private void ThrowCodes(int codes) =>
        Throw($"there are sets for {pairs.Sets.Length} of {codes} codes; the most is {PairTable.MaxCodes}.");

    [DoesNotReturn]
    private void ThrowGroups() => Throw($"the rows do not match {pairs.Sets.Length} codes.");

    [DoesNotReturn]
    private void ThrowPartners() => Throw($"the partners do not match {pairs.Sets.Length} codes in {PairTable.SetCount} sets.");

    [DoesNotReturn]
    private void ThrowClass(int pair, int classes) => Throw($"pair {pair} has class {pairs.Classes[pair]} of {classes}.");

    [DoesNotReturn]
    private void ThrowBase(int row) => Throw($"row {row} does not continue the one before.");

    [DoesNotReturn]
    private void ThrowTooFewWords(int row) => Throw($"row {row} needs more words than there are.");

    [DoesNotReturn]
    private void ThrowWord(int row) => Throw($"a word of row {row} is empty or names a code that it must not.");

    [DoesNotReturn]
    private void ThrowTotals(int words, long count) =>
        Throw($"{pairs.Words.Length} words and {pairs.Count} classes are stored, but the rows need {words} and {count}.");

    [DoesNotReturn]
    private void Throw(string what) => SectionReader.Throw($"{name}: {what}", name);
}
