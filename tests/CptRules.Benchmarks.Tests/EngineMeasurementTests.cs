using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measurements;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>
/// Tests that the engines yield all documented figures, and that ratios divide the figures that their names say. Values do not matter.
/// </summary>
public class EngineMeasurementTests
{
    private static readonly EnginePools Pools = EnginePools.Make(SmallSet.Rules, small: 10, streaming: 40);

    private static readonly Figures Measured = new EngineMeasurement(SmallSet.Rules, Pools) { Time = Short().Run }.Measure();

    // Random times for every pass, so that the median of quotients differs from the quotient of medians.
    private static readonly Dictionary<string, double[]> RandomTimes = [];
    private static readonly Figures OfRandomTimes = new EngineMeasurement(SmallSet.Rules, Pools) { Time = TimeRandomly }.Measure();

    public static TheoryData<string, string, string> Ratios => new()
    {
        { "validate_over_floor_1", "validate_ns_1", "floor_ns_1" },
        { "validate_over_floor_4", "validate_ns_4", "floor_ns_4" },
        { "validate_over_floor_12", "validate_ns_12", "floor_ns_12" },
        { "validate_over_floor_50", "validate_ns_50", "floor_ns_50" },
        { "validate_over_floor_12_streaming", "validate_ns_12_streaming", "floor_ns_12_streaming" },
        { "validate_over_floor_12_uniform_streaming", "validate_ns_12_uniform_streaming", "floor_ns_12_uniform_streaming" },
        { "handwritten_over_validate_12", "handwritten_ns_12", "validate_ns_12" },
        { "fluentvalidation_over_validate_12", "fluentvalidation_ns_12", "validate_ns_12" },
        { "rulesengine_over_validate_12", "rulesengine_ns_12", "validate_ns_12" },
        { "nrules_over_validate_12", "nrules_ns_12", "validate_ns_12" },
        { "handwritten_over_validate_12_streaming", "handwritten_ns_12_streaming", "validate_ns_12_streaming" },
        { "fluentvalidation_over_validate_12_streaming", "fluentvalidation_ns_12_streaming", "validate_ns_12_streaming" },
        { "rulesengine_over_validate_12_streaming", "rulesengine_ns_12_streaming", "validate_ns_12_streaming" },
        { "nrules_over_validate_12_streaming", "nrules_ns_12_streaming", "validate_ns_12_streaming" },
        { "ndjson_over_parse", "ndjson_ns_12", "parse_ns_12" },
        { "thread_scaling_2", "threads_1_ns", "threads_2_ns" },
        { "ndjson_thread_scaling_2", "ndjson_ns_12", "ndjson_threads_2_ns" },
    };

    [Theory]
    [MemberData(nameof(Ratios))]
    public void A_ratio_is_the_median_of_the_quotients_of_each_round(string name, string figure, string other)
    {
        OfRandomTimes[name].Should().Be(Spread.MedianOf(RandomTimes[figure].Zip(RandomTimes[other], (one, two) => one / two)));
        Measured[name].Should().BePositive().And.NotBe(double.PositiveInfinity);
    }

    [Fact]
    public void No_ratio_is_untested() =>
        Ratios.Select(row => row.Data.Item1).Should().BeEquivalentTo(Measured.Names.Where(name =>
            name.Contains("_over_", StringComparison.Ordinal) || name.Contains("scaling", StringComparison.Ordinal)));

    [Theory]
    [InlineData("pair_check_ns")]
    [InlineData("pair_find_ns")]
    [InlineData("validate_ns_12")]
    [InlineData("validate_ns_12_typical")]
    [InlineData("validate_ns_12_worst")]
    [InlineData("validate_ns_12_embedded")]
    [InlineData("floor_ns_12")]
    [InlineData("ndjson_threads_2_ns")]
    [InlineData("ndjson_megabytes_per_second")]
    public void Every_documented_figure_is_measured(string name) =>
        Measured[name].Should().BePositive().And.NotBe(double.PositiveInfinity);

    [Fact]
    public void Clean_claims_allocate_nothing_in_the_library_and_something_in_the_hand_written_checks()
    {
        Measured["alloc_bytes_clean_12"].Should().Be(0);
        Measured["floor_alloc_bytes_12"].Should().Be(0);
        Measured["handwritten_alloc_bytes_12"].Should().BePositive();
    }

    /// <summary>A timer that takes no time.</summary>
    internal static InterleavedTimer Short() => new() { Slice = TimeSpan.Zero, Rounds = 2, WarmUp = TimeSpan.Zero };

    private static Figures TimeRandomly(IReadOnlyList<TimedPass> passes)
    {
        var random = new Random(1);
        var figures = new Figures();
        foreach (TimedPass pass in passes)
        {
            double[] times = [.. Enumerable.Range(0, 5).Select(_ => 1 + random.NextDouble())];
            RandomTimes.Add(pass.Name, times);
            figures.Add(pass.Name, times);
        }

        return figures;
    }
}
