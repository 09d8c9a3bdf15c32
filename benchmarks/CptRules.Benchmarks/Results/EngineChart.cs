using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace CptRules.Benchmarks.Results;

/// <summary>The chart of what a claim of 12 lines costs in each engine: bars on a logarithmic scale, each with its figure.</summary>
internal static class EngineChart
{
    public const int Width = 900;
    public const int Height = 440;

    // Where it is missing, viewers put another one of about its width.
    private const string Font = "DejaVu Sans";

    // From the top down.
    private static readonly (string Figure, string Label)[] Engines =
    [
        ("floor_ns_12", "Look-up floor (judges nothing)"),
        ("validate_ns_12", "CptRules, all checks"),
        ("fluentvalidation_ns_12", "FluentValidation, some checks"),
        ("nrules_ns_12", "NRules, some checks"),
        ("rulesengine_ns_12", "RulesEngine, some checks"),
        ("handwritten_ns_12", "By hand with LINQ, all checks"),
    ];

    public static Plot Draw(ResultFile results)
    {
        var plot = new Plot();
        Color library = Color.FromHex("#1B6CA8");
        Color other = Color.FromHex("#9AA5B1");
        double most = 0;
        for (int i = 0; i < Engines.Length; i++)
        {
            double nanoseconds = results.Figures[Engines[i].Figure];
            double length = Math.Log10(nanoseconds);
            most = Math.Max(most, length);
            int row = Engines.Length - 1 - i;
            var bar = plot.Add.Bar(new Bar
            {
                Position = row,
                Value = length,
                Orientation = Orientation.Horizontal,
                FillColor = Engines[i].Figure == "validate_ns_12" ? library : other,
                LineWidth = 0,
                Size = 0.65,
            });
            bar.Horizontal = true;
            var label = plot.Add.Text(Text(nanoseconds), length + 0.04, row);
            label.LabelAlignment = Alignment.MiddleLeft;
            label.LabelFontSize = 14;
            label.LabelFontName = Font;
        }

        plot.Title("Time to judge a claim of 12 lines without findings", size: 18);
        plot.XLabel(string.Create(
            CultureInfo.InvariantCulture,
            $"nanoseconds, logarithmic; rule set {results.RuleSet}\n{results.Machine.Processor}, {results.Machine.Cores} cores, {results.Machine.Runtime}, {results.Date:yyyy-MM-dd}"));
        plot.Axes.Bottom.Label.Bold = false;
        plot.Axes.Bottom.Label.FontSize = 13;
        plot.Axes.Left.TickGenerator = new NumericManual(
            [.. Enumerable.Range(0, Engines.Length).Select(row => (double)row)],
            [.. Engines.Reverse().Select(engine => engine.Label)]);
        plot.Axes.Left.TickLabelStyle.FontSize = 14;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        int decades = (int)Math.Ceiling(most + 0.5);
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. Enumerable.Range(0, decades + 1).Select(decade => (double)decade)],
            [.. Enumerable.Range(0, decades + 1).Select(decade => Math.Pow(10, decade).ToString("N0", CultureInfo.InvariantCulture))]);
        plot.Axes.SetLimits(1, most + 0.8, -0.6, Engines.Length - 0.4);
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Font.Set(Font);
        plot.Grid.YAxisStyle.IsVisible = false;
        return plot;
    }

    private static string Text(double nanoseconds) => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:N0} ns");
}
