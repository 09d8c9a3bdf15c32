using System.Globalization;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>What changed between two rule sets, for people: a count of each kind of change, then the first of each.</summary>
internal static class DiffTextRenderer
{
    private const int MostListed = 20;

    public static void Write(Page page, RuleSetDiff diff)
    {
        page.Named(("Old", Side(diff.Old)), ("New", Side(diff.New)));
        if (diff.Selection.Codes is { } codes)
            page.Named(("Codes", $"only what concerns the {Number(codes.Count)} of the list; a pair or add-on edit does if one of its codes does. Modifiers are not narrowed."));
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
            page.Line($"{RuleTableNames.Words(table.Table)}: only in the {OneSide(table)}; not told one by one.");
        foreach (DiffSection section in sections)
            Write(page, section);
    }

    private static void Write(Page page, DiffSection section)
    {
        page.Gap();
        page.Heading($"{section.Title}: {Number(section.Count)}");
        foreach (string line in section.Lines.Take(MostListed))
            page.Line($"  {line}");
        if (section.Count > MostListed)
            page.Line($"  ... and {Number(section.Count - MostListed)} more");
    }

    private static string Side(DiffSide side) =>
        $"{side.Release.Name} ({(side.Release.IsComplete ? "complete" : "partial")}), "
        + (side.HasReferenceDay ? $"on {DiffDates.Of(side.ReferenceDay)}, the last day of its window" : "which has no dated tables: by what has not ended");

    private static string OneSide(TableComparison table) => table switch
    {
        { New: { } size } => $"newer set ({Entries(size)})",
        { Old: { } size } => $"older set ({Entries(size)})",
        _ => "",
    };

    private static string Entries(TableSize size) =>
        $"{Number(size.Entries)} {(size.Entries == 1 ? "entry" : "entries")}{(size.Newest is { } date ? $", newest table {DiffDates.Of(date)}" : "")}";

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
