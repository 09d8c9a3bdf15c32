using CptRules.Data;

namespace CptRules.Benchmarks.Phases;

/// <summary>Asks of all codes of a claim, each with each, whether any edit stands between them; nothing else of a claim is looked at.</summary>
internal sealed class PairProbe
{
    private readonly PairTable _pairs;
    private readonly int[][] _codes;

    public PairProbe(RuleSet rules, IEnumerable<Claim> claims)
    {
        RuleData data = rules.Data;
        _pairs = data.PairsOf(CareSetting.Practitioner)!;
        _codes = [.. claims.Select(claim => claim.Lines
            .Select(line => data.FindCode(CodeKey.Parse(line.Code)))
            .Where(_pairs.HasPairs).Distinct().ToArray())];
    }

    /// <summary>The checks of a pass.</summary>
    public int Checks => _codes.Sum(codes => codes.Length * (codes.Length - 1) / 2);

    /// <summary>One pass over the claims; the number of pairs found.</summary>
    public long Run()
    {
        long found = 0;
        foreach (int[] codes in _codes)
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
}
