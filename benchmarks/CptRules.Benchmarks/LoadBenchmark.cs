using System.Diagnostics;
using System.Globalization;

namespace CptRules.Benchmarks;

/// <summary>What a rule set file costs: in a process that has just started, in one that has loaded before, and in memory. Prints a name and a value a line.</summary>
internal static class LoadBenchmark
{
    private const int Launches = 9;
    private const int WarmLoads = 40;
    private const string Child = "--once";

    private static readonly DateOnly Day = new(2024, 8, 5);

    public static int Run(string[] args)
    {
        if (args is [Child, string file])
            return RunOnce(file);
        string path = args.Length > 0 ? args[0] : FullSizeFile.Make();
        long length = new FileInfo(path).Length;
        double[][] cold = [.. Enumerable.Range(0, Launches).Select(_ => Launch(path))];
        double[] warm = [.. Enumerable.Range(0, WarmLoads).Select(_ => TimeLoad(path)).Skip(WarmLoads / 4)];
        (long held, long allocated) = Memory(path);

        Print("file", args.Length > 0 ? path : "synthetic");
        Print("file_bytes", length);
        Print("launches", Launches);
        Print("load_cold_ms", Median(cold.Select(figures => figures[0])));
        Print("first_answer_ms", Median(cold.Select(figures => figures[1])));
        Print("first_answer_compiling_ms", Median(cold.Select(figures => figures[2])));
        Print("load_warm_ms", Median(warm));
        Print("held_bytes", held);
        Print("held_over_file", (double)held / length);
        Print("allocated_over_file", (double)allocated / length);
        return 0;
    }

    /// <summary>A launch's figures: milliseconds to the rule set, to the first answer, and how many of these the runtime spent on compiling.</summary>
    private static int RunOnce(string path)
    {
        Claim claim = FirstClaim();
        TimeSpan compiling = System.Runtime.JitInfo.GetCompilationTime();
        long start = Stopwatch.GetTimestamp();
        RuleSet rules = RuleSet.Load(path);
        double load = Milliseconds(start);
        _ = new ClaimValidator(rules).Validate(claim);
        double answer = Milliseconds(start);
        double compiled = (System.Runtime.JitInfo.GetCompilationTime() - compiling).TotalMilliseconds;
        Console.WriteLine(string.Join(' ', ((double[])[load, answer, compiled]).Select(Text)));
        return 0;
    }

    private static double[] Launch(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        foreach (string argument in (string[])["load", Child, path])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"A launch ended with {process.ExitCode}.");
        return [.. output.Split(' ', StringSplitOptions.TrimEntries).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
    }

    private static double TimeLoad(string path)
    {
        long start = Stopwatch.GetTimestamp();
        _ = RuleSet.Load(path);
        return Milliseconds(start);
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

    private static Claim FirstClaim() => new() { Lines = [new("99213", 1, Day) { Modifiers = ["25"] }, new("96413", 1, Day), new("96411", 1, Day)] };

    private static double Milliseconds(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;

    private static double Median(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted[sorted.Length / 2];
    }

    private static string Text(double figure) => figure.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Print(string name, double figure) => Print(name, Text(figure));

    private static void Print(string name, long figure) => Print(name, figure.ToString(CultureInfo.InvariantCulture));

    private static void Print(string name, string value) => Console.WriteLine($"{name} {value}");
}
