using System.Globalization;

namespace CptRules.Cli;

/// <summary>Dates as the tool reads and writes them: YYYY-MM-DD, in every culture.</summary>
internal static class Dates
{
    private const string Pattern = "yyyy-MM-dd";

    public static DateOnly? Parse(string text) =>
        text.Length == Pattern.Length
        && DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;

    public static string Of(DateOnly date) => date.ToString(Pattern, CultureInfo.InvariantCulture);

    public static string Of(DateOnly? date) => date is { } day ? Of(day) : "";

    /// <summary>Since when the tables of a rule set have the same value; empty without a date.</summary>
    /// <param name="mayBeOlder">Whether the oldest table has that value already.</param>
    public static string Since(DateOnly? date, bool mayBeOlder) =>
        date is { } day ? $"since {(mayBeOlder ? "at least " : "")}{Of(day)}" : "";

    /// <summary>Two inclusive ends, either of which may be open.</summary>
    public static string Window(DateOnly? from, DateOnly? through) => (from, through) switch
    {
        ({ } first, { } last) => $"from {Of(first)} through {Of(last)}",
        ({ } first, null) => $"since {Of(first)}",
        (null, { } last) => $"through {Of(last)}",
        _ => "not dated",
    };

    /// <summary>The same where the first day may be unknown.</summary>
    /// <param name="from">The first day; null if it is not known.</param>
    /// <param name="inForceBy">The first day that is known to be inside.</param>
    /// <param name="through">The last day; null for an open end.</param>
    public static string Window(DateOnly? from, DateOnly? inForceBy, DateOnly? through) => (from, inForceBy, through) switch
    {
        (null, { } day, null) => $"since on or before {Of(day)}, start not known",
        (null, _, { } last) => $"through {Of(last)}, start not known",
        _ => Window(from, through),
    };
}
