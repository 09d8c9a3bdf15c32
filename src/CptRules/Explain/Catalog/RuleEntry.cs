using CptRules.Findings;

namespace CptRules.Explain.Catalog;

/// <summary>One rule of the catalogue: what it is called, what it checks and why, how much it weighs, what answers it, and where it is published.</summary>
internal sealed record RuleEntry(RuleId Id, string Name)
{
    /// <summary>The default severity in words, with the conditions where it varies.</summary>
    public string Severity { get; init; } = "";

    /// <summary>What the rule reports.</summary>
    public string Checks { get; init; } = "";

    /// <summary>Why a payer minds, or why we tell.</summary>
    public string Why { get; init; } = "";

    /// <summary>The CARC and RARC of a denial, each as <c>CARC 151, RARC N362</c>; "none" with the reason where there are none.</summary>
    public string Answer { get; init; } = "";

    /// <summary>What clears a finding of the rule, in general.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>Where the rule is published, or that it is ours.</summary>
    public string Source { get; init; } = "";

    /// <summary>The anchor of the rule's section in RULES.md; empty for no rule.</summary>
    public string Anchor { get; } = Id == RuleId.None ? "" : Id.ToString().ToLowerInvariant();

    /// <summary>Where the rule is explained, relative to the root of the package and of the repository; empty for no rule.</summary>
    public string HelpLink { get; } = Id == RuleId.None ? "" : $"rules/RULES.md#{Id.ToString().ToLowerInvariant()}";

    public RuleFamily Family => RuleFamilies.Of(Id);
}
