using System.Globalization;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of a PTP edit, in one line: column 1, which is paid, then column 2.</summary>
internal static class PairChangeText
{
    public static string Added(PairChange change) => change.New.InForce is { } window
        ? $"{Pair(change)}  indicator {Number(window.Indicator)}, {Since(window)}"
        : $"{Pair(change)}  ";

    public static string Ended(PairChange change) =>
        $"{Pair(change)}  "
        + DiffDates.LastDay(change.New.LastDay, change.New.Windows.Count > 0 ? Windows(change.New) : "not in the newer set");

    public static string Indicator(PairChange change) =>
        $"{Pair(change)}  indicator from {Number(change.Old.InForce?.Indicator)} to {Number(change.New.InForce?.Indicator)}, "
        + Since(change.New.InForce);

    public static string Dates(PairChange change) => $"{Pair(change)}  was {Windows(change.Old)}; now {Windows(change.New)}";

    private static string Pair(PairChange change) => $"{change.Column1} / {change.Column2}";

    private static string Windows(PairHistory history) => history.Windows.Count == 0
        ? "not in the set"
        : string.Join(" and ", history.Windows.Select(Window));

    private static string Window(PairWindow window) =>
        $"{Cli.Dates.Window(window.From, window.InForceBy, window.Through)} (indicator {Number(window.Indicator)})";

    private static string Since(PairWindow? window) => Cli.Dates.Window(window?.From, window?.InForceBy, through: null);

    private static string Number(PairIndicator? indicator) => ((int?)indicator)?.ToString(CultureInfo.InvariantCulture) ?? "";
}
