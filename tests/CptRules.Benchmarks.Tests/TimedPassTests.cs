using System.Collections.Concurrent;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that passes process the claims by which their time is divided, on one thread and on several.</summary>
public class TimedPassTests
{
    private static readonly Claim[] Claims = [.. Enumerable.Range(0, 1_000).Select(i => new Claim { Id = $"{i}" })];

    [Fact]
    public void A_pass_processes_every_claim_once()
    {
        var seen = new List<string>();
        TimedPass pass = TimedPass.Of("x", Claims, claim => { seen.Add(claim.Id!); return 3; });

        pass.Run().Should().Be(3_000);
        pass.Units.Should().Be(1_000);
        seen.Should().Equal(Claims.Select(claim => claim.Id!));
    }

    [Fact]
    public void A_pass_over_a_part_continues_where_the_previous_one_ended()
    {
        var seen = new List<string>();
        TimedPass pass = TimedPass.OfParts("x", Claims, 300, claim => { seen.Add(claim.Id!); return 1; });

        for (int i = 0; i < 4; i++)
            pass.Run().Should().Be(300);

        pass.Units.Should().Be(300);
        seen.Should().Equal(Claims.Concat(Claims.Take(200)).Select(claim => claim.Id!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Threads_share_a_pass_and_process_every_claim_once(int threads)
    {
        var seen = new ConcurrentBag<string>();
        TimedPass pass = TimedPass.OfThreads("x", threads, Claims, claim => { seen.Add(claim.Id!); return int.Parse(claim.Id!, null); });

        pass.Run().Should().Be(999 * 1_000 / 2);
        pass.Run().Should().Be(999 * 1_000 / 2);

        pass.Units.Should().Be(1_000);
        seen.Order(StringComparer.Ordinal).Should().Equal(Claims.Concat(Claims).Select(claim => claim.Id!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bytes_are_counted_per_unit()
    {
        byte[]? kept = null;
        var pass = new TimedPass("x", 10, () => { kept = new byte[100_000]; return kept.Length; });

        pass.MeasureBytes().Should().BeInRange(10_000, 10_100);
        new TimedPass("y", 10, () => 1).MeasureBytes().Should().Be(0);
    }
}
