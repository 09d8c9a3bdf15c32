using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>Dates of changes as text.</summary>
internal static class DiffDates
{
    public static string Window(DateRange? dates, string none) => dates is { } range ? Dates.Window(range.From, range.Through) : none;

    public static string Since(DateOnly? from) => from is { } date ? $"since {Dates.Of(date)}" : "without a first day";

    /// <param name="day">The last day; null if there is none.</param>
    /// <param name="none">The text without a last day.</param>
    public static string LastDay(DateOnly? day, string none) => day is { } date ? $"last day {Dates.Of(date)}" : none;
}
