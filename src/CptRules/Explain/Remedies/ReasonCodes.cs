using CptRules.Explain.Catalog;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The reason codes with which a payer would answer a finding, as the catalog entry of the rule has them.</summary>
internal static class ReasonCodes
{
    public static string? Carc(in FindingData data) => Of(data)?.Carc;

    public static string? Rarc(in FindingData data) => Of(data)?.Rarc;

    private static ReasonCode? Of(in FindingData data)
    {
        if (RuleCatalog.Find(data.Rule) is not { } rule)
            return null;
        foreach (ReasonCase reason in rule.Reasons)
        {
            if (reason.AppliesTo(data))
                return reason.Code;
        }

        return null;
    }
}
