namespace CptRules.Data.Keys;

/// <summary>Days as day numbers of <see cref="DateOnly"/>, with two values for unbounded ends.</summary>
internal static class Day
{
    public const int Min = -1;
    public const int Max = int.MaxValue;

    public static int From(DateOnly? date) => date?.DayNumber ?? Min;

    /// <summary>A last day. Rows use <see cref="DateOnly.MaxValue"/> for no end.</summary>
    public static int Through(DateOnly? date) => date is { } day && day != DateOnly.MaxValue ? day.DayNumber : Max;

    public static DateOnly? ToDate(int day) => IsDate(day) ? DateOnly.FromDayNumber(day) : null;

    public static bool IsDate(int day) => (uint)day <= (uint)DateOnly.MaxValue.DayNumber;

    public static int FirstOfQuarter(int day)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, (((date.Month - 1) / 3) * 3) + 1, 1).DayNumber;
    }

    public static int LastOfQuarter(int day)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        int month = (((date.Month - 1) / 3) * 3) + 3;
        return new DateOnly(date.Year, month, DateTime.DaysInMonth(date.Year, month)).DayNumber;
    }
}
