using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What a rule found that compares the line with one other.</summary>
internal readonly struct RepeatFinding
{
    /// <summary>The code of the other line.</summary>
    public CodeKey Other { get; init; }
}
