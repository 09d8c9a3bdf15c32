namespace CptRules.Compiler.Diff;

/// <summary>The codes of which one facet of the fee schedule changed, ascending.</summary>
internal sealed record PolicyChanges(PolicyFacet Facet, IReadOnlyList<PolicyChange> Items);
