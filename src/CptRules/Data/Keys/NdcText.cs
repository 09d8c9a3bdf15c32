namespace CptRules.Data.Keys;

/// <summary>Reads a National Drug Code: 11 digits, or three groups of 5, 4 and 2 digits with hyphens between them.</summary>
internal static class NdcText
{
    /// <summary>What a well-formed text is, for messages.</summary>
    public const string Expected = "a National Drug Code: 11 digits, or groups of 5, 4 and 2 digits with hyphens";

    private const int Digits = 11;

    /// <summary>The digits as a number, plus 1; 0 for a blank text.</summary>
    /// <exception cref="ArgumentException">Not a National Drug Code.</exception>
    public static long Read(string? text) =>
        TryRead(text, out long number) ? number : throw new ArgumentException($"Expected {Expected}.");

    /// <summary>Reads the digits as a number, plus 1; 0 for a blank text, false for anything else that is not a code.</summary>
    public static bool TryRead(string? text, out long number)
    {
        number = 0;
        ReadOnlySpan<char> code = text.AsSpan().Trim();
        if (code.IsEmpty)
            return true;
        bool hyphens = code.Length == Digits + 2 && code[5] == '-' && code[10] == '-';
        if (!hyphens && code.Length != Digits)
            return false;
        long value = 0;
        for (int i = 0; i < code.Length; i++)
        {
            if (hyphens && (i is 5 or 10))
                continue;
            if (!char.IsAsciiDigit(code[i]))
                return false;
            value = (value * 10) + (code[i] - '0');
        }

        number = value + 1;
        return true;
    }
}
