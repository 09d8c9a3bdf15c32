using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that passes see the claims that they are divided by, on one thread and on several.</summary>
public class ContestantTests
{
    private static readonly Claim[] Claims = [.. Enumerable.Range(0, 1_000).Select(i => new Claim { Id = $"{i}" })];

    [Fact]
    public void A_pass_sees_every_claim_once()
    {
        var seen = new List<string>();
        Contestant contestant = Contestant.Of("x", Claims, claim => { seen.Add(claim.Id!); return 3; });

        contestant.Pass().Should().Be(3_000);
        contestant.Units.Should().Be(1_000);
        seen.Should().Equal(Claims.Select(claim => claim.Id!));
    }

    [Fact]
    public void A_pass_over_a_part_goes_on_where_the_last_ended()
    {
        var seen = new List<string>();
        Contestant contestant = Contestant.OfParts("x", Claims, 300, claim => { seen.Add(claim.Id!); return 1; });

        for (int pass = 0; pass < 4; pass++)
            contestant.Pass().Should().Be(300);

        contestant.Units.Should().Be(300);
        seen.Should().Equal(Claims.Concat(Claims.Take(200)).Select(claim => claim.Id!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Threads_share_a_pass_and_see_every_claim_once(int threads)
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        Contestant contestant = ThreadedPass.Of("x", threads, Claims, claim => { seen.Add(claim.Id!); return int.Parse(claim.Id!, null); });

        contestant.Pass().Should().Be(999 * 1_000 / 2);
        contestant.Pass().Should().Be(999 * 1_000 / 2);

        contestant.Units.Should().Be(1_000);
        seen.Should().BeEquivalentTo(Claims.Concat(Claims).Select(claim => claim.Id!));
    }

    [Fact]
    public void Bytes_are_counted_per_unit()
    {
        byte[]? kept = null;
        var contestant = new Contestant("x", 10, () => { kept = new byte[100_000]; return kept.Length; });

        Allocation.BytesOf(contestant).Should().BeInRange(10_000, 10_100);
        Allocation.BytesOf(new Contestant("y", 10, () => 1)).Should().Be(0);
    }
}
