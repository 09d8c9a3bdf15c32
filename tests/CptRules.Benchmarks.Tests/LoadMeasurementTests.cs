using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measurements;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of the measurements of a load and of the claim that they validate.</summary>
public class LoadMeasurementTests
{
    [Fact]
    public void The_load_and_the_first_answer_are_measured()
    {
        Figures figures = new LoadMeasurement(Repository.RuleFile, FirstClaim.Arguments(RuleSet.Embedded)).Measure();

        figures["load_full_ms"].Should().BePositive();
        figures["first_answer_ms"].Should().BeGreaterThan(figures["load_full_ms"]);
        new EmbeddedLoadMeasurement(FirstClaim.Arguments(RuleSet.Embedded)).Measure()["first_answer_embedded_ms"].Should().BePositive();
    }

    [Fact]
    public void A_warm_load_and_the_size_in_memory_are_measured()
    {
        new WarmLoadMeasurement(Repository.RuleFile).Measure()["load_warm_ms"].Should().BePositive();

        Figures sizes = new LoadSizeMeasurement(Repository.RuleFile).Measure();

        sizes["file_bytes"].Should().Be(new FileInfo(Repository.RuleFile).Length);
        sizes["held_over_file"].Should().Be(sizes["held_bytes"] / sizes["file_bytes"]);
        sizes["allocated_over_file"].Should().BePositive();
    }

    [Fact]
    public void An_answer_with_findings_is_not_timed()
    {
        Action run = () => new EmbeddedLoadMeasurement(["2026-08-05", "Z9999,1"]).Measure();

        run.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_first_claim_is_read_from_its_arguments()
    {
        Claim claim = FirstClaim.Read(["2026-08-05", "96413,1,59,XU", "96411,2.5"]);

        claim.Lines.Should().BeEquivalentTo(
        [
            new { Code = "96413", Units = 1m, Modifiers = (string[])["59", "XU"] },
            new { Code = "96411", Units = 2.5m, Modifiers = (string[])[] },
        ]);
        claim.Lines.Should().OnlyContain(line => line.From == new DateOnly(2026, 8, 5));
    }
}
