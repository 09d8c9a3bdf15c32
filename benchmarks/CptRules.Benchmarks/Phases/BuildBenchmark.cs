using System.Diagnostics;
using System.Globalization;
using CptRules.Compiler;
using CptRules.Compiler.Cms.Joining;
using CptRules.Data;
using CptRules.Data.Rows;

namespace CptRules.Benchmarks.Phases;

/// <summary>What it costs to compile published tables: time, memory, the file, and one more quarter in it. Prints a name and a value a line.</summary>
internal static class BuildBenchmark
{
    private const int Launches = 5;
    private const string Child = "--once";

    public static int Run(string[] args)
    {
        if (args is [Child, .. string[] sources])
            return RunOnce(sources);
        if (args.Length == 0)
        {
            Console.Error.WriteLine("Usage: build SOURCE..., where the sources are folders, zips and files of published tables.");
            return 2;
        }

        (double Seconds, double Peak)[] runs = [.. Enumerable.Range(0, Launches).Select(_ => Launch(args))];
        Print("launches", Launches);
        Print("build_seconds", Median(runs.Select(run => run.Seconds)));
        Print("build_peak_mb", Median(runs.Select(run => run.Peak)));
        RuleTables tables = PublishedSet.Read(args).Tables;
        long file = Size(tables);
        Print("file_mb", file / 1e6);
        Print("pair_rows", tables.Pairs.Count);
        Print("file_bytes_over_pair_rows", (double)file / tables.Pairs.Count);
        AddQuarter(tables);
        Print("one_more_quarter_unchanged_kb", (Size(tables) - file) / 1e3);
        return 0;
    }

    private static int RunOnce(string[] sources)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        long start = Stopwatch.GetTimestamp();
        RuleSetBuilder.Build(new(sources, path));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        File.Delete(path);
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {self.PeakWorkingSet64 / 1e6}"));
        return 0;
    }

    private static (double Seconds, double Peak) Launch(string[] sources)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        foreach (string argument in (string[])["build", Child, .. sources])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string[] figures = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"A launch ended with {process.ExitCode}.");
        return (double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The newest table of each kind once more, a quarter later: what a quarter costs in which nothing changed.</summary>
    private static void AddQuarter(RuleTables tables)
    {
        foreach (MueTable newest in tables.Mue.GroupBy(table => table.Setting).Select(setting => setting.MaxBy(table => table.Date)!).ToList())
            tables.Mue.Add(newest with { Date = newest.Date.AddMonths(3) });
        MpfsTable policy = tables.Mpfs.MaxBy(table => table.Date)!;
        tables.Mpfs.Add(policy with { Date = policy.Date.AddMonths(3) });
    }

    private static long Size(RuleTables tables)
    {
        using var file = new MemoryStream();
        RuleSetWriter.Write(tables, file);
        return file.Length;
    }

    private static double Median(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Print(string name, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {figure:0.###}"));
}
