using System.Globalization;
using System.Text.Json;

namespace CptRules.Json.Reading;

/// <summary>A date written exactly YYYY-MM-DD.</summary>
internal static class IsoDate
{
    private const string Pattern = "yyyy-MM-dd";

    public static bool TryRead(in Utf8JsonReader json, out DateOnly date)
    {
        date = default;
        if (json.HasValueSequence || json.ValueIsEscaped)
            return TryReadSlowly(json, out date);
        return TryRead(json.ValueSpan, out date);
    }

    public static bool TryRead(ReadOnlySpan<byte> utf8, out DateOnly date)
    {
        date = default;
        if (utf8.Length != Pattern.Length)
            return false;
        Span<char> text = stackalloc char[Pattern.Length];
        for (int i = 0; i < text.Length; i++)
            text[i] = (char)utf8[i];
        return TryParse(text, out date);
    }

    public static string Format(DateOnly date) => date.ToString(Pattern, CultureInfo.InvariantCulture);

    private static bool TryReadSlowly(in Utf8JsonReader json, out DateOnly date)
    {
        try
        {
            return TryParse(json.GetString(), out date);
        }
        catch (InvalidOperationException)
        {
            date = default;
            return false;
        }
    }

    private static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Pattern.Length || text[4] != '-' || text[7] != '-')
            return false;
        // DateOnly.ParseExact accepts some other texts, such as one with a trailing NUL.
        return TryNumber(text[..4], out int year) && TryNumber(text[5..7], out int month) && TryNumber(text[8..], out int day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && Set(new DateOnly(year, month, day), out date);
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private static bool Set(DateOnly value, out DateOnly date)
    {
        date = value;
        return true;
    }
}
