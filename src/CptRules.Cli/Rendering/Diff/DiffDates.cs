using CptRules.Compiler.Diff;
using CptRules.Data.Keys;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>Day numbers and stretches of days as text.</summary>
internal static class DiffDates
{
    public static string Of(int day) => Dates.Of(Day.ToDate(day));

    public static string Window(int from, int through) => Dates.Window(Day.ToDate(from), Day.ToDate(through));

    public static string Window(DayRange? days, string none) => days is { } range ? Window(range.From, range.Through) : none;

    public static string Since(int from) => Day.ToDate(from) is { } date ? $"since {Dates.Of(date)}" : "without a first day";

    /// <param name="none">What is said where no last day is known.</param>
    public static string LastDay(int? day, string none) => day is { } last && Day.ToDate(last) is { } date ? $"last day {Dates.Of(date)}" : none;
}
