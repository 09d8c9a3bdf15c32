using System.Globalization;
using CptRules.Benchmarks.Measuring;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace CptRules.Benchmarks.Results;

/// <summary>The chart of the time of each engine for a claim of 12 lines, on a logarithmic scale.</summary>
/// <remarks>
/// A dot and a number show the median of each pool, and a line the least to the most. Dots instead of bars, because a logarithmic scale
/// has no zero, so the length of a bar would mean nothing.
/// </remarks>
internal static class EngineChart
{
    public const int Width = 1000;
    public const int Height = 520;

    // Viewers without this font use one of a similar width.
    private const string Font = "DejaVu Sans";

    private static readonly (string Pool, string Label, double Above, MarkerShape Shape)[] Pools =
    [
        ("12", "256 claims, repeatedly", 0.16, MarkerShape.FilledCircle),
        ("12_streaming", "16,384 claims, from memory", -0.16, MarkerShape.OpenCircle),
    ];

    public static Plot Draw(ResultFile results)
    {
        var plot = new Plot();
        int engines = ShownEngine.All.Count;
        for (int i = 0; i < engines; i++)
        {
            foreach ((string pool, _, double above, MarkerShape shape) in Pools)
            {
                Spread time = results.Figures[$"{ShownEngine.All[i].Name}_ns_{pool}"];
                Draw(plot, shape, time, engines - 1 - i + above, ColorOf(ShownEngine.All[i]));
            }
        }

        plot.Title("Time to validate a claim of 12 lines without findings", size: 18);
        Machine machine = results.Machine;
        plot.XLabel(string.Create(
            CultureInfo.InvariantCulture,
            $"nanoseconds; each gridline is ten times the one before\n" +
            $"rule set {results.RuleSet}; {machine.Processor}, {machine.Cores} cores, {machine.Runtime}, {results.Date:yyyy-MM-dd}"));
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Bottom.Label.FontSize = 13;
        plot.Axes.Left.TickGenerator = new NumericManual(
            [.. Enumerable.Range(0, engines).Select(row => (double)row)],
            [.. ShownEngine.All.Reverse().Select(engine => engine.Label.Split(": ")[0])]);
        plot.Axes.Left.TickLabelStyle.FontSize = 14;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        double most = results.Figures.Where(figure => IsDrawn(figure.Key)).Max(figure => figure.Value.Most);
        int decades = (int)Math.Ceiling(Math.Log10(most) + 0.5);
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. Enumerable.Range(0, decades + 1).Select(decade => (double)decade)],
            [.. Enumerable.Range(0, decades + 1).Select(decade => Math.Pow(10, decade).ToString("N0", CultureInfo.InvariantCulture))]);
        plot.Axes.SetLimits(1, decades, -0.6, engines - 0.4);
        // Space for the half of the last label that is to the right of its gridline.
        plot.Axes.Right.MinimumSize = 40;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.ShowLegend(
            Pools.Select(pool => new LegendItem
            {
                LabelText = pool.Label,
                MarkerShape = pool.Shape,
                MarkerSize = 9,
                MarkerColor = Colors.Black,
            }),
            Alignment.UpperRight);
        plot.Font.Set(Font);
        plot.Grid.YAxisStyle.IsVisible = false;
        return plot;
    }

    /// <summary>The text of a time in the chart.</summary>
    public static string Text(double nanoseconds) => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:N0} ns");

    /// <summary>Whether a figure is in the chart.</summary>
    public static bool IsDrawn(string figure) =>
        ShownEngine.All.Any(engine => Pools.Any(pool => figure == $"{engine.Name}_ns_{pool.Pool}"));

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
