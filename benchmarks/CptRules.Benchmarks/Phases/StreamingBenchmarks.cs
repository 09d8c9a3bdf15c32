using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Rivals;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Claims that come from memory and not from the caches, as in a batch job, on one thread and on two.</summary>
public class StreamingBenchmarks
{
    private Contestant? _floor;
    private Contestant? _one;
    private Contestant? _two;

    /// <summary>Which codes are billed.</summary>
    [ParamsAllValues]
    public CodeMix Mix { get; set; }

    /// <summary>Makes the pool.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        Claim[] claims = BenchmarkPools.Make(rules, ClaimKind.Clean, 12, Mix, ClaimPools.Streaming);
        var library = new LibraryEngine(rules);
        _floor = Contestant.Of("floor", claims, new LookUpFloor(rules).Touch);
        _one = ThreadedPass.Of("one", 1, claims, claim => library.Run(claim));
        _two = ThreadedPass.Of("two", 2, claims, claim => library.Run(claim));
    }

    /// <summary>Every field touched, every code looked up.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Streaming)]
    public long Floor() => _floor!.Pass();

    /// <summary>The library on one thread.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Streaming)]
    public long OneThread() => _one!.Pass();

    /// <summary>The library on two threads.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Streaming)]
    public long TwoThreads() => _two!.Pass();
}
