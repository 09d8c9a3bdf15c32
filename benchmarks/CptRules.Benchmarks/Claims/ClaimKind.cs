namespace CptRules.Benchmarks.Claims;

/// <summary>How much there is to find in the claims of a pool.</summary>
public enum ClaimKind
{
    /// <summary>Nothing: no claim has any finding, not even an Info.</summary>
    Clean,

    /// <summary>One claim in ten has findings.</summary>
    Typical,

    /// <summary>Every line gives work: spans, prior lines, several providers, add-ons, codes that stand in most pairs, modifiers of all kinds.</summary>
    Worst,
}
