using System.Globalization;
using CptRules.Compiler.Reading;
using Spectre.Console;

namespace CptRules.Cli.Rendering;

/// <summary>The end of a run in numbers: claims by outcome, findings by rule, and what the release does not promise.</summary>
internal static class SummaryRenderer
{
    private const int LongestBar = 30;
    private const int ShortestBar = 8;

    public static void Write(IAnsiConsole console, TerminalFacts terminal, RunTotals totals, RuleSetRelease release)
    {
        Table claims = Consoles.Table(terminal, "Claims", "").HideHeaders();
        claims.Columns[1].Alignment = Justify.Right;
        Add(claims, "Claims read", totals.Read, Style.Plain);
        Add(claims, "with errors", totals.WithErrors, SeverityWords.StyleOf(Severity.Error));
        Add(claims, "with warnings only", totals.WithWarningsOnly, SeverityWords.StyleOf(Severity.Warning));
        Add(claims, "clean", totals.Clean, Style.Plain);
        Add(claims, "of these with information", totals.CleanWithInformation, Style.Plain);
        Add(claims, "Unreadable", totals.Unreadable, SeverityWords.StyleOf(Severity.Error));
        console.Write(claims);

        if (totals.Rules.Count > 0)
            console.Write(Rules(console, terminal, totals));
        string name = SafeText.Of(release.Name);
        console.Write(new Text($"Judged by release {name}. No errors under release {name} is not a promise of payment."));
        console.WriteLine();
    }

    private static void Add(Table table, string what, long count, Style style) =>
        table.AddRow(new Text(what), new Text(Number(count), count > 0 ? style : Style.Plain));

    private static Table Rules(IAnsiConsole console, TerminalFacts terminal, RunTotals totals)
    {
        Table table = Consoles.Table(terminal, "Rule", "Name", "Severity", "Findings");
        table.Columns[3].Alignment = Justify.Right;
        int longest = Math.Min(LongestBar, console.Profile.Width - WidthWithoutBars(totals));
        // Where a bar would cost a word its room, the number has to do.
        bool hasBars = longest >= ShortestBar;
        if (hasBars)
            table.AddColumn("");
        long most = totals.Rules.Max(rule => rule.Findings);
        foreach (RuleTotal rule in totals.Rules)
        {
            Style style = SeverityWords.StyleOf(rule.Worst);
            List<Text> cells = [new(rule.Rule), new(rule.Name), new(SeverityWords.Of(rule.Worst), style), new(Number(rule.Findings))];
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
        return Frames + totals.Rules.Max(rule => rule.Rule.Length) + totals.Rules.Max(rule => rule.Name.Length) + "Severity".Length + numbers;
    }

    private static string Number(long count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
