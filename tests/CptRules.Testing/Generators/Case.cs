using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Testing.Reference;

namespace CptRules.Testing.Generators;

/// <summary>One test case: a rule set, options and claims to validate. A failure prints it in readable form.</summary>
internal sealed class Case
{
    private readonly Lazy<RuleSet> _rules;
    private readonly Lazy<ReferenceTables> _reference;
    private readonly Lazy<Vocabulary> _vocabulary;

    public Case(RuleTables tables, ValidationOptions? options, IReadOnlyList<Claim> claims, bool tablesAreFixed = false)
    {
        Tables = tables;
        Options = options;
        Claims = claims;
        TablesAreFixed = tablesAreFixed;
        _rules = new Lazy<RuleSet>(() => Compile(tables));
        _vocabulary = new Lazy<Vocabulary>(() => new Vocabulary(tables));
        _reference = new Lazy<ReferenceTables>(() => new ReferenceTables(tables));
    }

    /// <summary>The same rule set, already compiled, with other claims and options.</summary>
    public Case(Case origin, ValidationOptions? options, IReadOnlyList<Claim> claims)
    {
        Tables = origin.Tables;
        Options = options;
        Claims = claims;
        TablesAreFixed = origin.TablesAreFixed;
        _rules = origin._rules;
        _vocabulary = origin._vocabulary;
        _reference = origin._reference;
    }

    public RuleTables Tables { get; }

    public ValidationOptions? Options { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Whether the tables are published ones, which have too many rows to print or shrink.</summary>
    public bool TablesAreFixed { get; }

    public RuleSet Rules => _rules.Value;

    public ReferenceTables Reference => _reference.Value;

    public Vocabulary Vocabulary => _vocabulary.Value;

    public IReadOnlyList<ExpectedFinding> Actual(Claim claim) =>
    [
        .. new ClaimValidator(Rules, Options).Validate(claim).Findings.Select(ExpectedFinding.From),
    ];

    public IReadOnlyList<ExpectedFinding> Expected(Claim claim) => new ReferenceEngine(_reference.Value, Options).Validate(claim);

    /// <summary>How the findings of the library and of the reference differ for a claim; null if they agree.</summary>
    public string? Disagreement(Claim claim) => FindingLists.Difference(Expected(claim), Actual(claim));

    public override string ToString() =>
        Claims.Count == 1
            ? CaseText.Of(this)
            : $"({Claims.Count} claims, {Tables.Codes.Count} code rows, {Tables.Pairs.Count} pairs, {Tables.AddOns.Count} add-on rows)";

    private static RuleSet Compile(RuleTables tables)
    {
        using var stream = new MemoryStream();
        RuleSetWriter.Write(tables, stream);
        stream.Position = 0;
        var rules = RuleSet.Load(stream);
        rules.Verify();
        return rules;
    }
}
