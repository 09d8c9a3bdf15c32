using System.Globalization;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A comparison of two rule sets as text: a count of each kind of change, then the first changes of each kind.</summary>
internal static class DiffTextRenderer
{
    private const int MostListed = 20;

    public static void Write(TextPage page, RuleSetDiff diff)
    {
        page.Named(("Old", Side(diff.Old)), ("New", Side(diff.New)));
        if (diff.Selection is { } codes)
            page.Named(("Codes", Selection(codes.Count)));
        page.Gap();
        if (diff.Count == 0)
        {
            page.Line("Nothing changed among codes, unit limits, fee schedule, add-on edits, PTP pairs and modifiers.");
            return;
        }

        DiffSection[] sections = [.. DiffSections.Of(diff).Where(section => section.Count > 0)];
        TableComparison[] oneSided = [.. diff.Tables.Where(table => table.IsInOne)];
        if (sections.Length > 0)
            page.Table(["What changed", "Count"], sections.Select(section => (string[])[section.Title, Number(section.Count)]));
        foreach (TableComparison table in oneSided)
            page.Line($"{RuleTableNames.InText(table.Table)}: only in the {OneSide(table)}; not listed one by one.");
        foreach (DiffSection section in sections)
            Write(page, section);
    }

    private static void Write(TextPage page, DiffSection section)
    {
        page.Gap();
        page.Heading($"{section.Title}: {Number(section.Count)}");
        foreach (string line in section.Lines.Take(MostListed))
            page.Line($"  {line}");
        if (section.Count > MostListed)
            page.Line($"  ... and {Number(section.Count - MostListed)} more");
    }

    private static string Selection(int codes) =>
        $"only changes of the {Number(codes)} listed codes; a pair or add-on edit is included if one of its codes is listed. "
        + "Modifiers are not limited.";

    private static string Side(ComparedRuleSet set) =>
        $"{set.Release.Name} ({(set.Release.IsComplete ? "complete" : "partial")}), "
        + (set.ReferenceDay is { } day
            ? $"on {Dates.Of(day)}, the last day of its window"
            : "no dated tables: what has not ended is in force");

    private static string OneSide(TableComparison table) => table switch
    {
        { New: { } size } => $"newer set ({Entries(size)})",
        { Old: { } size } => $"older set ({Entries(size)})",
        _ => "",
    };

    private static string Entries(TableSize size) =>
        $"{Number(size.Entries)} {(size.Entries == 1 ? "entry" : "entries")}"
        + (size.Newest is { } date ? $", newest table {Dates.Of(date)}" : "");

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
