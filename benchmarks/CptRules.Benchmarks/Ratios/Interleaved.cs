using System.Diagnostics;

namespace CptRules.Benchmarks.Ratios;

/// <summary>Times contestants in turns: in each of many short rounds everyone has a slice, so that what disturbs the machine disturbs all.</summary>
internal sealed class Interleaved
{
    private static long _kept;

    /// <summary>The time of a contestant in a round, at least; a pass is not cut.</summary>
    public TimeSpan Slice { get; init; } = TimeSpan.FromMilliseconds(15);

    public int Rounds { get; init; } = 11;

    /// <summary>The time in which the runtime may compile a contestant anew, twice.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromMilliseconds(120);

    /// <summary>Nanoseconds a unit, by name: the median over the rounds.</summary>
    public Figures Run(IReadOnlyList<Contestant> contestants)
    {
        foreach (Contestant contestant in contestants.Concat(contestants))
            Time(contestant, WarmUp);
        List<double>[] rounds = [.. contestants.Select(_ => new List<double>())];
        for (int round = 0; round < Rounds; round++)
        {
            // Another goes first in each round.
            for (int turn = 0; turn < contestants.Count; turn++)
            {
                int at = (round + turn) % contestants.Count;
                // What ran before has used the caches, too.
                Keep(contestants[at].Pass());
                rounds[at].Add(Time(contestants[at], Slice));
            }
        }

        var figures = new Figures();
        for (int i = 0; i < rounds.Length; i++)
            figures.Add(contestants[i].Name, Median.Of(rounds[i]));
        return figures;
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
