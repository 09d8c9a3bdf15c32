using System.Globalization;
using CptRules.Compiler.Diff;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of a PTP edit, in a line: column 1, which is paid, then column 2.</summary>
internal static class PairChangeWords
{
    public static string Added(PairChange change) =>
        $"{Pair(change)}  {(change.New.InForce is { } window ? $"indicator {Number(window.Indicator)}, {DiffDates.Since(window.From)}" : "")}";

    public static string Ended(PairChange change) =>
        $"{Pair(change)}  {DiffDates.LastDay(change.New.LastDay, change.New.Windows.Count > 0 ? Windows(change.New) : "not in the newer set")}";

    public static string Indicator(PairChange change) =>
        $"{Pair(change)}  indicator from {Number(change.Old.InForce?.Indicator)} to {Number(change.New.InForce?.Indicator)}, {DiffDates.Since(change.New.InForce?.From ?? Day.Min)}";

    public static string Dates(PairChange change) => $"{Pair(change)}  was {Windows(change.Old)}; now {Windows(change.New)}";

    private static string Pair(PairChange change) => $"{change.Column1} / {change.Column2}";

    private static string Windows(PairHistory history) => history.Windows.Count == 0
        ? "not in the set"
        : string.Join(" and ", history.Windows.Select(window => $"{DiffDates.Window(window.From, window.Through)} (indicator {Number(window.Indicator)})"));

    private static string Number(byte? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
