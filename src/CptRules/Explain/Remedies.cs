using CptRules.Data;

namespace CptRules.Explain;

/// <summary>Says what would clear a finding; null for <see cref="Severity.Info"/>.</summary>
internal static class Remedies
{
    public static Remedy? Of(RuleSet rules, in FindingData data) => null;
}
