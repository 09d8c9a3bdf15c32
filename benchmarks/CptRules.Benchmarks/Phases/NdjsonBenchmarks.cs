using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Ndjson;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>From the bytes of claims to the bytes of results, beside parsing the same bytes alone; on one thread and on two.</summary>
[MemoryDiagnoser]
public class NdjsonBenchmarks
{
    private const int Claims = 8_192;

    private byte[] _ndjson = [];
    private NdjsonPipeline? _pipeline;

    /// <summary>How much there is to find.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>Writes the pool as text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _ndjson = NdjsonText.Of(BenchmarkPools.Make(rules, Kind, 12, count: Claims));
        _pipeline = new NdjsonPipeline(rules);
    }

    /// <summary>The same bytes into objects by System.Text.Json's generated contracts, and nothing judged.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Claims)]
    public long ParseOnly() => SourceGeneratedParse.Run(_ndjson);

    /// <summary>Read, judged and written on one thread.</summary>
    [Benchmark(OperationsPerInvoke = Claims)]
    public long OneThread() => _pipeline!.Run(_ndjson, Stream.Null, threads: 1);

    /// <summary>The same on two threads.</summary>
    [Benchmark(OperationsPerInvoke = Claims)]
    public long TwoThreads() => _pipeline!.Run(_ndjson, Stream.Null, threads: 2);
}
