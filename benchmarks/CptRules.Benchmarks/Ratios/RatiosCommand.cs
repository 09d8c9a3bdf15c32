using CptRules.Benchmarks.Results;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Ratios;

/// <summary>Measures everything in a few minutes, in several launches, and prints the median of every figure: one "name value" a line.</summary>
internal static class RatiosCommand
{
    // A launch builds the rivals' dictionaries of millions of pairs; one that only loads is cheap.
    private const int EngineLaunches = 5;
    private const int LoadLaunches = 9;

    public static int Run(bool save)
    {
        FullSet full = FullSet.Open();
        Figures figures = Measure(full);
        figures.WriteTo(Console.Out);
        if (save)
            Console.Error.WriteLine($"Written to {ResultFile.Keep(ResultFile.Of(full, figures))}.");
        return 0;
    }

    /// <summary>What a hidden launch prints.</summary>
    public static int RunLaunch(string[] args)
    {
        Figures figures = args switch
        {
            [LoadLaunch.Full, string path] => LoadLaunch.Run(path),
            [LoadLaunch.Embedded] => LoadLaunch.RunEmbedded(),
            [EngineLaunch.Name, string path] => RunEngines(path),
            _ => throw new ArgumentException("Not a launch.", nameof(args)),
        };
        figures.WriteTo(Console.Out);
        return 0;
    }

    private static Figures Measure(FullSet full)
    {
        var figures = new Figures();
        figures.Add("full_set_is_published", full.IsPublished ? 1 : 0);
        figures.Add("launches", EngineLaunches);
        figures.Add("load_launches", LoadLaunches);
        figures.AddAll(Figures.Medians(Launches.Run(EngineLaunches, EngineLaunch.Name, full.Path)));
        figures.AddAll(Figures.Medians(Launches.Run(LoadLaunches, LoadLaunch.Full, full.Path)));
        figures.AddAll(Figures.Medians(Launches.Run(LoadLaunches, LoadLaunch.Embedded)));
        return figures;
    }

    // Apart from the others, so that a launch that loads compiles nothing of the rivals.
    private static Figures RunEngines(string path) => new EngineLaunch(RuleSet.Load(path)).Run();
}
