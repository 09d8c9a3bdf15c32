using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Rivals;
using CptRules.Benchmarks.Rivals.HandWritten;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Compares the library and its rivals on the same claims and tables, after a check that their findings agree.</summary>
[MemoryDiagnoser]
public class RivalBenchmarks
{
    private Claim[] _claims = [];
    private LibraryEngine? _library;
    private IRival[] _rivals = [];

    /// <summary>Lines per claim.</summary>
    [Params(1, 4, 12, 50)]
    public int Lines { get; set; }

    /// <summary>How many findings the claims have. The rivals lack rules that the worst claims need.</summary>
    [Params(ClaimKind.Clean, ClaimKind.Typical)]
    public ClaimKind Kind { get; set; }

    /// <summary>Makes the pool and compares the findings.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(RuleSetKind.Full);
        _claims = ClaimPools.MakeChecked(rules, Kind, Lines);
        _library = new LibraryEngine(rules);
        _rivals = AllRivals.Of(rules);
        Agreement.Require(_library, _rivals, [.. _claims, .. ClaimPools.Bad(rules, Lines, ClaimPools.Small)]);
    }

    /// <summary>The library, all rules.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Small)]
    public int Library() => Run(_library!.Run);

    /// <summary>Dictionaries, sets and LINQ, the rules of practitioner claims.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int HandWritten() => Run<HandWrittenRival>();

    /// <summary>FluentValidation, the common rules.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int FluentValidation() => Run<FluentValidationRival>();

    /// <summary>RulesEngine, the common rules.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int RulesEngine() => Run<RulesEngineRival>();

    /// <summary>NRules, the common rules.</summary>
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
