using CptRules.Compiler.Census;
using CptRules.Compiler.Rows;
using CptRules.Data.File;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Checks;

/// <summary>Checks the list of published tables: one of a kind in a quarter, and an entry for each dated table.</summary>
internal static class PublishedTableChecks
{
    public static IEnumerable<string> Problems(RuleTables tables)
    {
        var seen = new HashSet<(SourceKind, int)>();
        foreach (PublishedTableRow row in tables.Published)
        {
            string name = $"Published table {SourceKindNames.NameOf(row.Kind)} {row.Date:yyyy-MM-dd}";
            if (!SourceKinds.Published.Contains(row.Kind))
                yield return $"{name} is not of a kind that is published as a table.";
            if (!seen.Add(TableOf(row)))
                yield return $"{name}: its kind and quarter are listed twice.";
            if (row.HoldsThrough < row.Date)
                yield return $"{name} is not current on its own day.";
        }

        IEnumerable<(SourceKind Kind, DateOnly Date)> dated = tables.Mue.Select(table => (SourceKinds.MueOf(table.Setting), table.Date))
            .Concat(tables.Mpfs.Select(table => (SourceKind.Mpfs, table.Date)))
            .Concat(tables.Opps.Select(table => (SourceKind.Opps, table.Date)));
        foreach ((SourceKind kind, DateOnly date) in dated)
        {
            if (!seen.Contains((kind, Day.FirstOfQuarter(date.DayNumber))))
                yield return $"{SourceKindNames.NameOf(kind)} {date:yyyy-MM-dd} is not among the published tables.";
        }
    }

    /// <summary>Whether two rows are about one kind and quarter. A rule set file has one row for them.</summary>
    public static bool IsSameTable(PublishedTableRow first, PublishedTableRow second) => TableOf(first) == TableOf(second);

    private static (SourceKind Kind, int Quarter) TableOf(PublishedTableRow row) => (row.Kind, Day.FirstOfQuarter(row.Date.DayNumber));
}
