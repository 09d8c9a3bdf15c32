using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Validates claims that come from memory and not from caches, as in a batch job, on one thread and on two.</summary>
public class StreamingBenchmarks
{
    private TimedPass? _floor;
    private TimedPass? _one;
    private TimedPass? _two;

    /// <summary>How often each code is billed.</summary>
    [ParamsAllValues]
    public CodeMix Mix { get; set; }

    /// <summary>Makes the pool.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        Claim[] claims = ClaimPools.MakeChecked(rules, ClaimKind.Clean, 12, Mix, ClaimPools.Streaming);
        var library = new LibraryEngine(rules);
        _floor = TimedPass.Of("floor", claims, new LookupFloor(rules).Touch);
        _one = TimedPass.OfThreads("one", 1, claims, claim => library.Run(claim));
        _two = TimedPass.OfThreads("two", 2, claims, claim => library.Run(claim));
    }

    /// <summary>Reads every field and looks up every code.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Streaming)]
    public long Floor() => _floor!.Run();

    /// <summary>The library on one thread.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Streaming)]
    public long OneThread() => _one!.Run();

    /// <summary>The library on two threads.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Streaming)]
    public long TwoThreads() => _two!.Run();
}
