using System.Diagnostics;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Commands;

/// <summary>How long the tool, compiled ahead of time, takes from the start of its process to the first finding. Prints one "name value" per line.</summary>
/// <remarks>
/// The claim waits in a file, the answer comes through a pipe, and the clock stops when its first byte is there: starting a process and waking the reader
/// are counted too. <c>start_ms</c> is the same for <c>--version</c>, which loads no rules.
/// </remarks>
internal static class NativeToolCommand
{
    private const int Starts = 21;

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
            var figures = new Figures();
            figures.Add("launches", Starts);
            figures.Add("tool_bytes", new FileInfo(tool).Length);
            Measure(figures, "aot_start", tool, ["--version"]);
            Measure(figures, "aot_first_finding_embedded", tool, validate, "UNT213");
            Measure(figures, "aot_first_finding_full", tool, [.. validate, "--rules", full], "UNT213");
            figures.WriteTo(Console.Out);
        }
        finally
        {
            File.Delete(claims);
        }

        return 0;
    }

    private static void Measure(Figures figures, string name, string tool, string[] args, string expected = "")
    {
        Spread starts = Spread.Of([.. Enumerable.Range(0, Starts).Select(_ => Start(tool, args, expected))]);
        figures.Add($"{name}_ms", starts.Median);
        figures.Add($"{name}_least_ms", starts.Least);
    }

    private static double Start(string tool, string[] args, string expected)
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
}
