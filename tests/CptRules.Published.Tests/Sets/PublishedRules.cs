using CptRules.Compiler.Rows;
using CptRules.Published.Tests.Scenarios;
using CptRules.Testing.Generators;
using CptRules.Testing.Reference;

namespace CptRules.Published.Tests.Sets;

/// <summary>
/// One set of published tables: parsed rows for the reference, compiled for the library, and indexed for the scenarios.
/// </summary>
internal sealed class PublishedRules
{
    private readonly Case _origin;
    private readonly Lazy<PublishedCodes> _codes;

    public PublishedRules(RuleTables tables)
    {
        Tables = tables;
        _origin = new Case(tables, null, [], tablesAreFixed: true);
        _codes = new Lazy<PublishedCodes>(() => new PublishedCodes(tables, _origin.Reference));
    }

    public RuleTables Tables { get; }

    public RuleSet Rules => _origin.Rules;

    public ReferenceTables Reference => _origin.Reference;

    public PublishedCodes Codes => _codes.Value;

    public Case Case(ValidationOptions? options, params Claim[] claims) => new(_origin, options, claims);
}
