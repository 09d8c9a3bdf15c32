using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Phases;
using CptRules.Benchmarks.Ratios;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Rivals;

/// <summary>The library and its rivals on the same claims and tables, after they have agreed on them.</summary>
[MemoryDiagnoser]
public class RivalBenchmarks
{
    private Claim[] _claims = [];
    private LibraryEngine? _library;
    private IRival[] _rivals = [];

    /// <summary>Lines of a claim.</summary>
    [Params(1, 4, 12, 50)]
    public int Lines { get; set; }

    /// <summary>How much there is to find; the rivals do not have what the worst claims need.</summary>
    [Params(ClaimKind.Clean, ClaimKind.Typical)]
    public ClaimKind Kind { get; set; }

    /// <summary>Makes the pool and compares the answers.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _claims = BenchmarkPools.Make(rules, Kind, Lines);
        _library = new LibraryEngine(rules);
        _rivals = EngineLaunch.Rivals(rules);
        Agreement.Require(_library, _rivals, _claims);
    }

    /// <summary>The library, all checks.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Small)]
    public int Library() => Run(_library!);

    /// <summary>Dictionaries, sets and LINQ, all checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int HandWritten() => Run(_rivals[0]);

    /// <summary>FluentValidation, the common checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int FluentValidation() => Run(_rivals[1]);

    /// <summary>RulesEngine, the common checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int RulesEngine() => Run(_rivals[2]);

    /// <summary>NRules, the common checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int NRules() => Run(_rivals[3]);

    private int Run(IRival engine)
    {
        int findings = 0;
        foreach (Claim claim in _claims)
            findings += engine.Run(claim);
        return findings;
    }
}
