using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Phases;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that the steps that are timed one by one are together all that Validate does.</summary>
public class EngineStepsTests
{
    private static readonly RuleFamilyPhase[] Phases = Enum.GetValues<RuleFamilyPhase>();

    [Theory]
    [InlineData(ClaimKind.Clean)]
    [InlineData(ClaimKind.Typical)]
    [InlineData(ClaimKind.Worst)]
    public void All_steps_together_find_what_Validate_finds(ClaimKind kind)
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, kind, 12, count: 60);
        var validator = new ClaimValidator(SmallSet.Rules);
        EngineSteps[] steps = [.. Phases.Select(phase => new EngineSteps(SmallSet.Rules, claims, phase))];

        for (int i = 0; i < claims.Length; i++)
        {
            var found = new List<string>();
            foreach (EngineSteps step in steps)
            {
                step.Run(i).Should().Be(step.Findings.Count);
                found.AddRange(step.Findings.Select(Text));
            }

            found.Should().BeEquivalentTo(validator.Validate(claims[i]).Findings.Select(Text));
        }
    }

    [Fact]
    public void A_step_finds_the_same_again_and_each_finds_something()
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, ClaimKind.Worst, 12, count: 200);
        foreach (RuleFamilyPhase phase in Phases)
        {
            var step = new EngineSteps(SmallSet.Rules, claims, phase);
            int findings = step.Run();

            step.Run().Should().Be(findings);
            (findings > 0).Should().Be(phase != RuleFamilyPhase.Layout, $"{phase}");
        }
    }

    private static string Text(Finding finding) => $"{finding.Line} {finding.Severity} {finding}";
}
