namespace CptRules.Benchmarks.Sets;

/// <summary>The rule sets that are measured.</summary>
public enum RuleSetKind
{
    /// <summary>The rule set in the package.</summary>
    Embedded,

    /// <summary>The rule set of a whole published quarter.</summary>
    Full,
}

/// <summary>Opens the rule sets that are measured.</summary>
internal static class RuleSetKinds
{
    public static RuleSet Open(RuleSetKind kind) => kind == RuleSetKind.Embedded ? RuleSet.Embedded : FullSet.Open().Load();
}
