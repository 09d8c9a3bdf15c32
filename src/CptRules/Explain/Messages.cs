using CptRules.Data;

namespace CptRules.Explain;

/// <summary>Says what is wrong, in one or two sentences; empty for no rule.</summary>
internal static class Messages
{
    public static string Of(RuleSet rules, in FindingData data) => RuleCatalogue.Of(data.Rule).Checks;
}
