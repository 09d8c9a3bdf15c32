using System.Diagnostics;
using CptRules.Benchmarks.Measuring;
using CptRules.Compiler;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;

namespace CptRules.Benchmarks.Measurements;

/// <summary>The time and the peak memory that a new process needs to compile published tables.</summary>
internal sealed class BuildMeasurement(string[] sources) : IMeasurement
{
    public const string Name = "build";

    public Figures Measure()
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

/// <summary>The size of the compiled file, and what one more quarter adds to it.</summary>
internal sealed class BuildSizeMeasurement(string[] sources) : IMeasurement
{
    public Figures Measure()
    {
        RuleTables tables = PublishedSet.Read(sources).Tables;
        long file = Size(tables);
        var figures = new Figures();
        figures.Add("file_mb", file / 1e6);
        figures.Add("pair_rows", tables.Pairs.Count);
        figures.Add("file_bytes_over_pair_rows", (double)file / tables.Pairs.Count);
        AddUnchangedQuarter(tables);
        figures.Add("one_more_quarter_unchanged_kb", (Size(tables) - file) / 1e3);
        return figures;
    }

    // Repeats the newest table of each kind three months later.
    private static void AddUnchangedQuarter(RuleTables tables)
    {
        foreach (IGrouping<CareSetting, MueTable> setting in tables.Mue.GroupBy(table => table.Setting).ToList())
        {
            MueTable newest = setting.MaxBy(table => table.Date)!;
            tables.Mue.Add(newest with { Date = newest.Date.AddMonths(3) });
        }

        MpfsTable policy = tables.Mpfs.MaxBy(table => table.Date)!;
        tables.Mpfs.Add(policy with { Date = policy.Date.AddMonths(3) });
    }

    private static long Size(RuleTables tables)
    {
        using var file = new MemoryStream();
        RuleSetWriter.Write(tables, file);
        return file.Length;
    }
}
