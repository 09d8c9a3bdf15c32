using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What GLO801 found.</summary>
internal readonly struct RepeatFinding
{
    /// <summary>The code of the procedure whose global period the visit is in.</summary>
    public CodeKey Procedure { get; init; }
}
