namespace CptRules.Benchmarks.Sets;

/// <summary>The rule sets that are measured.</summary>
public enum RuleSetKind
{
    /// <summary>The one inside the package.</summary>
    Embedded,

    /// <summary>A whole published quarter.</summary>
    Full,
}
