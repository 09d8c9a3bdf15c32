using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Parses a pool of claims from JSON, with the library's reader and with the generated contracts of System.Text.Json.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private byte[] _ndjson = [];

    /// <summary>Lines per claim.</summary>
    [Params(1, 4, 12, 50)]
    public int Lines { get; set; }

    /// <summary>Writes the pool as text.</summary>
    [GlobalSetup]
    public void Setup() =>
        _ndjson = NdjsonText.Of(ClaimPools.MakeChecked(RuleSetKinds.Open(RuleSetKind.Full), ClaimKind.Clean, Lines));

    /// <summary>The generated contracts of System.Text.Json.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Small)]
    public long SourceGenerated() => NdjsonText.ParseOnly(_ndjson);

    /// <summary>The library's reader.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public long Library()
    {
        long lines = 0;
        ReadOnlySpan<byte> rest = _ndjson;
        while (rest.IndexOf((byte)'\n') is >= 0 and int end)
        {
            lines += ClaimJson.Parse(rest[..end]).Lines.Count;
            rest = rest[(end + 1)..];
        }

        return lines;
    }
}

/// <summary>Validates claims from NDJSON text to NDJSON results, on one thread and on two, compared with parsing the same text.</summary>
[MemoryDiagnoser]
public class NdjsonBenchmarks
{
    private const int Claims = 8_192;

    private byte[] _ndjson = [];
    private LibraryEngine? _library;

    /// <summary>How many findings the claims have.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>Writes the pool as text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _ndjson = NdjsonText.Of(ClaimPools.MakeChecked(rules, Kind, 12, count: Claims));
        _library = new LibraryEngine(rules);
    }

    /// <summary>Parses the text with the generated contracts of System.Text.Json, and validates nothing.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Claims)]
    public long ParseOnly() => NdjsonText.ParseOnly(_ndjson);

    /// <summary>Reads, validates and writes on one thread.</summary>
    [Benchmark(OperationsPerInvoke = Claims)]
    public long OneThread() => _library!.RunNdjson(_ndjson, Stream.Null, threads: 1);

    /// <summary>Reads, validates and writes on two threads.</summary>
    [Benchmark(OperationsPerInvoke = Claims)]
    public long TwoThreads() => _library!.RunNdjson(_ndjson, Stream.Null, threads: 2);
}
