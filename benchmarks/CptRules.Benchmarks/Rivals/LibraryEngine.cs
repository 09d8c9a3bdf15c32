namespace CptRules.Benchmarks.Rivals;

/// <summary>The library itself, as an application calls it.</summary>
internal sealed class LibraryEngine(RuleSet rules) : IRival
{
    private readonly ClaimValidator _validator = new(rules);

    public string Name => "validate";

    public Func<Answer, bool> Checks => static _ => true;

    public int Run(Claim claim) => _validator.Validate(claim).Findings.Count;

    public IEnumerable<Answer> Answer(Claim claim) => _validator.Validate(claim).Findings.Select(finding => new Answer(finding.Line, finding.Rule, TypeOf(finding)));

    private static int TypeOf(in Finding finding) => finding.Rule is >= RuleId.AOC301 and <= RuleId.AOC304 ? finding.DataReference.Kind : 0;
}
