using System.Globalization;
using Spectre.Console;

namespace CptRules.Cli.Rendering;

/// <summary>What a rule set is, and the census of its sources.</summary>
internal static class ReleaseRenderer
{
    // Enough to tell two files apart; the whole digest is in the file.
    private const int ShortDigest = 12;

    public static void Write(IAnsiConsole console, TerminalFacts terminal, RuleSetRelease release)
    {
        Line(console, $"Release:  {SafeText.Of(release.Name)}");
        Line(console, $"Coverage: {(release.IsComplete ? "complete" : "partial: a code it does not hold is only unknown to it")}");
        Line(console, $"Window:   {Window(release)}");
        if (release.Sources.Count > 0)
            console.Write(Sources(terminal, release));
    }

    private static void Line(IAnsiConsole console, string text)
    {
        console.Write(new Text(text));
        console.WriteLine();
    }

    private static string Window(RuleSetRelease release) =>
        release.WindowFrom is { } from && release.WindowThrough is { } through
            ? string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} through {through:yyyy-MM-dd}")
            : "none: no dated tables";

    private static Table Sources(TerminalFacts terminal, RuleSetRelease release)
    {
        Table table = Consoles.Table(terminal, "Kind", "Source", "Date", "Read", "Kept", "Dropped", "SHA-256");
        table.Columns[3].Alignment = Justify.Right;
        table.Columns[4].Alignment = Justify.Right;
        foreach (RuleSource source in release.Sources)
        {
            table.AddRow(
                new Text(SafeText.Of(source.Kind)),
                new Text(SafeText.Of(source.Name)),
                new Text(source.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
                new Text(Number(source.RowsRead)),
                new Text(Number(source.RowsKept)),
                new Text(Dropped(source)),
                new Text(SafeText.Of(source.Sha256.Length > ShortDigest ? source.Sha256[..ShortDigest] : source.Sha256)));
        }

        return table;
    }

    private static string Dropped(RuleSource source) =>
        string.Join("; ", source.RowsDropped.OrderBy(drop => drop.Key, StringComparer.Ordinal).Select(drop => $"{Number(drop.Value)} {SafeText.Of(drop.Key)}"));

    private static string Number(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
