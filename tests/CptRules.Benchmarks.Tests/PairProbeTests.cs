using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.EngineParts;
using CptRules.Data;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that the timed lookups of pairs find the pairs of the table.</summary>
public class PairProbeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(60)]
    public void Both_ways_find_the_pairs_of_the_table(int lines)
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, ClaimKind.Worst, lines, count: 30);
        RuleData data = SmallSet.Rules.Data;
        HashSet<(string, string)> pairs = [];
        foreach ((int code, int other, _) in data.PairsOf(CareSetting.Practitioner)!.Pairs())
        {
            pairs.Add((data.Codes[code].Key.ToString(), data.Codes[other].Key.ToString()));
            pairs.Add((data.Codes[other].Key.ToString(), data.Codes[code].Key.ToString()));
        }

        int expected = claims.Sum(claim => claim.Lines.Index().Sum(line =>
            claim.Lines.Take(line.Index).Count(other => pairs.Contains((line.Item.Code!, other.Code!)))));

        var probe = new PairProbe(SmallSet.Rules, claims);
        probe.Filter().Should().Be(expected);
        probe.Find().Should().Be(expected);
        probe.Checks.Should().Be(30 * lines * (lines - 1) / 2);
        (expected > 0).Should().Be(lines > 1);
    }
}
