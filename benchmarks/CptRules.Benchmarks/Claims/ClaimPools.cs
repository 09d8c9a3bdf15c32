namespace CptRules.Benchmarks.Claims;

/// <summary>Makes the pools of claims that everything is measured on; equal rule sets give equal pools.</summary>
internal static class ClaimPools
{
    /// <summary>Stays in the caches of a core: 12 lines take some 600 kB, 50 lines four times that.</summary>
    public const int Small = 256;

    /// <summary>Comes from memory: a batch job sees every claim once.</summary>
    public const int Streaming = 16_384;

    private const int Seed = 20240701;

    public static Claim[] Make(RuleSet rules, ClaimKind kind, int lines, CodeMix mix = CodeMix.MostBilledFirst, int count = Small) => kind switch
    {
        ClaimKind.Clean => new CleanClaims(rules, mix).Make(count, lines, Seed),
        ClaimKind.Typical => new TypicalClaims(rules).Make(new CleanClaims(rules, mix).Make(count, lines, Seed), Seed),
        _ => new WorstClaims(rules).Make(count, lines, Seed),
    };

    /// <summary>Claims that are all bad, each in several ways, for engines to agree on; nothing is timed on them.</summary>
    public static Claim[] Bad(RuleSet rules, int lines, int count) =>
        new TypicalClaims(rules).MakeBad(new CleanClaims(rules, CodeMix.MostBilledFirst).Make(count, lines, Seed), Seed);
}
