using CptRules.Benchmarks.Results;
using CptRules.Benchmarks.Sets;

namespace CptRules.Benchmarks.Commands;

/// <summary>Draws the chart of the newest results, and writes their tables into README.md and docs/performance.md.</summary>
internal static class ChartCommand
{
    public static int Run()
    {
        string source = ResultFile.Newest();
        string chart = Path.ChangeExtension(source, ".svg");
        ResultFile results = ResultFile.Read(source);
        EngineChart.Draw(results).SaveSvg(chart, EngineChart.Width, EngineChart.Height);
        string readme = Path.Combine(SourceTree.Root, "README.md");
        string performance = Path.Combine(SourceTree.Root, "docs", "performance.md");
        SpeedTable.WriteInto(readme, SpeedTable.Short(results));
        SpeedTable.WriteInto(performance, SpeedTable.Full(results));
        Console.Error.WriteLine($"Drew {chart}, and wrote the tables in {readme} and {performance}.");
        return 0;
    }
}
