namespace CptRules.Benchmarks.Ratios;

/// <summary>Something to be timed: a pass over a pool, whose time is divided by the number of its units.</summary>
/// <param name="Name">The name of the figure.</param>
/// <param name="Units">Claims, or whatever is counted, in a pass.</param>
/// <param name="Pass">Does the work, and returns what depends on all of it.</param>
internal sealed record Contestant(string Name, double Units, Func<long> Pass)
{
    /// <summary>An engine over a pool of claims.</summary>
    public static Contestant Of(string name, Claim[] claims, Func<Claim, long> run) => new(name, claims.Length, () =>
    {
        long sum = 0;
        foreach (Claim claim in claims)
            sum += run(claim);
        return sum;
    });
}
