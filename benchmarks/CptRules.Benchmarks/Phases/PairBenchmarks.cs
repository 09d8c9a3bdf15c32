using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Whether an edit stands between two lines of a claim: the time per pair of lines, over all pairs of all claims of a pool.</summary>
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
        _twelve = new PairProbe(rules, BenchmarkPools.Make(rules, ClaimKind.Clean, 12));
        _fifty = new PairProbe(rules, BenchmarkPools.Make(rules, ClaimKind.Clean, 50));
    }

    /// <summary>As Validate asks, claims of 12 lines.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf12)]
    public long Sift12() => _twelve!.Sift();

    /// <summary>As Validate asks, claims of 50 lines.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf50)]
    public long Sift50() => _fifty!.Sift();

    /// <summary>Each pair by itself, claims of 12 lines.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf12)]
    public long Find12() => _twelve!.Find();

    /// <summary>Each pair by itself, claims of 50 lines.</summary>
    [Benchmark(OperationsPerInvoke = ChecksOf50)]
    public long Find50() => _fifty!.Find();
}
