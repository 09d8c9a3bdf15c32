using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="InterleavedTimer"/>.</summary>
public class InterleavedTimerTests
{
    [Fact]
    public void Each_pass_has_a_turn_in_each_round_and_none_always_follows_the_same()
    {
        var turns = new List<char>();
        TimedPass[] passes = [.. "abcd".Select(name => new TimedPass($"{name}", 1, () => { turns.Add(name); return 0; }))];
        var timer = new InterleavedTimer { Slice = TimeSpan.Zero, WarmUp = TimeSpan.Zero, Rounds = 12 };

        timer.Run(passes);

        // Each pass warms up twice, and in each round it runs once untimed and once timed.
        string[] rounds = [.. turns.Skip(8).Chunk(8).Select(round => new string([.. round.Where((_, i) => i % 2 == 0)]))];
        rounds.Should().HaveCount(12);
        rounds.Select(round => string.Concat(round.Order())).Should().OnlyContain(round => round == "abcd");
        foreach (char name in "bcd")
            rounds.Count(round => round.Contains($"a{name}", StringComparison.Ordinal)).Should().BeLessThan(12);
        rounds.Distinct().Should().HaveCountGreaterThan(6);
    }

    [Fact]
    public void The_time_of_a_pass_is_divided_by_its_units()
    {
        TimedPass[] passes = [new("one", 1, Sleep), new("thousand", 1_000, Sleep)];

        Figures figures = new InterleavedTimer { Slice = TimeSpan.FromMilliseconds(5), WarmUp = TimeSpan.Zero, Rounds = 3 }.Run(passes);

        figures["one"].Should().BeGreaterThanOrEqualTo(2_000_000);
        figures["thousand"].Should().BeInRange(2_000, 2_000_000);

        static long Sleep()
        {
            Thread.Sleep(2);
            return 0;
        }
    }
}
