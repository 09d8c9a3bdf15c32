using System.Runtime.CompilerServices;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Engine;
using CptRules.Engine.State;

namespace CptRules.Benchmarks.EngineParts;

/// <summary>
/// Looks up, for all pairs of lines of a claim, whether a PTP edit lists their codes in any period. Ignores everything else of the claim.
/// </summary>
internal sealed class PairProbe
{
    private readonly PairTable _pairs;
    private readonly LineState[][] _claims;
    private readonly ulong[] _words;
    private readonly ulong[] _candidates;

    public PairProbe(RuleSet rules, IEnumerable<Claim> claims)
    {
        _pairs = rules.Data.PairsOf(CareSetting.Practitioner)!;
        _claims = [.. claims.Select(claim => claim.Lines.Select(StateOf).ToArray())];
        int most = _claims.Max(lines => lines.Length);
        _words = new ulong[PairCandidateFilter.RequiredLength(most)];
        _candidates = new ulong[most + PairChecks.Candidates];

        LineState StateOf(ClaimLine line) => new() { Code = rules.Data.FindCode(CodeKey.Parse(line.Code)) };
    }

    /// <summary>The pairs of lines of a pass.</summary>
    public int Checks => _claims.Sum(lines => lines.Length * (lines.Length - 1) / 2);

    /// <summary>
    /// Runs a pass as Validate does: the candidate filter on four lines at a time, then one test of all candidates, and a lookup of
    /// each only if the test finds that one may be an edit.
    /// </summary>
    /// <returns>The number of pairs.</returns>
    public long Filter()
    {
        long found = 0;
        foreach (LineState[] lines in _claims)
        {
            var filter = new PairCandidateFilter(_words);
            for (int i = 0; i < lines.Length; i++)
                filter.Set(i, _pairs.PartnersOf(lines[i].Code));
            int line = 1;
            while (line < lines.Length)
            {
                ReadOnlySpan<ulong> candidates = _candidates.AsSpan(0, filter.Collect(ref line, lines.Length, lines.Length, _candidates));
                if (PairChecks.AnyIsPair(_pairs, lines, candidates))
                    found += Count(lines, candidates);
            }
        }

        return found;
    }

    /// <summary>Runs a pass that looks up every pair separately.</summary>
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
