namespace CptRules.Benchmarks.Sets;

/// <summary>Opens the rule sets that are measured.</summary>
internal static class RuleSetKinds
{
    public static RuleSet Open(RuleSetKind kind) => kind == RuleSetKind.Embedded ? RuleSet.Embedded : FullSet.Open().Load();
}
