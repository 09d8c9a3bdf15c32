using System.Globalization;

namespace CptRules.Compiler;

/// <summary>Stops a release whose tables are so much smaller or larger than those of the release before that a person must look.</summary>
internal static class ChangeGuard
{
    /// <summary>The largest change of a table that passes, in hundredths of its rows before.</summary>
    public const int MostPercent = 20;

    /// <exception cref="RuleSourceException">A table shrank or grew by more, came or went.</exception>
    public static void Check(IReadOnlyList<TableSize> sizes, RuleSet previous)
    {
        Dictionary<string, int> before = Newest(TableSizes.Of(previous));
        Dictionary<string, int> now = Newest(sizes);
        List<string> changes =
        [
            .. before.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
                .Select(kind => (Kind: kind, Before: before.GetValueOrDefault(kind), Now: now.GetValueOrDefault(kind)))
                .Where(table => Math.Abs((long)table.Now - table.Before) * 100 > (long)table.Before * MostPercent)
                .Select(table => string.Create(CultureInfo.InvariantCulture, $"{table.Kind} has {table.Now:#,##0} rows, {table.Before:#,##0} before")),
        ];
        if (changes.Count > 0)
            throw new RuleSourceException("tables", $"against {previous.Release.Name}", $"changed by more than {MostPercent} %: {string.Join("; ", changes)}.");
    }

    private static Dictionary<string, int> Newest(IReadOnlyList<TableSize> sizes) =>
        sizes.GroupBy(size => size.Kind).ToDictionary(kind => kind.Key, kind => kind.MaxBy(size => size.Date).Rows);
}
