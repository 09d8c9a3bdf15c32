using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Measurements;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Commands;

/// <summary>Runs one measurement and prints its figures: what the harness starts in a new process.</summary>
internal static class MeasureCommand
{
    public static int Run(string[] args)
    {
        Figures figures = args switch
        {
            [LoadMeasurement.Name, string path, .. string[] claim] => new LoadMeasurement(path, claim).Measure(),
            [EmbeddedLoadMeasurement.Name, .. string[] claim] => new EmbeddedLoadMeasurement(claim).Measure(),
            [EngineMeasurement.Name, string path, string pools] => MeasureEngines(path, pools),
            [BuildMeasurement.Name, .. string[] sources] => new BuildMeasurement(sources).Measure(),
            _ => throw new ArgumentException("There is no such measurement.", nameof(args)),
        };
        figures.WriteTo(Console.Out);
        return 0;
    }

    // A separate method, so that a process that measures a load does not load types of the library or the rivals before.
    private static Figures MeasureEngines(string path, string pools) =>
        new EngineMeasurement(RuleSet.Load(path), EnginePools.Read(pools)).Measure();
}
