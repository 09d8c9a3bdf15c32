using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measurements;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Commands;

/// <summary>The commands that measure one subject and print its figures, one "name value" per line.</summary>
internal static class FigureCommands
{
    private const int Loads = 9;
    private const int WarmUpLoads = 10;
    private const int WarmLoads = 30;
    private const int Builds = 5;
    private const int ToolStarts = 21;

    // Four units, and the clinical MUE allows three a day. All rule sets that are measured include the day.
    private const string Claim =
        """{"id":"A-1","lines":[{"code":"96413","from":"2024-08-05"},{"code":"96411","units":4,"from":"2024-08-05"}]}""";

    private const string Expected = "UNT213";

    /// <summary>Measures the load of a rule set file: in new processes, in a warm process, and in memory.</summary>
    public static int Load(string[] args)
    {
        string path = args.Length > 0 ? args[0] : FullSet.Open().Path;
        Figures figures = Harness.RepeatInNewProcesses(
            Loads, [LoadMeasurement.Name, path, .. FirstClaim.Arguments(RuleSet.Load(path))]);
        figures.Add("launches", Loads);
        figures.Add(Harness.Repeat(new WarmLoadMeasurement(path), WarmLoads, WarmUpLoads));
        figures.Add(Harness.Repeat(new LoadSizeMeasurement(path), 1));
        figures.WriteTo(Console.Out);
        return 0;
    }

    /// <summary>Measures the compilation of published tables: time, memory, the size of the file, and what one more quarter adds.</summary>
    public static int Build(string[] args)
    {
        if (args.Length == 0)
            return Fail("Usage: build SOURCE..., where the sources are folders, zips and files of published tables.");

        Figures figures = Harness.RepeatInNewProcesses(Builds, [BuildMeasurement.Name, .. args]);
        figures.Add("launches", Builds);
        figures.Add(Harness.Repeat(new BuildSizeMeasurement(args), 1));
        figures.WriteTo(Console.Out);
        return 0;
    }

    /// <summary>Measures how soon the natively compiled tool answers: its version, and its first finding by each rule set.</summary>
    public static int Aot(string[] args)
    {
        if (args is not [string tool, .. string[] more] || more.Length > 1 || !File.Exists(tool))
        {
            return Fail(
                "Usage: aot TOOL [RULES], where TOOL is the tool compiled by .ci/aot, and RULES a full rule set, " +
                "by default that of the published tables.");
        }

        string claims = Path.GetTempFileName();
        try
        {
            File.WriteAllText(claims, Claim + "\n");
            string[] validate = ["validate", claims, "--format", "ndjson"];
            string full = more is [string path] ? path : FullSet.Open().Path;
            var figures = new Figures();
            figures.Add("launches", ToolStarts);
            figures.Add("tool_bytes", new FileInfo(tool).Length);
            AddStarts(figures, "aot_start", tool, ["--version"], "");
            AddStarts(figures, "aot_first_finding_embedded", tool, validate, Expected);
            AddStarts(figures, "aot_first_finding_full", tool, [.. validate, "--rules", full], Expected);
            figures.WriteTo(Console.Out);
        }
        finally
        {
            File.Delete(claims);
        }

        return 0;
    }

    private static void AddStarts(Figures figures, string name, string tool, string[] arguments, string expected)
    {
        Figures starts = Harness.Repeat(new ToolMeasurement($"{name}_ms", tool, arguments, expected), ToolStarts);
        figures.Add(starts);
        figures.Add($"{name}_least_ms", starts.SpreadOf($"{name}_ms").Least);
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
