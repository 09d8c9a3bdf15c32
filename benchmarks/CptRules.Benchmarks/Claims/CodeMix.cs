namespace CptRules.Benchmarks.Claims;

/// <summary>Which codes claims bill, and how often.</summary>
public enum CodeMix
{
    /// <summary>By Zipf's law over the order of the rule set, which begins with what is billed most.</summary>
    MostBilledFirst,

    /// <summary>Every code as often as any other.</summary>
    Uniform,
}
