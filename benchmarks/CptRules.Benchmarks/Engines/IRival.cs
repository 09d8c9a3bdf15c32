namespace CptRules.Benchmarks.Engines;

/// <summary>An engine that the library is compared with: first its findings, then its time.</summary>
internal interface IRival
{
    /// <summary>The first word of the names of its figures.</summary>
    string Name { get; }

    /// <summary>Checks a claim. The result depends on all findings, so that the compiler cannot leave any work out.</summary>
    int Run(Claim claim);

    /// <summary>Checks a claim in the same way, and returns what it found.</summary>
    IEnumerable<Answer> Answer(Claim claim);

    /// <summary>The answers that this engine must give where the library gives <paramref name="answers"/>.</summary>
    IEnumerable<Answer> Expect(IEnumerable<Answer> answers);
}

/// <summary>The part of a finding on which engines must agree. The rule engines only know the line and the rule.</summary>
internal readonly record struct Answer(int Line, RuleId Rule)
{
    /// <summary>Null where severities are not compared.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The other line that the finding names, for pairs, duplicates and global periods; otherwise 0.</summary>
    public int OtherLine { get; init; }

    /// <summary>The type of the add-on, for rules about add-ons; otherwise 0.</summary>
    public int AddOnType { get; init; }
}
