using BenchmarkDotNet.Attributes;
using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Rivals;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>Validate of one claim, by lines, findings, rule set and mix of codes, beside the least that any checker must do.</summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private Claim[] _claims = [];
    private ClaimValidator? _validator;
    private LookUpFloor? _floor;

    /// <summary>Lines of a claim.</summary>
    [Params(1, 4, 12, 50)]
    public int Lines { get; set; }

    /// <summary>How much there is to find.</summary>
    [ParamsAllValues]
    public ClaimKind Kind { get; set; }

    /// <summary>The rules.</summary>
    [ParamsAllValues]
    public RuleSetKind Set { get; set; }

    /// <summary>Which codes are billed.</summary>
    [ParamsAllValues]
    public CodeMix Mix { get; set; }

    /// <summary>Makes the pool.</summary>
    [GlobalSetup]
    public void Setup()
    {
        RuleSet rules = RuleSetKinds.Open(Set);
        _claims = BenchmarkPools.Make(rules, Kind, Lines, Mix);
        _validator = new ClaimValidator(rules);
        _floor = new LookUpFloor(rules);
    }

    /// <summary>Every field touched, every code looked up.</summary>
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
