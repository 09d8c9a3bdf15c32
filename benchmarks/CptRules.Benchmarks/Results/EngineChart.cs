using System.Globalization;
using CptRules.Benchmarks.Measuring;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace CptRules.Benchmarks.Results;

/// <summary>The chart of what a claim of 12 lines costs in each engine: a dot for each pool on a logarithmic scale, with its figure, and a line from the least launch to the most.</summary>
/// <remarks>Dots, because the length of a bar means nothing on a scale that has no zero.</remarks>
internal static class EngineChart
{
    public const int Width = 1000;
    public const int Height = 520;

    // Where it is missing, viewers put another one of about its width.
    private const string Font = "DejaVu Sans";

    private static readonly (string Pool, string Label, double Above, MarkerShape Shape)[] Pools =
    [
        ("12", "256 claims, again and again", 0.16, MarkerShape.FilledCircle),
        ("12_streaming", "16,384 claims, which come from memory", -0.16, MarkerShape.OpenCircle),
    ];

    public static Plot Draw(ResultFile results)
    {
        var plot = new Plot();
        int engines = ShownEngine.All.Count;
        for (int i = 0; i < engines; i++)
        {
            foreach ((string pool, _, double above, MarkerShape shape) in Pools)
                Draw(plot, shape, results.Figures[$"{ShownEngine.All[i].Name}_ns_{pool}"], engines - 1 - i + above, ColorOf(ShownEngine.All[i]));
        }

        plot.Title("Time to judge a claim of 12 lines without findings", size: 18);
        plot.XLabel(string.Create(
            CultureInfo.InvariantCulture,
            $"nanoseconds; each gridline is ten times the one before\nrule set {results.RuleSet}; {results.Machine.Processor}, {results.Machine.Cores} cores, {results.Machine.Runtime}, {results.Date:yyyy-MM-dd}"));
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Bottom.Label.FontSize = 13;
        plot.Axes.Left.TickGenerator = new NumericManual(
            [.. Enumerable.Range(0, engines).Select(row => (double)row)],
            [.. ShownEngine.All.Reverse().Select(engine => engine.Label.Split(": ")[0])]);
        plot.Axes.Left.TickLabelStyle.FontSize = 14;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        int decades = (int)Math.Ceiling(results.Figures.Where(figure => IsDrawn(figure.Key)).Max(figure => Math.Log10(figure.Value.Most)) + 0.5);
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. Enumerable.Range(0, decades + 1).Select(decade => (double)decade)],
            [.. Enumerable.Range(0, decades + 1).Select(decade => Math.Pow(10, decade).ToString("N0", CultureInfo.InvariantCulture))]);
        plot.Axes.SetLimits(1, decades, -0.6, engines - 0.4);
        // For the half of the last label that stands beyond its gridline.
        plot.Axes.Right.MinimumSize = 40;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.ShowLegend(Pools.Select(pool => new LegendItem { LabelText = pool.Label, MarkerShape = pool.Shape, MarkerSize = 9, MarkerColor = Colors.Black }), Alignment.UpperRight);
        plot.Font.Set(Font);
        plot.Grid.YAxisStyle.IsVisible = false;
        return plot;
    }

    /// <summary>How the chart writes a time.</summary>
    public static string Text(double nanoseconds) => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:N0} ns");

    /// <summary>Whether a figure is in the chart.</summary>
    public static bool IsDrawn(string figure) => ShownEngine.All.Any(engine => Pools.Any(pool => figure == $"{engine.Name}_ns_{pool.Pool}"));

    private static void Draw(Plot plot, MarkerShape shape, in Spread nanoseconds, double height, Color color)
    {
        plot.Add.Line(Math.Log10(nanoseconds.Least), height, Math.Log10(nanoseconds.Most), height).Color = color;
        plot.Add.Marker(Math.Log10(nanoseconds.Median), height, shape, 9, color);
        var label = plot.Add.Text(Text(nanoseconds.Median), Math.Log10(nanoseconds.Most) + 0.07, height);
        label.LabelAlignment = Alignment.MiddleLeft;
        label.LabelFontSize = 13;
        label.LabelFontName = Font;
    }

    private static Color ColorOf(ShownEngine engine) => Color.FromHex(engine.Name == ShownEngine.Library ? "#1B6CA8" : "#5F6B76");
}
