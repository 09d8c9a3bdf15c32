using System.Diagnostics;

namespace CptRules.Benchmarks.Measuring;

/// <summary>
/// Times passes in turns: each has a slice of every short round, so that a disturbance of the machine affects all of them.
/// </summary>
internal sealed class InterleavedTimer
{
    private static long _result;

    /// <summary>The least time of a pass in a round; passes are not interrupted.</summary>
    public TimeSpan Slice { get; init; } = TimeSpan.FromMilliseconds(15);

    public int Rounds { get; init; } = 11;

    /// <summary>
    /// The least time that each pass warms up. It does so twice, because the runtime recompiles code that has run for a while.
    /// </summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromMilliseconds(120);

    /// <summary>Times the passes.</summary>
    /// <returns>The nanoseconds per unit of each pass, one value per round.</returns>
    public Figures Run(IReadOnlyList<TimedPass> passes)
    {
        // Compacts the heap, so that no pool moves while passes are timed, and all pools are equally old.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        foreach (TimedPass pass in passes.Concat(passes))
            Time(pass, WarmUp);
        double[][] times = [.. passes.Select(_ => new double[Rounds])];
        int[] order = [.. Enumerable.Range(0, passes.Count)];
        var random = new Random(1);
        for (int round = 0; round < Rounds; round++)
        {
            // A fixed order would favor the same pass in every round.
            random.Shuffle(order);
            foreach (int turn in order)
            {
                // One pass that is not timed, because the pass before has filled the caches with its own data.
                Keep(passes[turn].Run());
                times[turn][round] = Time(passes[turn], Slice);
            }
        }

        var figures = new Figures();
        for (int i = 0; i < times.Length; i++)
            figures.Add(passes[i].Name, times[i]);
        return figures;
    }

    private static double Time(TimedPass pass, TimeSpan slice)
    {
        long start = Stopwatch.GetTimestamp();
        int count = 0;
        TimeSpan elapsed;
        do
        {
            Keep(pass.Run());
            count++;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < slice);
        return elapsed.TotalNanoseconds / (count * pass.Units);
    }

    private static void Keep(long value) => Volatile.Write(ref _result, value);
}
