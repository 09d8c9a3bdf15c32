using System.Globalization;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Reading;

/// <summary>Reads the values of cells, and refuses invalid ones.</summary>
internal static class Cells
{
    /// <summary>A procedure code, in upper case as published.</summary>
    public static CodeKey Code(this RowReader reader, int column) =>
        CodeKey.TryParse(reader.Cell(column), out CodeKey code) ? code : throw reader.Error(column, "expected a procedure code");

    /// <summary>A whole number of digits only.</summary>
    public static int Number(this RowReader reader, int column, int max) =>
        int.TryParse(reader.Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= max
            ? number
            : throw reader.Error(column, $"expected a whole number from 0 to {max.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>A date YYYYMMDD.</summary>
    public static DateOnly Date(this RowReader reader, int column) =>
        TryDate(reader.Cell(column), out DateOnly date) ? date : throw reader.Error(column, "expected a date YYYYMMDD");

    /// <summary>A date YYYYDDD: year and day of the year.</summary>
    public static DateOnly YearDay(this RowReader reader, int column) =>
        TryYearDay(reader.Cell(column), out DateOnly date) ? date : throw reader.Error(column, "expected a date YYYYDDD");

    /// <summary>One character of those allowed.</summary>
    public static char Indicator(this RowReader reader, int column, string allowed) =>
        reader.Cell(column) is [char indicator] && allowed.Contains(indicator, StringComparison.Ordinal)
            ? indicator
            : throw reader.Error(column, $"expected one of {string.Join(' ', allowed.AsEnumerable())}");

    /// <summary>One of the texts allowed.</summary>
    public static string OneOf(this RowReader reader, int column, string[] allowed)
    {
        ReadOnlySpan<char> cell = reader.Cell(column);
        foreach (string text in allowed)
        {
            if (cell.SequenceEqual(text))
                return text;
        }

        throw reader.Error(column, $"expected one of {string.Join(' ', allowed)}");
    }

    /// <summary>A share of 0 to 1 with at most two decimals, as 0 to 100 hundredths.</summary>
    public static byte Hundredths(this RowReader reader, int column) =>
        TryAmount(reader.Cell(column), out decimal share) && share <= 1 && share * 100 % 1 == 0
            ? (byte)(share * 100)
            : throw reader.Error(column, "expected a share of 0 to 1 in hundredths");

    /// <summary>A number of 0 or more, with a decimal point or without.</summary>
    public static decimal Amount(this RowReader reader, int column) =>
        TryAmount(reader.Cell(column), out decimal amount) ? amount : throw reader.Error(column, "expected an amount");

    private static bool TryAmount(ReadOnlySpan<char> text, out decimal amount) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);

    private static bool TryDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 8 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return false;
        (int year, int month, int day) = (number / 10_000, number / 100 % 100, number % 100);
        if (year is 0 or > 9998 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new(year, month, day);
        return true;
    }

    private static bool TryYearDay(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 7 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return false;
        (int year, int day) = (number / 1000, number % 1000);
        if (year is 0 or > 9998 || day == 0 || day > (DateTime.IsLeapYear(year) ? 366 : 365))
            return false;
        date = new DateOnly(year, 1, 1).AddDays(day - 1);
        return true;
    }
}
