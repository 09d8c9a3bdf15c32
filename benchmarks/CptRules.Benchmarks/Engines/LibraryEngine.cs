namespace CptRules.Benchmarks.Engines;

/// <summary>CptRules, called as an application calls it.</summary>
internal sealed class LibraryEngine(RuleSet rules)
{
    private readonly ClaimValidator _validator = new(rules);

    /// <summary>Validates a claim. The result depends on all findings, so that the compiler cannot leave any work out.</summary>
    public int Run(Claim claim) => _validator.Validate(claim).Findings.Count;

    /// <summary>Validates a claim in the same way, and returns everything that is compared with rivals.</summary>
    public IEnumerable<Answer> Answer(Claim claim) => _validator.Validate(claim).Findings.Select(AnswerOf);

    /// <summary>Validates the claims of an NDJSON text, and writes a line of results for each.</summary>
    /// <param name="threads">The threads that validate; with 1, only the calling thread.</param>
    /// <returns>The number of claims.</returns>
    /// <exception cref="InvalidOperationException">A line is not a claim.</exception>
    public long RunNdjson(byte[] ndjson, Stream output, int threads)
    {
        using var input = new MemoryStream(ndjson, writable: false);
        ClaimTotals totals = ClaimJson.ValidateAsync(input, output, _validator, maxDegreeOfParallelism: threads).GetAwaiter().GetResult();
        return totals.Unreadable == 0 ? totals.Claims : throw new InvalidOperationException("A line is not a claim.");
    }

    private static Answer AnswerOf(Finding finding) => new(finding.Line, finding.Rule)
    {
        Severity = finding.Severity,
        OtherLine = finding.DataReference.OtherLine,
        AddOnType = finding.Rule is >= RuleId.AOC301 and <= RuleId.AOC304 ? (int)finding.DataReference.AddOn.Type : 0,
    };
}
