using CptRules.Data;

namespace CptRules.Explain;

/// <summary>One rule of the catalogue: what it is called, how much it weighs by default, what it checks and where that is published.</summary>
/// <param name="Severity">The default severity in words; "Error or Warning" where the rule decides by case.</param>
/// <param name="Checks">What the rule reports, in one sentence.</param>
/// <param name="Source">Where the rule is published, or that it is ours.</param>
internal sealed record RuleEntry(RuleId Id, string Name, string Severity, string Checks, string Source)
{
    /// <summary>The place of the rule's id among all ids by ordinal text, from 1; 0 for no rule.</summary>
    public byte SortRank { get; init; }

    public RuleFamily Family => RuleFamilies.Of(Id);
}
