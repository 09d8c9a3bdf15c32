using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Ratios;

namespace CptRules.Benchmarks.Commands;

/// <summary>What a process does that this program has started to measure: one launch, whose figures it prints.</summary>
internal static class LaunchCommand
{
    public static int Run(string[] args)
    {
        Figures figures = args switch
        {
            [LoadLaunch.Full, string path, .. string[] words] => LoadLaunch.Run(path, words),
            [LoadLaunch.Embedded, .. string[] words] => LoadLaunch.RunEmbedded(words),
            [EngineLaunch.Name, string path, string pools] => RunEngines(path, pools),
            [BuildLaunch.Name, .. string[] sources] => BuildLaunch.Run(sources),
            _ => throw new ArgumentException("Not a launch.", nameof(args)),
        };
        figures.WriteTo(Console.Out);
        return 0;
    }

    // A method of its own, so that a load launch does not compile anything of the rivals.
    private static Figures RunEngines(string path, string pools) => new EngineLaunch(RuleSet.Load(path), EnginePools.Read(pools)).Run();
}
