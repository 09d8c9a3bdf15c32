using System.Diagnostics;
using System.Globalization;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Phases;

/// <summary>How long the tool, compiled ahead of time, takes from the start of its process to the first finding. Prints a name and a value a line.</summary>
/// <remarks>
/// The claim waits in a file, the answer comes through a pipe, and the clock stops when its first byte is there: starting a process and waking the reader
/// are counted too. <c>start_ms</c> is the same for <c>--version</c>, which loads no rules.
/// </remarks>
internal static class NativeToolBenchmark
{
    private const int Launches = 21;

    // Four pushes where the clinical MUE allows three, on a day of all sets.
    private const string Claim = """{"id":"A-1","lines":[{"code":"96413","from":"2024-08-05"},{"code":"96411","units":4,"from":"2024-08-05"}]}""";

    public static int Run(string[] args)
    {
        if (args is not [string tool, .. string[] more] || more.Length > 1 || !File.Exists(tool))
        {
            Console.Error.WriteLine("Usage: aot TOOL [RULES], where TOOL is what .ci/aot made, and RULES a full rule set; by default that of the published tables.");
            return 2;
        }

        string claims = Path.GetTempFileName();
        try
        {
            File.WriteAllText(claims, Claim + "\n");
            string[] validate = ["validate", claims, "--format", "ndjson"];
            string full = more is [string path] ? path : FullSet.Open().Path;
            Print("launches", Launches);
            Print("tool_bytes", new FileInfo(tool).Length);
            Measure("aot_start_ms", tool, ["--version"]);
            Measure("aot_first_finding_embedded_ms", tool, validate, "UNT213");
            Measure("aot_first_finding_full_ms", tool, [.. validate, "--rules", full], "UNT213");
        }
        finally
        {
            File.Delete(claims);
        }

        return 0;
    }

    private static void Measure(string name, string tool, string[] args, string expected = "")
    {
        double[] runs = [.. Enumerable.Range(0, Launches).Select(_ => Launch(tool, args, expected)).Order()];
        Print(name, runs[Launches / 2]);
        Print(name.Replace("_ms", "_least_ms", StringComparison.Ordinal), runs[0]);
    }

    private static double Launch(string tool, string[] args, string expected)
    {
        var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true };
        foreach (string argument in args)
            start.ArgumentList.Add(argument);
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        int first = process.StandardOutput.Read();
        double milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (first < 0 || !output.Contains(expected, StringComparison.Ordinal))
            throw new InvalidOperationException("The tool did not answer as it should.");
        return milliseconds;
    }

    private static void Print(string name, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {figure:0.##}"));
}
