using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="Interleaved"/>.</summary>
public class InterleavedTests
{
    [Fact]
    public void Each_has_a_turn_in_each_round_and_none_is_always_behind_the_same()
    {
        var passes = new List<char>();
        Contestant[] contestants = [.. "abcd".Select(name => new Contestant($"{name}", 1, () => { passes.Add(name); return 0; }))];
        var turns = new Interleaved { Slice = TimeSpan.Zero, WarmUp = TimeSpan.Zero, Rounds = 12 };

        turns.Run(contestants);

        // Two passes of warm-up each, then in each round a pass untimed and one timed.
        string[] rounds = [.. passes.Skip(8).Chunk(8).Select(round => new string([.. round.Where((_, i) => i % 2 == 0)]))];
        rounds.Should().HaveCount(12);
        rounds.Select(round => string.Concat(round.Order())).Should().OnlyContain(round => round == "abcd");
        foreach (char name in "bcd")
            rounds.Count(round => round.Contains($"a{name}", StringComparison.Ordinal)).Should().BeLessThan(12);
        rounds.Distinct().Should().HaveCountGreaterThan(6);
    }

    [Fact]
    public void The_time_of_a_pass_is_divided_by_its_units()
    {
        Contestant[] contestants = [new("one", 1, Sleep), new("thousand", 1_000, Sleep)];

        Figures figures = new Interleaved { Slice = TimeSpan.FromMilliseconds(5), WarmUp = TimeSpan.Zero, Rounds = 3 }.Run(contestants).Medians();

        figures["one"].Should().BeGreaterThanOrEqualTo(2_000_000);
        figures["thousand"].Should().BeInRange(2_000, 2_000_000);

        static long Sleep()
        {
            Thread.Sleep(2);
            return 0;
        }
    }
}
