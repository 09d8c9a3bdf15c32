using System.Diagnostics;

namespace CptRules.Benchmarks.Measuring;

/// <summary>Times contestants in turns: in each of many short rounds everyone has a slice, so that what disturbs the machine disturbs all.</summary>
internal sealed class Interleaved
{
    private static long _kept;

    /// <summary>The time of a contestant in a round, at least; a pass is not cut.</summary>
    public TimeSpan Slice { get; init; } = TimeSpan.FromMilliseconds(15);

    public int Rounds { get; init; } = 11;

    /// <summary>How long each contestant warms up, at least; done twice, for the runtime compiles anew what has run for a while.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromMilliseconds(120);

    public Rounds Run(IReadOnlyList<Contestant> contestants)
    {
        // What was made before is as old and lies as close for all: no pool moves while others are timed.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        foreach (Contestant contestant in contestants.Concat(contestants))
            Time(contestant, WarmUp);
        double[][] times = [.. contestants.Select(_ => new double[Rounds])];
        int[] turns = [.. Enumerable.Range(0, contestants.Count)];
        var random = new Random(1);
        for (int round = 0; round < Rounds; round++)
        {
            // Who runs behind whom is chance, or it would favour the same in every round.
            random.Shuffle(turns);
            foreach (int turn in turns)
            {
                // What ran before has used the caches, too.
                Keep(contestants[turn].Pass());
                times[turn][round] = Time(contestants[turn], Slice);
            }
        }

        var rounds = new Rounds();
        for (int i = 0; i < times.Length; i++)
            rounds.Add(contestants[i].Name, times[i]);
        return rounds;
    }

    private static double Time(Contestant contestant, TimeSpan slice)
    {
        long start = Stopwatch.GetTimestamp();
        int passes = 0;
        TimeSpan elapsed;
        do
        {
            Keep(contestant.Pass());
            passes++;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < slice);
        return elapsed.TotalNanoseconds / (passes * contestant.Units);
    }

    private static void Keep(long value) => Volatile.Write(ref _kept, value);
}
