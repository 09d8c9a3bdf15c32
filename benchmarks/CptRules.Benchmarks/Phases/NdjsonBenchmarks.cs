using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Ndjson;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>From the bytes of claims to the bytes of results, beside parsing the same bytes alone; on one thread and, a part each, on two.</summary>
[MemoryDiagnoser]
public class NdjsonBenchmarks
{
    private const int Claims = 2_048;

    private byte[] _ndjson = [];
    private byte[][] _halves = [];
    private NdjsonPipeline? _pipeline;

    /// <summary>How much there is to find.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>Writes the pool as text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        Claim[] claims = BenchmarkPools.Make(rules, Kind, 12, count: Claims);
        _ndjson = NdjsonText.Of(claims);
        _halves = [.. claims.Chunk(Claims / 2).Select(NdjsonText.Of)];
        _pipeline = new NdjsonPipeline(rules);
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Claims)]
    public long ParseOnly() => SourceGeneratedParse.Run(_ndjson);

    /// <summary>Read, judged and written on one thread.</summary>
    [Benchmark(OperationsPerInvoke = Claims)]
    public long OneThread() => _pipeline!.Run(_ndjson, Stream.Null);

    /// <summary>The same on two threads.</summary>
    [Benchmark(OperationsPerInvoke = Claims)]
    public void TwoThreads() => Parallel.ForEach(_halves, half => _pipeline!.Run(half, Stream.Null));
}
