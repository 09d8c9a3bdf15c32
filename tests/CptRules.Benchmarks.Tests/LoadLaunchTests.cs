using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Ratios;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="LoadLaunch"/> and of the claim that it judges.</summary>
public class LoadLaunchTests
{
    [Fact]
    public void A_load_launch_tells_the_load_and_the_first_answer()
    {
        Figures figures = LoadLaunch.Run(CptRules.Tests.Repository.RuleFile, FirstClaim.Words(RuleSet.Embedded));

        figures["load_full_ms"].Should().BePositive();
        figures["first_answer_ms"].Should().BeGreaterThan(figures["load_full_ms"]);
        LoadLaunch.RunEmbedded(FirstClaim.Words(RuleSet.Embedded))["first_answer_embedded_ms"].Should().BePositive();
    }

    [Fact]
    public void An_answer_that_finds_fault_with_the_claim_is_not_timed()
    {
        Action run = () => LoadLaunch.RunEmbedded(["2026-08-05", "Z9999,1"]);

        run.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_first_claim_is_read_as_it_was_told()
    {
        Claim claim = FirstClaim.Read(["2026-08-05", "96413,1,59,XU", "96411,2.5"]);

        claim.Lines.Should().BeEquivalentTo([new { Code = "96413", Units = 1m, Modifiers = (string[])["59", "XU"] }, new { Code = "96411", Units = 2.5m, Modifiers = (string[])[] }]);
        claim.Lines.Should().OnlyContain(line => line.From == new DateOnly(2026, 8, 5));
    }
}
