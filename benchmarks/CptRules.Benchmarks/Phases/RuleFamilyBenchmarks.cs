using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Each step of the engine by itself, in nanoseconds per claim; what a step costs is its figure less that of the layout, except for Resolve, which needs none.</summary>
/// <remarks>The order of findings is made behind all steps, and is part of none.</remarks>
public class RuleFamilyBenchmarks
{
    private EngineSteps? _steps;

    /// <summary>The step.</summary>
    [ParamsAllValues]
    public RuleFamilyPhase Phase { get; set; }

    /// <summary>Lines of a claim.</summary>
    [Params(12, 50)]
    public int Lines { get; set; }

    /// <summary>How much there is to find.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>Takes the pool through the steps before.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _steps = new EngineSteps(rules, BenchmarkPools.Make(rules, Kind, Lines), Phase);
    }

    /// <summary>The step on every claim of the pool.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int Run() => _steps!.Run();
}
