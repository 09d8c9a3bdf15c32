using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Ratios;
using CptRules.Benchmarks.Results;
using CptRules.Benchmarks.Rivals;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Commands;

/// <summary>Measures everything in a few minutes, in several launches, and prints the median of every figure: one "name value" per line.</summary>
internal static class RatiosCommand
{
    // A launch builds the rivals' dictionaries of millions of pairs; one that only loads is cheap.
    private const int EngineLaunches = 5;
    private const int LoadLaunches = 9;

    /// <param name="save">Whether to keep the figures among the results, too; only those of published tables are kept.</param>
    public static int Run(bool save)
    {
        FullSet full = FullSet.Open();
        if (save && !full.IsPublished)
        {
            Console.Error.WriteLine("Only figures of published tables are kept; 'ratios' measures on made-up ones.");
            return 2;
        }

        OrderedDictionary<string, Spread> figures = Measure(full);
        Write(full, figures);
        if (save)
            Console.Error.WriteLine($"Written to {ResultFile.Keep(ResultFile.Of(full, EngineLaunches, LoadLaunches, figures))}.");
        return 0;
    }

    private static OrderedDictionary<string, Spread> Measure(FullSet full)
    {
        RuleSet rules = full.Load();
        string folder = Directory.CreateTempSubdirectory("cptrules-pools-").FullName;
        try
        {
            MakePools(rules, folder);
            return new(
            [
                .. Figures.Spreads(Launches.Run(EngineLaunches, EngineLaunch.Name, full.Path, folder)),
                .. Figures.Spreads(Launches.Run(LoadLaunches, [LoadLaunch.Full, full.Path, .. FirstClaim.Words(rules)])),
                .. Figures.Spreads(Launches.Run(LoadLaunches, [LoadLaunch.Embedded, .. FirstClaim.Words(RuleSet.Embedded)])),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Makes the pools that all launches read, and requires that the engines agree on them before any is timed.</summary>
    private static void MakePools(RuleSet rules, string folder)
    {
        Console.Error.WriteLine("Making the claims, and comparing what the engines answer ...");
        EnginePools.Make(rules).Write(folder);
        EnginePools pools = EnginePools.Read(folder);
        var library = new LibraryEngine(rules);
        IRival[] rivals = AllRivals.Of(rules);
        Agreement.Require(library, rivals, pools["12"]);
        Agreement.Require(library, rivals, ClaimPools.Bad(rules, 12, 4 * ClaimPools.Small));
    }

    private static void Write(FullSet full, OrderedDictionary<string, Spread> figures)
    {
        var medians = new Figures();
        medians.Add("full_set_is_published", full.IsPublished ? 1 : 0);
        medians.Add("launches", EngineLaunches);
        medians.Add("load_launches", LoadLaunches);
        foreach ((string name, Spread spread) in figures)
            medians.Add(name, spread.Median);
        medians.WriteTo(Console.Out);
        int wide = figures.Values.Count(spread => spread.IsWide());
        if (wide > 0)
            Console.Error.WriteLine($"The launches differ by more than a fifth in {wide} of {figures.Count} figures: the machine was not quiet, or they are not steady.");
    }
}
