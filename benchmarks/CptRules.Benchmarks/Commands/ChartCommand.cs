using CptRules.Benchmarks.Results;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Commands;

/// <summary>Draws the chart of the newest results beside them, and writes what README says of them.</summary>
internal static class ChartCommand
{
    public static int Run()
    {
        string source = ResultFile.Newest();
        string chart = Path.ChangeExtension(source, ".svg");
        ResultFile results = ResultFile.Read(source);
        EngineChart.Draw(results).SaveSvg(chart, EngineChart.Width, EngineChart.Height);
        string readme = Path.Combine(SourceTree.Root, "README.md");
        File.WriteAllText(readme, ReadmeSpeed.Replace(File.ReadAllText(readme), results));
        Console.Error.WriteLine($"Drawn to {chart}, and written into {readme}.");
        return 0;
    }
}
