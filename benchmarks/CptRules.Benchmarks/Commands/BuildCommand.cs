using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Ratios;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;

namespace CptRules.Benchmarks.Commands;

/// <summary>What it costs to compile published tables: time, memory, the file, and one more quarter in it. Prints one "name value" per line.</summary>
internal static class BuildCommand
{
    private const int Builds = 5;

    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("Usage: build SOURCE..., where the sources are folders, zips and files of published tables.");
            return 2;
        }

        Figures figures = Figures.Medians(Launches.Run(Builds, [BuildLaunch.Name, .. args]));
        figures.Add("launches", Builds);
        RuleTables tables = PublishedSet.Read(args).Tables;
        long file = Size(tables);
        figures.Add("file_mb", file / 1e6);
        figures.Add("pair_rows", tables.Pairs.Count);
        figures.Add("file_bytes_over_pair_rows", (double)file / tables.Pairs.Count);
        AddQuarter(tables);
        figures.Add("one_more_quarter_unchanged_kb", (Size(tables) - file) / 1e3);
        figures.WriteTo(Console.Out);
        return 0;
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
}
