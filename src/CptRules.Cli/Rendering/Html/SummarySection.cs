using System.Globalization;

namespace CptRules.Cli.Rendering.Html;

/// <summary>The totals of a run: claims by outcome, findings by rule as a table with bars, and the limits of the release.</summary>
internal static class SummarySection
{
    private const int BarWidth = 240;
    private const int BarHeight = 14;

    public static void Write(HtmlWriter page, RunTotals totals, RuleSetRelease release)
    {
        page.Write($"""
            <section id="summary" aria-labelledby="summary-title">
            <h2 id="summary-title">Summary</h2>
            <dl class="totals">

            """);
        WriteTotal(page, "", "Claims read", totals.Read);
        WriteTotal(page, "error", "with errors", totals.WithErrors);
        WriteTotal(page, "warning", "with warnings only", totals.WithWarningsOnly);
        WriteTotal(page, "", "clean", totals.Clean);
        WriteTotal(page, "info", "of these with information", totals.CleanWithInformation);
        WriteTotal(page, "error", "Unreadable", totals.Unreadable);
        page.Write($"</dl>\n");
        if (totals.Rules.Count > 0)
            WriteRules(page, totals);
        page.Write($"""
            <p>Release {release.Name}, {(release.IsComplete ? "complete" : "partial: codes that it does not contain may exist")}.
            Window:
            """);
        WriteWindow(page, release);
        page.Write($"""
            .</p>
            <p><strong>No errors under release {release.Name} is not a promise of payment.</strong></p>
            </section>

            """);
    }

    private static void WriteTotal(HtmlWriter page, string kind, string label, long count) =>
        page.Write($"<div class=\"{(count > 0 ? kind : "")}\"><dt>{label}</dt><dd>{count}</dd></div>\n");

    private static void WriteRules(HtmlWriter page, RunTotals totals)
    {
        page.Write($"""
            <table class="rules">
            <caption>Findings by rule</caption>
            <thead><tr><th scope="col">Rule</th><th scope="col">Name</th><th scope="col">Worst severity</th>
            <th scope="col" class="number">Findings</th><th scope="col" class="bar">Share by severity</th></tr></thead>
            <tbody>

            """);
        long most = totals.Rules.Max(rule => rule.Findings);
        foreach (RuleTotal rule in totals.Rules)
        {
            page.Write($"""
                <tr><th scope="row"><a href="#rule-{rule.Rule}">{rule.Rule}</a></th><td>{rule.Name}</td>
                <td class="{SeverityMarkup.ClassOf(rule.Worst)}"><span class="severity">{SeverityText.Of(rule.Worst)}</span></td>
                <td class="number">{rule.Findings}</td><td class="bar">
                """);
            WriteBar(page, rule, most);
            page.Write($"</td></tr>\n");
        }

        page.Write($"</tbody>\n</table>\n");
    }

    private static void WriteBar(HtmlWriter page, RuleTotal rule, long most)
    {
        page.Write($"<svg role=\"img\" aria-label=\"{Parts(rule)}\" ");
        page.Write($"viewBox=\"0 0 {BarWidth} {BarHeight}\" width=\"{BarWidth}\" height=\"{BarHeight}\">");
        double left = 0;
        foreach (Severity severity in SeverityMarkup.MostSevereFirst)
        {
            double width = (double)BarWidth * rule.Of(severity) / most;
            if (width == 0)
                continue;
            page.Write($"<rect class=\"{SeverityMarkup.ClassOf(severity)}\" x=\"{Number(left)}\" y=\"0\" ");
            page.Write($"width=\"{Number(Math.Max(1, width))}\" height=\"{BarHeight}\"></rect>");
            left += width;
        }

        page.Write($"</svg>");
    }

    private static string Parts(RuleTotal rule) => string.Join(", ", SeverityMarkup.MostSevereFirst
        .Where(severity => rule.Of(severity) > 0)
        .Select(severity => string.Create(CultureInfo.InvariantCulture, $"{SeverityText.Of(severity)}: {rule.Of(severity)}")));

    private static void WriteWindow(HtmlWriter page, RuleSetRelease release)
    {
        if (release.WindowFrom is { } from && release.WindowThrough is { } through)
            page.Write($" <time>{Date(from)}</time> through <time>{Date(through)}</time>");
        else
            page.Write($" none: no dated tables");
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
