using CptRules.Compiler.Rows;

namespace CptRules.Testing.Reference;

/// <summary>
/// The slow and obvious reference engine: validates claims from the rows of the tables by the text of the rules, and shares no code with
/// the library's engine.
/// </summary>
internal sealed class ReferenceEngine
{
    private readonly ReferenceTables _tables;
    private readonly ValidationOptions _options;

    public ReferenceEngine(RuleTables tables, ValidationOptions? options = null)
        : this(new ReferenceTables(tables), options)
    {
    }

    public ReferenceEngine(ReferenceTables tables, ValidationOptions? options)
    {
        _tables = tables;
        _options = options ?? new ValidationOptions();
    }

    public IReadOnlyList<ExpectedFinding> Validate(Claim claim) => new ReferenceRun(_tables, _options, claim).Findings();
}
