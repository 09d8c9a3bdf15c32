namespace CptRules.Data.Keys;

/// <summary>Reads the type of bill of a hospital claim: three digits, or four of which the first is 0.</summary>
internal static class BillTypeText
{
    /// <summary>What a well-formed text is, for messages.</summary>
    public const string Expected = "a type of bill: three digits such as 131, or four of which the first is 0";

    /// <summary>The first two digits of the type, such as 13; 0 for a blank text.</summary>
    /// <exception cref="ArgumentException">Not a type of bill.</exception>
    public static byte Read(string? text) =>
        TryRead(text, out byte billClass) ? billClass : throw new ArgumentException($"Expected {Expected}.");

    /// <summary>Reads the first two digits; 0 for a blank text, false for anything else that is not a type of bill.</summary>
    public static bool TryRead(string? text, out byte billClass)
    {
        billClass = 0;
        ReadOnlySpan<char> digits = text.AsSpan().Trim();
        if (digits.IsEmpty)
            return true;
        if (digits.Length == 4 && digits[0] == '0')
            digits = digits[1..];
        if (digits.Length != 3 || digits[0] == '0' || digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        billClass = (byte)(((digits[0] - '0') * 10) + (digits[1] - '0'));
        return true;
    }
}
