using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Rivals;
using CptRules.Benchmarks.Rivals.HandWritten;
using CptRules.Benchmarks.Rivals.WithFluentValidation;
using CptRules.Benchmarks.Rivals.WithNRules;
using CptRules.Benchmarks.Rivals.WithRulesEngine;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

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
        _rivals = AllRivals.Of(rules);
        Agreement.Require(_library, _rivals, [.. _claims, .. ClaimPools.Bad(rules, Lines, ClaimPools.Small)]);
    }

    /// <summary>The library, all checks.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Small)]
    public int Library() => Run(_library!.Run);

    /// <summary>Dictionaries, sets and LINQ, all checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int HandWritten() => Run<HandWrittenRival>();

    /// <summary>FluentValidation, the common checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int FluentValidation() => Run<FluentValidationRival>();

    /// <summary>RulesEngine, the common checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int RulesEngine() => Run<RulesEngineRival>();

    /// <summary>NRules, the common checks.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int NRules() => Run<NRulesRival>();

    private int Run<T>()
        where T : IRival => Run(_rivals.OfType<T>().Single().Run);

    private int Run(Func<Claim, int> engine)
    {
        int findings = 0;
        foreach (Claim claim in _claims)
            findings += engine(claim);
        return findings;
    }
}
