using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>How long a new process waits for the rule set, and for its first answer. Each process measures once.</summary>
/// <remarks>Synthetic tables do not list the codes of the claim, so with these only the time of the load is meaningful.</remarks>
[SimpleJob(RunStrategy.ColdStart, launchCount: 9, warmupCount: 0, iterationCount: 1)]
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    private readonly Claim _claim = new() { Lines = [new("99213", 1, Day) { Modifiers = ["25"] }, new("96413", 1, Day)] };
    private string _path = "";

    /// <summary>The rule set.</summary>
    [ParamsAllValues]
    public RuleSetKind Set { get; set; }

    /// <summary>Finds or compiles the file.</summary>
    [GlobalSetup]
    public void Setup() => _path = Set == RuleSetKind.Full
        ? FullSet.Open().Path
        : Path.Combine(SourceTree.Root, "rules", "CptRules.rules");

    /// <summary>Loads the rule set.</summary>
    [Benchmark]
    public RuleSet Load() => RuleSet.Load(_path);

    /// <summary>Loads the rule set and validates a claim.</summary>
    [Benchmark]
    public ValidationResult FirstAnswer() => new ClaimValidator(RuleSet.Load(_path)).Validate(_claim);
}
