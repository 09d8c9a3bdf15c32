using CptRules.Benchmarks.Claims;

namespace CptRules.Benchmarks.Phases;

/// <summary>Checks what a benchmark is about before it runs.</summary>
internal static class BenchmarkPools
{
    /// <summary>A pool that is what it is called: without any finding if clean, else with some.</summary>
    public static Claim[] Make(RuleSet rules, ClaimKind kind, int lines, CodeMix mix = CodeMix.MostBilledFirst, int count = ClaimPools.Small)
    {
        Claim[] claims = ClaimPools.Make(rules, kind, lines, mix, count);
        var validator = new ClaimValidator(rules);
        int withFindings = claims.Count(claim => validator.Validate(claim).Findings.Count > 0);
        if (withFindings > 0 == (kind == ClaimKind.Clean))
            throw new InvalidOperationException($"{withFindings} of {claims.Length} claims have findings.");
        return claims;
    }
}
