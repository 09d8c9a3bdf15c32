using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Validates a claim, by lines, findings, rule set and mix of codes, compared with the least work of any checker.</summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private Claim[] _claims = [];
    private ClaimValidator? _validator;
    private LookupFloor? _floor;

    /// <summary>Lines per claim.</summary>
    [Params(1, 4, 12, 50)]
    public int Lines { get; set; }

    /// <summary>How many findings the claims have.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>The rule set.</summary>
    [ParamsAllValues]
    public RuleSetKind Set { get; set; }

    /// <summary>How often each code is billed.</summary>
    [ParamsAllValues]
    public CodeMix Mix { get; set; }

    /// <summary>Makes the pool.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(Set);
        _claims = ClaimPools.MakeChecked(rules, Kind, Lines, Mix);
        _validator = new ClaimValidator(rules);
        _floor = new LookupFloor(rules);
    }

    /// <summary>Reads every field and looks up every code.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = ClaimPools.Small)]
    public long Floor()
    {
        long sum = 0;
        foreach (Claim claim in _claims)
            sum += _floor!.Touch(claim);
        return sum;
    }

    /// <summary>The library.</summary>
    [Benchmark(OperationsPerInvoke = ClaimPools.Small)]
    public int Validate()
    {
        int findings = 0;
        foreach (Claim claim in _claims)
            findings += _validator!.Validate(claim).Findings.Count;
        return findings;
    }
}
