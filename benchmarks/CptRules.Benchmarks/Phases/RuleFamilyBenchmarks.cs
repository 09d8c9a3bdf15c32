using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Each step of the engine by itself, in nanoseconds a claim; what a step costs is its figure less that of the layout.</summary>
public class RuleFamilyBenchmarks
{
    private EngineStep[] _claims = [];

    /// <summary>The step.</summary>
    [ParamsAllValues]
    public RuleFamilyPhase Phase { get; set; }

    /// <summary>Lines of a claim.</summary>
    [Params(12, 50)]
    public int Lines { get; set; }

    /// <summary>How much there is to find.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>Resolves the pool.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _claims = [.. BenchmarkPools.Make(rules, Kind, Lines).Select(claim => new EngineStep(rules, claim))];
    }

    /// <summary>The step on every claim of the pool.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int Run()
    {
        int findings = 0;
        foreach (EngineStep claim in _claims)
            findings += claim.Run(Phase);
        return findings;
    }
}
