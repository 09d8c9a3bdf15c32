namespace CptRules.Benchmarks.Ratios;

/// <summary>A pass that several threads share: each has a part of the pool, and the pass ends with the last of them.</summary>
internal static class ThreadedPass
{
    public static Contestant Of(string name, int threads, Claim[] claims, Func<Claim, long> run)
    {
        Claim[][] parts = [.. claims.Chunk((claims.Length + threads - 1) / threads)];
        return new(name, claims.Length, () =>
        {
            long[] sums = new long[parts.Length];
            Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
            {
                long sum = 0;
                foreach (Claim claim in parts[part])
                    sum += run(claim);
                sums[part] = sum;
            });
            return sums.Sum();
        });
    }
}
