using System.Runtime.CompilerServices;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Engine;
using CptRules.Engine.State;

namespace CptRules.Benchmarks.Measuring;

/// <summary>Asks of all lines of a claim, each with each, whether any edit ever stood between their codes; nothing else of a claim is looked at.</summary>
internal sealed class PairProbe
{
    private readonly PairTable _pairs;
    private readonly LineState[][] _claims;
    private readonly ulong[] _words;
    private readonly ulong[] _candidates;

    public PairProbe(RuleSet rules, IEnumerable<Claim> claims)
    {
        _pairs = rules.Data.PairsOf(CareSetting.Practitioner)!;
        _claims = [.. claims.Select(claim => claim.Lines.Select(line => new LineState { Code = rules.Data.FindCode(CodeKey.Parse(line.Code)) }).ToArray())];
        int most = _claims.Max(lines => lines.Length);
        _words = new ulong[PairCandidateFilter.Room(most)];
        _candidates = new ulong[most + PairChecks.Candidates];
    }

    /// <summary>The pairs of lines in a pass.</summary>
    public int Checks => _claims.Sum(lines => lines.Length * (lines.Length - 1) / 2);

    /// <summary>One pass as Validate does it: lines laid out and sifted four at a time, what is left asked together, and looked at only if any is a pair.</summary>
    /// <returns>The number of pairs.</returns>
    public long Sift()
    {
        long found = 0;
        foreach (LineState[] lines in _claims)
        {
            var sieve = new PairCandidateFilter(_words);
            for (int i = 0; i < lines.Length; i++)
                sieve.Set(i, _pairs.PartnersOf(lines[i].Code));
            int line = 1;
            while (line < lines.Length)
            {
                ReadOnlySpan<ulong> candidates = _candidates.AsSpan(0, sieve.Collect(ref line, lines.Length, lines.Length, _candidates));
                if (PairChecks.MayHold(_pairs, lines, candidates))
                    found += Count(lines, candidates);
            }
        }

        return found;
    }

    /// <summary>One pass that looks every pair up by itself, as is done where a single one is in question.</summary>
    /// <returns>The number of pairs.</returns>
    public long Find()
    {
        long found = 0;
        foreach (LineState[] lines in _claims)
        {
            for (int i = 1; i < lines.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (_pairs.Find(lines[i].Code, lines[j].Code) >= 0)
                        found++;
                }
            }
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long Count(LineState[] lines, ReadOnlySpan<ulong> candidates)
    {
        long found = 0;
        foreach (ulong candidate in candidates)
        {
            if (_pairs.Find(lines[(int)(candidate >> 32)].Code, lines[(int)(uint)candidate].Code) >= 0)
                found++;
        }

        return found;
    }
}
