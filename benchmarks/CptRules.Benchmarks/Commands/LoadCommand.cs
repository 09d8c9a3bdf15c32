using System.Diagnostics;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Ratios;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Commands;

/// <summary>What a rule set file costs: in a process that has just started, in one that has loaded before, and in memory. Prints one "name value" per line.</summary>
internal static class LoadCommand
{
    private const int ColdLoads = 9;
    private const int WarmLoads = 40;

    public static int Run(string[] args)
    {
        string path = args.Length > 0 ? args[0] : FullSet.Open().Path;
        long length = new FileInfo(path).Length;
        Figures figures = Figures.Medians(Launches.Run(ColdLoads, [LoadLaunch.Full, path, .. FirstClaim.Words(RuleSet.Load(path))]));
        figures.Add("launches", ColdLoads);
        figures.Add("load_warm_ms", Median.Of(Enumerable.Range(0, WarmLoads).Select(_ => TimeLoad(path)).Skip(WarmLoads / 4)));
        (long held, long allocated) = Memory(path);
        figures.Add("file_bytes", length);
        figures.Add("held_bytes", held);
        figures.Add("held_over_file", (double)held / length);
        figures.Add("allocated_over_file", (double)allocated / length);
        figures.WriteTo(Console.Out);
        return 0;
    }

    private static double TimeLoad(string path)
    {
        long start = Stopwatch.GetTimestamp();
        _ = RuleSet.Load(path);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static (long Held, long Allocated) Memory(string path)
    {
        long held = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        RuleSet rules = RuleSet.Load(path);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        held = GC.GetTotalMemory(forceFullCollection: true) - held;
        GC.KeepAlive(rules);
        return (held, allocated);
    }
}
