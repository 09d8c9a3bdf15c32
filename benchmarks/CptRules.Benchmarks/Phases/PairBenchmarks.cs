using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Whether an edit stands between any two codes of a claim: all claims of a pool at once, for a check is too short to be timed.</summary>
public class PairBenchmarks
{
    private PairProbe? _probe;

    /// <summary>Lines of a claim.</summary>
    [Params(12, 50)]
    public int Lines { get; set; }

    /// <summary>Makes the pool.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _probe = new PairProbe(rules, BenchmarkPools.Make(rules, ClaimKind.Clean, Lines));
        Console.WriteLine($"// {_probe.Checks} checks in each operation");
    }

    /// <summary>All checks of all claims.</summary>
    [Benchmark]
    public long Check() => _probe!.Run();
}
