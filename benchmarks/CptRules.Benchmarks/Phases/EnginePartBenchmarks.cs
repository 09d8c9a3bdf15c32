using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.EngineParts;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Runs each step of the engine separately: nanoseconds per claim.</summary>
/// <remarks>
/// The cost of a step is its time less that of Layout, except for Resolve, which needs no layout. Findings are sorted after all steps,
/// which no step includes.
/// </remarks>
public class RuleFamilyBenchmarks
{
    private EngineSteps? _steps;

    /// <summary>The step.</summary>
    [ParamsAllValues]
    public EngineStep Step { get; set; }

    /// <summary>Lines per claim.</summary>
    [Params(12, 50)]
    public int Lines { get; set; }

    /// <summary>How many findings the claims have.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>Runs the previous steps on the pool.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _steps = new EngineSteps(rules, ClaimPools.MakeChecked(rules, Kind, Lines), Step);
    }

    /// <summary>The step on every claim of the pool.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int Run() => _steps!.Run();
}

/// <summary>
/// Looks up whether a PTP edit lists two lines of a claim: nanoseconds per pair of lines, over all pairs of all claims of a pool.
/// </summary>
public class PairBenchmarks
{
    private const int ChecksOf12 = ClaimPools.Small * 12 * 11 / 2;
    private const int ChecksOf50 = ClaimPools.Small * 50 * 49 / 2;

    private PairProbe? _twelve;
    private PairProbe? _fifty;

    /// <summary>Makes the pools.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _twelve = new PairProbe(rules, ClaimPools.MakeChecked(rules, ClaimKind.Clean, 12));
        _fifty = new PairProbe(rules, ClaimPools.MakeChecked(rules, ClaimKind.Clean, 50));
    }

    /// <summary>Filters candidates as Validate does, 12 lines per claim.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf12)]
    public long Filter12() => _twelve!.Filter();

    /// <summary>Filters candidates as Validate does, 50 lines per claim.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf50)]
    public long Filter50() => _fifty!.Filter();

    /// <summary>Looks up each pair separately, 12 lines per claim.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf12)]
    public long Find12() => _twelve!.Find();

    /// <summary>Looks up each pair separately, 50 lines per claim.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf50)]
    public long Find50() => _fifty!.Find();
}
