using System.Globalization;
using CptRules.Compiler.Reading;
using Spectre.Console;

namespace CptRules.Cli.Rendering;

/// <summary>The totals of a run: claims by outcome, findings by rule, and the limits of the release.</summary>
internal static class SummaryRenderer
{
    private const int LongestBar = 30;
    private const int ShortestBar = 8;

    public static void Write(IAnsiConsole console, TerminalFacts terminal, RunTotals totals, RuleSetRelease release)
    {
        Table claims = Consoles.Table(terminal, "Claims", "").HideHeaders();
        claims.Columns[1].Alignment = Justify.Right;
        Add(claims, "Claims read", totals.Read, Style.Plain);
        Add(claims, "with errors", totals.WithErrors, SeverityText.StyleOf(Severity.Error));
        Add(claims, "with warnings only", totals.WithWarningsOnly, SeverityText.StyleOf(Severity.Warning));
        Add(claims, "clean", totals.Clean, Style.Plain);
        Add(claims, "of these with information", totals.CleanWithInformation, Style.Plain);
        Add(claims, "Unreadable", totals.Unreadable, SeverityText.StyleOf(Severity.Error));
        console.Write(claims);

        if (totals.Rules.Count > 0)
            console.Write(Rules(console, terminal, totals));
        string name = SafeText.Of(release.Name);
        console.Write(new Text($"Checked against release {name}. No errors under release {name} is not a promise of payment."));
        console.WriteLine();
    }

    private static void Add(Table table, string what, long count, Style style) =>
        table.AddRow(new Text(what), new Text(Number(count), count > 0 ? style : Style.Plain));

    private static Table Rules(IAnsiConsole console, TerminalFacts terminal, RunTotals totals)
    {
        Table table = Consoles.Table(terminal, "Rule", "Name", "Severity", "Findings");
        table.Columns[3].Alignment = Justify.Right;
        int longest = Math.Min(LongestBar, console.Profile.Width - WidthWithoutBars(totals));
        // Without space for a useful bar only the number is shown.
        bool hasBars = longest >= ShortestBar;
        if (hasBars)
            table.AddColumn("");
        long most = totals.Rules.Max(rule => rule.Findings);
        foreach (RuleTotal rule in totals.Rules)
        {
            Style style = SeverityText.StyleOf(rule.Worst);
            List<Text> cells = [new(rule.Rule), new(rule.Name), new(SeverityText.Of(rule.Worst), style), new(Number(rule.Findings))];
            if (hasBars)
                cells.Add(new Text(new string('█', (int)Math.Max(1, longest * rule.Findings / most)), style));
            table.AddRow(cells);
        }

        return table;
    }

    private static int WidthWithoutBars(RunTotals totals)
    {
        const int Frames = 6 + (5 * 2);
        int numbers = Math.Max("Findings".Length, totals.Rules.Max(rule => Number(rule.Findings).Length));
        int texts = totals.Rules.Max(rule => rule.Rule.Length) + totals.Rules.Max(rule => rule.Name.Length) + "Severity".Length;
        return Frames + texts + numbers;
    }

    private static string Number(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
