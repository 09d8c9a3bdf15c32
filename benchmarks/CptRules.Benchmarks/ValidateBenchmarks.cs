using BenchmarkDotNet.Attributes;

namespace CptRules.Benchmarks;

/// <summary>Validate of one claim on the embedded rule set, by number of lines, without findings and with one on every fourth line.</summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    // Codes that may stand beside each other on one day; a longer claim goes on with the next day.
    private static readonly string[] Codes = ["96413", "96415", "96411", "96417"];

    private readonly ClaimValidator _validator = new(RuleSet.Embedded);
    private readonly List<Finding> _findings = new(256);
    private ClaimLine[] _lines = [];

    /// <summary>Lines of the claim.</summary>
    [Params(1, 4, 12, 50)]
    public int Lines { get; set; }

    /// <summary>Whether every fourth line exceeds its limit.</summary>
    [Params(false, true)]
    public bool Findings { get; set; }

    /// <summary>Makes the claim and checks that it is what it is said to be.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _lines = new ClaimLine[Lines];
        for (int i = 0; i < Lines; i++)
            _lines[i] = new ClaimLine(Codes[i % Codes.Length], Findings && i % Codes.Length == 0 ? 9 : 1, Day.AddDays(i / Codes.Length));
        if (Validate() > 0 != Findings)
            throw new InvalidOperationException("The claim has findings where it should have none, or none where it should.");
    }

    /// <summary>The span overload, into a buffer that is used again.</summary>
    [Benchmark]
    public int Validate()
    {
        _findings.Clear();
        return _validator.Validate(_lines, [], CareSetting.Practitioner, "1234567893", _findings);
    }
}
