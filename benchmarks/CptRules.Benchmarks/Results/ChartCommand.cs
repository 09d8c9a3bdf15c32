namespace CptRules.Benchmarks.Results;

/// <summary>Draws the chart of the newest results, or of those of a file, beside them, and prints the rows of README's table.</summary>
internal static class ChartCommand
{
    public static int Run(string[] args)
    {
        string source = args.Length > 0 ? args[0] : ResultFile.Newest();
        string target = Path.ChangeExtension(source, ".svg");
        ResultFile results = ResultFile.Read(source);
        EngineChart.Draw(results).SaveSvg(target, EngineChart.Width, EngineChart.Height);
        foreach (string row in SpeedTable.Rows(results))
            Console.WriteLine(row);
        Console.Error.WriteLine($"Drawn to {target}.");
        return 0;
    }
}
