using System.Runtime.CompilerServices;
using CptRules.Data;

namespace CptRules.Benchmarks.Measuring;

/// <summary>Asks of all lines of a claim, each with each, whether any edit ever stood between their codes; nothing else of a claim is looked at.</summary>
internal sealed class PairProbe
{
    // The room that the engine has for those that pass the sieve.
    private const int Candidates = 192;

    private readonly PairTable _pairs;
    private readonly int[][] _claims;
    private readonly ulong[] _words;
    private readonly ulong[] _candidates;

    public PairProbe(RuleSet rules, IEnumerable<Claim> claims)
    {
        _pairs = rules.Data.PairsOf(CareSetting.Practitioner)!;
        _claims = [.. claims.Select(claim => claim.Lines.Select(line => rules.Data.FindCode(CodeKey.Parse(line.Code))).ToArray())];
        int most = _claims.Max(codes => codes.Length);
        _words = new ulong[PairSieve.Room(most)];
        _candidates = new ulong[most + Candidates];
    }

    /// <summary>The pairs of lines in a pass.</summary>
    public int Checks => _claims.Sum(codes => codes.Length * (codes.Length - 1) / 2);

    /// <summary>One pass as Validate does it: lines laid out and sifted four at a time, what is left asked together, and looked at only if any is a pair.</summary>
    /// <returns>The number of pairs.</returns>
    public long Sift()
    {
        long found = 0;
        foreach (int[] codes in _claims)
        {
            var sieve = new PairSieve(_words);
            for (int i = 0; i < codes.Length; i++)
                sieve.Set(i, _pairs.PartnersOf(codes[i]));
            int line = 1;
            while (line < codes.Length)
            {
                ReadOnlySpan<ulong> candidates = _candidates.AsSpan(0, sieve.Collect(ref line, codes.Length, codes.Length, _candidates));
                if (MayHold(codes, candidates))
                    found += Count(codes, candidates);
            }
        }

        return found;
    }

    /// <summary>One pass that looks every pair up by itself, as is done where a single one is in question.</summary>
    /// <returns>The number of pairs.</returns>
    public long Find()
    {
        long found = 0;
        foreach (int[] codes in _claims)
        {
            for (int i = 1; i < codes.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (_pairs.Find(codes[i], codes[j]) >= 0)
                        found++;
                }
            }
        }

        return found;
    }

    private bool MayHold(int[] codes, ReadOnlySpan<ulong> candidates)
    {
        ulong any = 0;
        foreach (ulong candidate in candidates)
            any |= _pairs.Holds(codes[(int)(candidate >> 32)], codes[(int)(uint)candidate]);
        return (any & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long Count(int[] codes, ReadOnlySpan<ulong> candidates)
    {
        long found = 0;
        foreach (ulong candidate in candidates)
        {
            if (_pairs.Find(codes[(int)(candidate >> 32)], codes[(int)(uint)candidate]) >= 0)
                found++;
        }

        return found;
    }
}
