using CptRules.Data;

namespace CptRules.Benchmarks.Phases;

/// <summary>Asks of all codes of a claim, each with each, whether any edit stands between them; nothing else of a claim is looked at.</summary>
internal sealed class PairProbe
{
    private readonly PairTable _pairs;
    private readonly ushort[][] _ranks;

    public PairProbe(RuleSet rules, IEnumerable<Claim> claims)
    {
        RuleData data = rules.Data;
        _pairs = data.PairsOf(CareSetting.Practitioner)!;
        _ranks = [.. claims.Select(claim => claim.Lines
            .Select(line => data.FindCode(CodeKey.Parse(line.Code)))
            .Select(code => data.Codes[code].PairRank(CareSetting.Practitioner))
            .Where(rank => rank != PairTable.NoRank).Distinct().ToArray())];
    }

    /// <summary>The checks of a pass.</summary>
    public int Checks => _ranks.Sum(ranks => ranks.Length * (ranks.Length - 1) / 2);

    /// <summary>One pass over the claims; the number of pairs found.</summary>
    public long Run()
    {
        long found = 0;
        foreach (ushort[] ranks in _ranks)
        {
            for (int i = 1; i < ranks.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (_pairs.Find(ranks[i], ranks[j]) >= 0)
                        found++;
                }
            }
        }

        return found;
    }
}
