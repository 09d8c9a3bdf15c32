using System.Globalization;

namespace CptRules.Compiler.Census;

/// <summary>Stops a release if a table is so much smaller or larger than in the release before that a person must check it.</summary>
internal static class ChangeGuard
{
    /// <summary>The largest accepted change of a table, in percent of its rows before.</summary>
    public const int MostPercent = 20;

    /// <exception cref="RuleSourceException">A table shrank or grew by more, is new, or is missing.</exception>
    public static void Check(IReadOnlyList<TableRowCount> sizes, RuleSet previous)
    {
        IReadOnlyList<TableRowCount> sizesBefore = TableRowCounts.Of(previous);
        List<string> changes =
        [
            .. Newest(sizesBefore, sizes).Concat(SameQuarter(sizesBefore, sizes))
                .Where(table => Math.Abs((long)table.Now - table.Before) * 100 > (long)table.Before * MostPercent)
                .Select(table => string.Create(CultureInfo.InvariantCulture, $"{table.Name} has {table.Now:#,##0} rows, "
                    + $"{table.Before:#,##0} before")),
        ];
        if (changes.Count > 0)
            throw new RuleSourceException(
                "tables", $"against {previous.Release.Name}", $"changed by more than {MostPercent} %: {string.Join("; ", changes)}.");
    }

    /// <summary>The newest table of each kind, whatever its quarter; 0 rows if there is none.</summary>
    private static IEnumerable<(string Name, int Before, int Now)> Newest(
        IReadOnlyList<TableRowCount> sizesBefore, IReadOnlyList<TableRowCount> sizesNow)
    {
        Dictionary<string, int> before = Newest(sizesBefore);
        Dictionary<string, int> now = Newest(sizesNow);
        return before.Keys
            .Union(now.Keys)
            .Order(StringComparer.Ordinal)
            .Select(kind => (kind, before.GetValueOrDefault(kind), now.GetValueOrDefault(kind)));
    }

    /// <summary>
    /// The dated tables of both releases, because an older quarter may have been damaged since. Quarters of only one release were added or
    /// removed on purpose.
    /// </summary>
    private static IEnumerable<(string Name, int Before, int Now)> SameQuarter(
        IReadOnlyList<TableRowCount> sizesBefore, IReadOnlyList<TableRowCount> sizesNow) =>
        from now in sizesNow
        join before in sizesBefore on (now.Kind, now.Date) equals (before.Kind, before.Date)
        where now.Date is not null
        select (string.Create(CultureInfo.InvariantCulture, $"{now.Kind} of {now.Date:yyyy-MM-dd}"), before.Rows, now.Rows);

    private static Dictionary<string, int> Newest(IReadOnlyList<TableRowCount> sizes) =>
        sizes.GroupBy(size => size.Kind).ToDictionary(kind => kind.Key, kind => kind.MaxBy(size => size.Date).Rows);
}
