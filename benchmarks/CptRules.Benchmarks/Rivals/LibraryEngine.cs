namespace CptRules.Benchmarks.Rivals;

/// <summary>CptRules itself, as an application calls it: what the rivals are compared with.</summary>
internal sealed class LibraryEngine(RuleSet rules)
{
    private readonly ClaimValidator _validator = new(rules);

    /// <summary>Judges a claim. What it returns depends on the verdict, so that no work can be left out.</summary>
    public int Run(Claim claim) => _validator.Validate(claim).Findings.Count;

    /// <summary>Judges a claim in the same way, and tells all that is compared.</summary>
    public IEnumerable<Answer> Answer(Claim claim) => _validator.Validate(claim).Findings.Select(finding => new Answer(finding.Line, finding.Rule)
    {
        Severity = finding.Severity,
        OtherLine = finding.DataReference.OtherLine,
        AddOnType = finding.Rule is >= RuleId.AOC301 and <= RuleId.AOC304 ? (int)finding.DataReference.AddOn.Type : 0,
    });
}
