using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Ndjson;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>A pool of claims from JSON: by the library's reader, and by System.Text.Json's generated contracts.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private byte[] _ndjson = [];

    /// <summary>Lines of a claim.</summary>
    [Params(1, 4, 12, 50)]
    public int Lines { get; set; }

    /// <summary>Writes the pool as text.</summary>
    [GlobalSetup]
    public void Setup() => _ndjson = NdjsonText.Of(BenchmarkPools.Make(RuleSetKinds.Open(RuleSetKind.Full), ClaimKind.Clean, Lines));

    /// <summary>System.Text.Json's generated contracts.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Small)]
    public long SourceGenerated() => SourceGeneratedParse.Run(_ndjson);

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
