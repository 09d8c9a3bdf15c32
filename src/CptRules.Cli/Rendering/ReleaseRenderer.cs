using System.Globalization;
using CptRules.Compiler;
using CptRules.Compiler.Reading;
using Spectre.Console;

namespace CptRules.Cli.Rendering;

/// <summary>The release of a rule set, and the census of its sources.</summary>
internal static class ReleaseRenderer
{
    // Enough to distinguish two files; the rule set contains the whole digest.
    private const int ShortDigest = 12;

    private const string CptNotice = "The file has short descriptions from your CMS files. CPT codes and descriptions are copyright "
        + "American Medical Association, all rights reserved; CPT is its registered trademark. Use them only as your license allows.";

    public static void Write(IAnsiConsole console, TerminalFacts terminal, RuleSet rules)
    {
        RuleSetRelease release = rules.Release;
        Line(console, $"Release:  {SafeText.Of(release.Name)}");
        Line(console, $"Coverage: {(release.IsComplete ? "complete" : "partial: codes that it does not contain may exist")}");
        Line(console, $"Window:   {Window(release)}");
        if (RuleSetCensus.Of(rules).Descriptions > 0)
            Line(console, CptNotice);
        console.Write(Tables(terminal, release));
        if (release.Sources.Count > 0)
            console.Write(Sources(terminal, release));
    }

    private static void Line(IAnsiConsole console, string text)
    {
        console.Write(new Text(text));
        console.WriteLine();
    }

    private static Table Tables(TerminalFacts terminal, RuleSetRelease release)
    {
        Table table = Consoles.Table(terminal, "Table", "In force from", "Current through", "Confirmed by");
        foreach (TableStatus status in release.Tables)
        {
            table.AddRow(
                new Text(status.KindName),
                new Text(status.Quarter is { } day ? Dates.Of(day) : "none"),
                new Text(Dates.Of(status.CurrentThrough)),
                new Text(SafeText.Of(status.ConfirmedBy ?? "")));
        }

        return table;
    }

    private static string Window(RuleSetRelease release) =>
        release.WindowFrom is { } from && release.WindowThrough is { } through
            ? $"{Dates.Of(from)} through {Dates.Of(through)}"
            : "none: no dated tables";

    private static Table Sources(TerminalFacts terminal, RuleSetRelease release)
    {
        Table table = Consoles.Table(terminal, "Kind", "Source", "Date", "Read", "Kept", "Dropped", "SHA-256");
        table.Columns[3].Alignment = Justify.Right;
        table.Columns[4].Alignment = Justify.Right;
        foreach (IGrouping<(string, DateOnly?), RuleSource> kind in release.Sources.GroupBy(source => (source.KindName, source.Date)))
        {
            foreach (RuleSource source in kind)
            {
                string digest = source.Sha256.Length > ShortDigest ? source.Sha256[..ShortDigest] : source.Sha256;
                AddRow(table, source, SafeText.Of(source.Name), source.RowsRead, source.RowsKept, source.RowsDropped, SafeText.Of(digest));
            }

            // For a table in several parts the total is shown as well.
            if (kind.First().Kind is SourceKind.PtpPractitioner or SourceKind.PtpOutpatientHospital && kind.Count() > 1)
            {
                int read = kind.Sum(source => source.RowsRead);
                int kept = kind.Sum(source => source.RowsKept);
                AddRow(table, kind.First(), $"all {kind.Count()} parts", read, kept, AllDropped(kind), "");
            }
        }

        return table;
    }

    private static void AddRow(
        Table table, RuleSource source, string name, int read, int kept, IReadOnlyDictionary<string, int> dropped, string digest) =>
        table.AddRow(
            new Text(SafeText.Of(source.KindName)),
            new Text(name),
            new Text(Dates.Of(source.Date)),
            new Text(Number(read)),
            new Text(Number(kept)),
            new Text(Dropped(dropped)),
            new Text(digest));

    private static Dictionary<string, int> AllDropped(IEnumerable<RuleSource> sources) =>
        sources.SelectMany(source => source.RowsDropped)
            .GroupBy(drop => drop.Key, drop => drop.Value)
            .ToDictionary(reason => reason.Key, reason => reason.Sum());

    private static string Dropped(IReadOnlyDictionary<string, int> dropped) =>
        string.Join("; ", dropped
            .OrderBy(drop => drop.Key, StringComparer.Ordinal)
            .Select(drop => $"{Number(drop.Value)} {SafeText.Of(drop.Key)}"));

    private static string Number(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);
}
