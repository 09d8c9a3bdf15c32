using CptRules.Findings;

namespace CptRules.Explain.Catalog;

/// <summary>The reason codes of a rule in one case, and the condition under which a finding is that case.</summary>
internal sealed record ReasonCase(string? Carc, string? Rarc = null, string? When = null, ReasonCondition? Condition = null)
{
    public ReasonCode Code { get; } = new(Carc, Rarc, When);

    public bool AppliesTo(in FindingData finding) => Condition is null || Condition(finding);
}

/// <summary>Whether a finding is the case of a reason code.</summary>
internal delegate bool ReasonCondition(in FindingData finding);
