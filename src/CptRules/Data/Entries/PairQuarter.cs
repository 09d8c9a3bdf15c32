namespace CptRules.Data.Entries;

/// <summary>Numbers the quarters of the PTP tables from 1, the first quarter of 1996, in which the edits began.</summary>
internal static class PairQuarter
{
    /// <summary>The number of the first quarter.</summary>
    public const byte OfFirst = 1;

    private const int FirstYear = 1996;
    private const int LastYear = 2058;

    /// <summary>The first day of the first quarter.</summary>
    public static DateOnly First => new(FirstYear, 1, 1);

    /// <summary>The number of the quarter that begins on a day; false if none does, or if the number does not fit into a byte.</summary>
    public static bool TryOf(DateOnly day, out byte quarter)
    {
        bool isFirstDay = day is { Day: 1, Month: 1 or 4 or 7 or 10, Year: >= FirstYear and <= LastYear };
        quarter = (byte)(isFirstDay ? ((day.Year - FirstYear) * 4) + (day.Month / 3) + 1 : 0);
        return isFirstDay;
    }

    /// <summary>The first day of a quarter, as a day number.</summary>
    public static int FirstDay(byte quarter) => new DateOnly(FirstYear, 1, 1).AddMonths(3 * (quarter - 1)).DayNumber;
}
