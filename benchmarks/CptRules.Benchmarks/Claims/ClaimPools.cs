namespace CptRules.Benchmarks.Claims;

/// <summary>How many findings the claims of a pool have.</summary>
public enum ClaimKind
{
    /// <summary>No claim has a finding, not even an Info.</summary>
    Clean,

    /// <summary>One claim in ten has findings.</summary>
    Typical,

    /// <summary>
    /// Every line gives every check work: date spans, prior lines, several providers, add-ons, codes with the most PTP edits, modifiers
    /// of all kinds.
    /// </summary>
    Worst,
}

/// <summary>Makes the pools of claims that all benchmarks use. Equal rule sets give equal pools.</summary>
internal static class ClaimPools
{
    /// <summary>A pool that stays in the caches of a core: about 600 kB with 12 lines per claim, four times that with 50.</summary>
    public const int Small = 256;

    /// <summary>A pool that comes from memory, as in a batch job that reads every claim once.</summary>
    public const int Streaming = 16_384;

    private const int Seed = 20240701;

    public static Claim[] Make(
        RuleSet rules, ClaimKind kind, int lines, CodeMix mix = CodeMix.MostBilledFirst, int count = Small) => kind switch
        {
            ClaimKind.Clean => new CleanClaims(rules, mix).Make(count, lines, Seed),
            ClaimKind.Typical => new TypicalClaims(rules).Make(new CleanClaims(rules, mix).Make(count, lines, Seed), Seed),
            _ => new WorstClaims(rules).Make(count, lines, Seed),
        };

    /// <summary>Makes a pool, and checks that it has no findings if it is clean, and some findings otherwise.</summary>
    /// <exception cref="InvalidOperationException">It is not as its kind says.</exception>
    public static Claim[] MakeChecked(
        RuleSet rules, ClaimKind kind, int lines, CodeMix mix = CodeMix.MostBilledFirst, int count = Small)
    {
        Claim[] claims = Make(rules, kind, lines, mix, count);
        var validator = new ClaimValidator(rules);
        int withFindings = claims.Count(claim => validator.Validate(claim).Findings.Count > 0);
        if (withFindings > 0 == (kind == ClaimKind.Clean))
            throw new InvalidOperationException($"{withFindings} of {claims.Length} claims of a {kind} pool have findings.");
        return claims;
    }

    /// <summary>Makes claims that all have several errors. Engines must agree on them; they are not timed.</summary>
    public static Claim[] Bad(RuleSet rules, int lines, int count) =>
        new TypicalClaims(rules).MakeBad(new CleanClaims(rules, CodeMix.MostBilledFirst).Make(count, lines, Seed), Seed);
}
