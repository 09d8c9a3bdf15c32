using System.Diagnostics;
using CptRules.Benchmarks.Measuring;
using CptRules.Compiler;

namespace CptRules.Benchmarks.Ratios;

/// <summary>What it costs a new process to compile published tables: time, and the most memory that it ever held.</summary>
internal static class BuildLaunch
{
    public const string Name = "build";

    public static Figures Run(string[] sources)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        long start = Stopwatch.GetTimestamp();
        RuleSetBuilder.Build(new(sources, path));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        File.Delete(path);
        using Process self = Process.GetCurrentProcess();
        var figures = new Figures();
        figures.Add("build_seconds", seconds);
        figures.Add("build_peak_mb", self.PeakWorkingSet64 / 1e6);
        return figures;
    }
}
