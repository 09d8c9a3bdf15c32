using System.Globalization;
using System.Runtime.CompilerServices;

namespace CptRules.Data.Keys;

/// <summary>Reads a place of service: two digits.</summary>
internal static class PlaceText
{
    /// <summary>The number of a blank text, which is absent. No place is 00.</summary>
    public const byte None = 0;

    /// <summary>The number of any text that is not two digits.</summary>
    public const byte Malformed = byte.MaxValue;

    public const int Length = 2;

    /// <summary>The places, <see cref="None"/> and <see cref="Malformed"/>: one more than the largest number.</summary>
    public const int Count = byte.MaxValue + 1;

    /// <summary>The digits as a number; blanks around them do not matter.</summary>
    public static byte Read(string? text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9'] ? Number(text[0], text[1]) : ReadUnusual(text);

    /// <summary>The two digits; null for a number that is no place.</summary>
    public static string? ToText(byte place) =>
        place is None or >= 100 ? null : place.ToString("00", CultureInfo.InvariantCulture);

    private static byte Number(char tens, char ones)
    {
        int number = ((tens - '0') * 10) + (ones - '0');
        return number == None ? Malformed : (byte)number;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte ReadUnusual(string? text) => text.AsSpan().Trim() switch
    {
        [] => None,
        [>= '0' and <= '9' and var tens, >= '0' and <= '9' and var ones] => Number(tens, ones),
        _ => Malformed,
    };
}
