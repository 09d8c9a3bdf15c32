using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Measurements;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Results;
using CptRules.Benchmarks.Rivals;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Commands;

/// <summary>Measures all figures in a few minutes, in several processes, and prints their medians, one "name value" per line.</summary>
internal static class RatiosCommand
{
    // A process of the engines builds the rivals' dictionaries of millions of pairs; a process that only loads is cheap.
    private const int EngineLaunches = 5;
    private const int LoadLaunches = 9;

    /// <param name="save">Whether to keep the figures as a result file. Only figures of published tables are kept.</param>
    public static int Run(bool save)
    {
        FullSet full = FullSet.Open();
        if (save && !full.IsPublished)
        {
            Console.Error.WriteLine("Only figures of published tables are kept. Use 'ratios' to measure on synthetic tables.");
            return 2;
        }

        Figures figures = Measure(full);
        Write(full, figures);
        if (save)
            Console.Error.WriteLine($"Wrote {ResultFile.Keep(ResultFile.Of(full, EngineLaunches, LoadLaunches, figures))}.");
        return 0;
    }

    private static Figures Measure(FullSet full)
    {
        RuleSet rules = full.Load();
        string folder = Directory.CreateTempSubdirectory("cptrules-pools-").FullName;
        try
        {
            MakePools(rules, folder);
            Figures figures = Harness.RepeatInNewProcesses(EngineLaunches, EngineMeasurement.Name, full.Path, folder);
            figures.Add(Harness.RepeatInNewProcesses(LoadLaunches, [LoadMeasurement.Name, full.Path, .. FirstClaim.Arguments(rules)]));
            figures.Add(Harness.RepeatInNewProcesses(
                LoadLaunches, [EmbeddedLoadMeasurement.Name, .. FirstClaim.Arguments(RuleSet.Embedded)]));
            return figures;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Makes the pools that all processes read, and requires that the engines agree on them before any is timed.</summary>
    private static void MakePools(RuleSet rules, string folder)
    {
        Console.Error.WriteLine("Making the claims and comparing the findings of the engines ...");
        EnginePools.Make(rules).Write(folder);
        EnginePools pools = EnginePools.Read(folder);
        var library = new LibraryEngine(rules);
        IRival[] rivals = AllRivals.Of(rules);
        Agreement.Require(library, rivals, pools["12"]);
        Agreement.Require(library, rivals, ClaimPools.Bad(rules, 12, 4 * ClaimPools.Small));
    }

    private static void Write(FullSet full, Figures figures)
    {
        var printed = new Figures();
        printed.Add("full_set_is_published", full.IsPublished ? 1 : 0);
        printed.Add("launches", EngineLaunches);
        printed.Add("load_launches", LoadLaunches);
        printed.Add(figures);
        printed.WriteTo(Console.Out);
        int wide = figures.Names.Count(name => figures.SpreadOf(name).IsWide());
        if (wide > 0)
        {
            Console.Error.WriteLine(
                $"Launches differ by more than a fifth in {wide} of {figures.Names.Count} figures. " +
                "The machine was busy, or these figures vary.");
        }
    }
}
