namespace CptRules.Explain;

/// <summary>Reads what a rule set knows of one code.</summary>
internal static class CodeFactsReader
{
    public static CodeFacts Read(RuleSet rules, int codeId, DateOnly date, CareSetting setting) => new(rules.Data.Codes[codeId].Key.ToString());
}
