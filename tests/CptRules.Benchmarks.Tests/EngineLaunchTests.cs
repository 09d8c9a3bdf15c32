using CptRules.Benchmarks.Ratios;
using CptRules.Benchmarks.Results;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that a launch measures all that is promised, and that results and chart can be made of it. What the figures are is no matter here.</summary>
public class EngineLaunchTests
{
    private static readonly Figures Measured = new EngineLaunch(SmallSet.Rules)
    {
        SmallClaims = 10,
        StreamingClaims = 40,
        Timing = new Interleaved { Slice = TimeSpan.Zero, Rounds = 2, WarmUp = TimeSpan.Zero },
    }.Run();

    [Theory]
    [InlineData("validate_over_floor_12")]
    [InlineData("validate_over_floor_50")]
    [InlineData("validate_over_floor_12_streaming")]
    [InlineData("handwritten_over_validate_12")]
    [InlineData("fluentvalidation_over_validate_12")]
    [InlineData("rulesengine_over_validate_12")]
    [InlineData("nrules_over_validate_12")]
    [InlineData("pair_check_ns")]
    [InlineData("ndjson_over_parse")]
    [InlineData("thread_scaling_2")]
    [InlineData("validate_ns_12")]
    [InlineData("floor_ns_12")]
    public void Every_promised_figure_is_there(string name) =>
        Measured[name].Should().BePositive().And.NotBe(double.PositiveInfinity);

    [Fact]
    public void A_ratio_is_of_the_figures_of_its_launch() =>
        Measured["fluentvalidation_over_validate_12"].Should().Be(Measured["fluentvalidation_ns_12"] / Measured["validate_ns_12"]);

    [Fact]
    public void Nothing_is_allocated_for_a_clean_claim_and_something_by_those_that_make_lists()
    {
        Measured["alloc_bytes_clean_12"].Should().Be(0);
        Measured["handwritten_alloc_bytes_12"].Should().BePositive();
    }

    [Fact]
    public void A_load_launch_tells_the_load_and_the_first_answer()
    {
        Figures figures = LoadLaunch.Run(CptRules.Tests.Repository.RuleFile);

        figures["load_full_ms"].Should().BePositive();
        figures["first_answer_ms"].Should().BeGreaterThan(figures["load_full_ms"]);
    }

    [Fact]
    public void Results_are_read_as_they_were_written_and_drawn_with_every_engine()
    {
        var results = new ResultFile(new DateOnly(2026, 5, 4), Machine.Here(), new Dictionary<string, string> { ["CptRules"] = "1" }, "test", false, Measured.Values);
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            ResultFile.Write(results, path);
            ResultFile read = ResultFile.Read(path);

            read.Should().BeEquivalentTo(results);
            EngineChart.Draw(read).GetSvgHtml(EngineChart.Width, EngineChart.Height).Should().ContainAll("<svg", "CptRules", "RulesEngine", "NRules", "FluentValidation");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
