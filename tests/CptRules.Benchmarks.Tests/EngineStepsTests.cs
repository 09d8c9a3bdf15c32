using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.EngineParts;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that the steps that are timed separately are together the work of Validate.</summary>
public class EngineStepsTests
{
    private static readonly EngineStep[] Steps = Enum.GetValues<EngineStep>();

    [Theory]
    [InlineData(ClaimKind.Clean)]
    [InlineData(ClaimKind.Typical)]
    [InlineData(ClaimKind.Worst)]
    public void All_steps_together_find_what_Validate_finds(ClaimKind kind)
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, kind, 12, count: 60);
        var validator = new ClaimValidator(SmallSet.Rules);
        EngineSteps[] steps = [.. Steps.Select(step => new EngineSteps(SmallSet.Rules, claims, step))];

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
        foreach (EngineStep kind in Steps)
        {
            var step = new EngineSteps(SmallSet.Rules, claims, kind);
            int findings = step.Run();

            step.Run().Should().Be(findings);
            (findings > 0).Should().Be(kind != EngineStep.Layout, $"{kind}");
        }
    }

    private static string Text(Finding finding) => $"{finding.Line} {finding.Severity} {finding}";
}
