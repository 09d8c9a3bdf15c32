namespace CptRules.Benchmarks.Measuring;

/// <summary>Something to be timed: a pass over a pool, whose time is divided by the number of its units.</summary>
/// <param name="Name">The name of the figure.</param>
/// <param name="Units">Claims, or whatever is counted, in a pass.</param>
/// <param name="Pass">Does the work, and returns what depends on all of it.</param>
internal sealed record Contestant(string Name, double Units, Func<long> Pass)
{
    /// <summary>The name of the figure of what it allocates; null if nobody asks.</summary>
    public string? Bytes { get; init; }

    /// <summary>An engine over a pool of claims.</summary>
    public static Contestant Of(string name, Claim[] claims, Func<Claim, long> run) => new(name, claims.Length, () =>
    {
        long sum = 0;
        foreach (Claim claim in claims)
            sum += run(claim);
        return sum;
    });

    /// <summary>An engine over a pool of claims, so many of them a pass: each pass goes on where the one before ended.</summary>
    /// <remarks>For slow engines on a pool that no cache holds: a pass is short, and its claims come from memory all the same.</remarks>
    public static Contestant OfParts(string name, Claim[] claims, int part, Func<Claim, long> run)
    {
        int next = 0;
        return new(name, part, () =>
        {
            long sum = 0;
            for (int i = 0; i < part; i++)
            {
                sum += run(claims[next]);
                if (++next == claims.Length)
                    next = 0;
            }

            return sum;
        });
    }
}
