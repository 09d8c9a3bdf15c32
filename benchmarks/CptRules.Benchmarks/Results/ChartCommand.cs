namespace CptRules.Benchmarks.Results;

/// <summary>Draws the chart of the newest results, or of those of a file, beside them.</summary>
internal static class ChartCommand
{
    public static int Run(string[] args)
    {
        string source = args.Length > 0 ? args[0] : ResultFile.Newest();
        string target = Path.ChangeExtension(source, ".svg");
        EngineChart.Draw(ResultFile.Read(source)).SaveSvg(target, EngineChart.Width, EngineChart.Height);
        Console.Error.WriteLine($"Drawn to {target}.");
        return 0;
    }
}
