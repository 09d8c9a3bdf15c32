using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>What a new process waits for: the rule set, and the first answer. Each launch measures once.</summary>
/// <remarks>Made-up tables do not know the codes of the claim: there, only the time of the load counts.</remarks>
[SimpleJob(RunStrategy.ColdStart, launchCount: 9, warmupCount: 0, iterationCount: 1)]
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly Claim _claim = new() { Lines = [new("99213", 1, new DateOnly(2024, 8, 5)) { Modifiers = ["25"] }, new("96413", 1, new DateOnly(2024, 8, 5))] };
    private string _path = "";

    /// <summary>The rules.</summary>
    [ParamsAllValues]
    public RuleSetKind Set { get; set; }

    /// <summary>Makes the file unless it is there.</summary>
    [GlobalSetup]
    public void Setup() => _path = Set == RuleSetKind.Full ? FullSet.Open().Path : Path.Combine(SourceTree.Root, "rules", "CptRules.rules");

    /// <summary>The rule set.</summary>
    [Benchmark]
    public RuleSet Load() => RuleSet.Load(_path);

    /// <summary>The rule set and the first answer.</summary>
    [Benchmark]
    public ValidationResult FirstAnswer() => new ClaimValidator(RuleSet.Load(_path)).Validate(_claim);
}
