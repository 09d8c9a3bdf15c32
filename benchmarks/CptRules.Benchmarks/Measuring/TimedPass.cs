namespace CptRules.Benchmarks.Measuring;

/// <summary>A unit of work to be timed: one pass over a pool. Its time is divided by the number of its units.</summary>
/// <param name="Name">The name of the figure.</param>
/// <param name="Units">The claims, or other things that are counted, of a pass.</param>
/// <param name="Run">Does the work. The result depends on all of it, so that the compiler cannot leave any of it out.</param>
internal sealed record TimedPass(string Name, double Units, Func<long> Run)
{
    /// <summary>The claims that a thread takes at a time.</summary>
    public const int Chunk = 256;

    /// <summary>The name of the figure of allocated bytes; null if these are not measured.</summary>
    public string? BytesName { get; init; }

    /// <summary>Runs an engine on all claims of a pool.</summary>
    public static TimedPass Of(string name, Claim[] claims, Func<Claim, long> engine) => new(name, claims.Length, () =>
    {
        long sum = 0;
        foreach (Claim claim in claims)
            sum += engine(claim);
        return sum;
    });

    /// <summary>Runs an engine on a part of a pool; each pass continues where the previous one ended.</summary>
    /// <remarks>For slow engines on a pool that is larger than any cache: a pass is short, and its claims still come from memory.</remarks>
    public static TimedPass OfParts(string name, Claim[] claims, int part, Func<Claim, long> engine)
    {
        int next = 0;
        return new(name, part, () =>
        {
            long sum = 0;
            for (int i = 0; i < part; i++)
            {
                sum += engine(claims[next]);
                if (++next == claims.Length)
                    next = 0;
            }

            return sum;
        });
    }

    /// <summary>Runs an engine on all claims with several threads. A thread that is delayed takes fewer chunks.</summary>
    public static TimedPass OfThreads(string name, int threads, Claim[] claims, Func<Claim, long> engine)
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
                    sum += engine(claim);
                Interlocked.Add(ref total, sum);
            });
            return total;
        });
    }

    /// <summary>Measures the bytes that the calling thread allocates per unit.</summary>
    public double MeasureBytes()
    {
        // The first pass may allocate what later passes reuse.
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Units;
    }
}
