namespace CptRules.Json.Reading;

/// <summary>Converts a JSON number to units of service, without rounding an invalid number to a valid one.</summary>
/// <remarks>
/// Exact if a decimal can represent the number. Out of range: <see cref="decimal.MaxValue"/> or <see cref="decimal.MinValue"/>. Too
/// precise:
/// cut to thousandths, and 0.0001 further from zero, so that it keeps its magnitude and is still not a valid count of units. Time is linear
/// in the length of the token, whatever its exponent; nothing is allocated.
/// </remarks>
internal static class UnitsNumber
{
    // Every decimal is below 10^29, and 10^38 still fits the integer that sums the digits.
    private const int MaxIntegerDigits = 29;
    private const int MaxScale = 28;

    // With at most this many integer digits, a decimal has at least four decimal places.
    private const int MaxDigitsWithFourDecimals = 24;

    // More than the digits of any token: an exponent of this size alone decides the result.
    private const long ExponentCap = 1L << 40;

    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <param name="token">A number by the grammar of JSON.</param>
    public static decimal Read(ReadOnlySpan<byte> token)
    {
        if (TryReadSmall(token, out int small))
            return small;
        bool negative = token[0] == '-';
        if (negative)
            token = token[1..];
        int e = token.IndexOfAny((byte)'e', (byte)'E');
        long exponent = e < 0 ? 0 : ReadExponent(token[(e + 1)..]);
        ReadOnlySpan<byte> digits = e < 0 ? token : token[..e];

        int first = digits.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
            return 0;
        int last = digits.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        int point = digits.IndexOf((byte)'.');
        if (point < 0)
            point = digits.Length;

        // The power of ten above the first digit, and the power of ten of the last digit.
        long top = exponent + (first < point ? point - first : point - first + 1);
        long bottom = exponent + (last < point ? point - last - 1 : point - last);
        if (top > MaxIntegerDigits)
            return negative ? decimal.MinValue : decimal.MaxValue;

        ReadOnlySpan<byte> significant = digits[first..(last + 1)];
        if (bottom >= -MaxScale && top - bottom <= MaxIntegerDigits)
        {
            int scale = (int)Math.Max(0, -bottom);
            UInt128 mantissa = Sum(significant, top + scale);
            if (mantissa <= MaxMantissa)
                return Make(mantissa, negative, scale);
            if (scale == 0)
                return negative ? decimal.MinValue : decimal.MaxValue;
        }

        // With more than 24 integer digits, the integer part alone is far above any valid count.
        return top > MaxDigitsWithFourDecimals
            ? Whole(Sum(significant, top), negative)
            : Make((Sum(significant, top + 3) * 10) + 1, negative, 4);
    }

    /// <summary>Fast path for nearly all units: up to nine digits and nothing else.</summary>
    private static bool TryReadSmall(ReadOnlySpan<byte> token, out int number)
    {
        number = 0;
        if (token.Length > 9)
            return false;
        foreach (byte digit in token)
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>The number of the first <paramref name="count"/> digits; missing digits count as zeros.</summary>
    private static UInt128 Sum(ReadOnlySpan<byte> significant, long count)
    {
        UInt128 sum = 0;
        int i = 0;
        for (long taken = 0; taken < count; i++)
        {
            if (i < significant.Length && significant[i] == '.')
                continue;
            sum = (sum * 10) + (i < significant.Length ? (uint)(significant[i] - '0') : 0u);
            taken++;
        }

        return sum;
    }

    private static decimal Whole(UInt128 mantissa, bool negative) =>
        mantissa <= MaxMantissa ? Make(mantissa, negative, 0) : negative ? decimal.MinValue : decimal.MaxValue;

    private static decimal Make(UInt128 mantissa, bool negative, int scale) =>
        new((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), negative, (byte)scale);

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        bool negative = text[0] == '-';
        if (text[0] is (byte)'-' or (byte)'+')
            text = text[1..];
        long exponent = 0;
        foreach (byte digit in text)
            exponent = Math.Min((exponent * 10) + (digit - '0'), ExponentCap);
        return negative ? -exponent : exponent;
    }
}
