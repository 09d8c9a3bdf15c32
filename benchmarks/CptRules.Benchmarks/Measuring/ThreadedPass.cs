namespace CptRules.Benchmarks.Measuring;

/// <summary>A pass that several threads share, chunk by chunk, as an application shares a batch: a thread that is held up takes fewer.</summary>
internal static class ThreadedPass
{
    /// <summary>The claims that a thread takes at a time.</summary>
    public const int Chunk = 256;

    public static Contestant Of(string name, int threads, Claim[] claims, Func<Claim, long> run)
    {
        Claim[][] chunks = [.. claims.Chunk(Chunk)];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        return new(name, claims.Length, () =>
        {
            long total = 0;
            Parallel.For(0, chunks.Length, options, chunk =>
            {
                long sum = 0;
                foreach (Claim claim in chunks[chunk])
                    sum += run(claim);
                Interlocked.Add(ref total, sum);
            });
            return total;
        });
    }
}
