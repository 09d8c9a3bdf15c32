using System.Runtime.CompilerServices;

namespace CptRules.Data.Keys;

/// <summary>A well-formed procedure code packed into an integer whose order is the ordinal order of the text. Default is no code.</summary>
internal readonly record struct CodeKey(uint Value) : IComparable<CodeKey>
{
    private const uint Digits4 = 10_000;
    private const uint LastCharacters = 36;
    private const uint FirstWithLetter = 1 + (Digits4 * LastCharacters);

    /// <summary>The number of distinct keys, <c>default</c> included: every <see cref="Value"/> is below it.</summary>
    public const uint Count = FirstWithLetter + (26 * Digits4);

    public bool IsNone => Value == 0;

    /// <summary>Which of 32 equal parts of all keys this key is in. The primaries of an add-on code are in few of them.</summary>
    public int Chapter => (int)(Value * 32 / Count);

    public bool StartsWithLetter => Value >= FirstWithLetter;

    /// <summary>Which letter the code has, and where; codes of a range have the same.</summary>
    /// <remarks>9 for five digits, the last letter from 10 up, the first letter from 100 up.</remarks>
    public uint Shape => StartsWithLetter ? 100 + ((Value - FirstWithLetter) / Digits4) : Math.Max(9, (Value - 1) % LastCharacters);

    /// <summary>The next code of the same shape. After the last one comes a code of another shape.</summary>
    public CodeKey Next => new(Value + (StartsWithLetter || (Value - 1) % LastCharacters < 9 ? 1 : Shape == 9 ? 27u : LastCharacters));

    public int CompareTo(CodeKey other) => Value.CompareTo(other.Value);

    /// <summary>
    /// Packs four digits and a digit or upper-case letter, or an upper-case letter and four digits; false for anything else.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CodeKey key)
    {
        key = default;
        if (text.Length != 5)
            return false;
        uint middle = ((text[1] - (uint)'0') * 100) + ((text[2] - (uint)'0') * 10) + (text[3] - (uint)'0');
        if (!char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]) || !char.IsAsciiDigit(text[3]))
            return false;
        if (char.IsAsciiDigit(text[0]))
        {
            uint last = Base36(text[4]);
            if (last == InvalidDigit)
                return false;
            key = new(1 + (((((text[0] - (uint)'0') * 1000) + middle) * LastCharacters) + last));
            return true;
        }

        if (!char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiDigit(text[4]))
            return false;
        key = new(FirstWithLetter + ((text[0] - (uint)'A') * Digits4) + (middle * 10) + (text[4] - (uint)'0'));
        return true;
    }

    public static CodeKey Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out CodeKey key)
            ? key
            : throw new FormatException(
                "Not a procedure code: expected four digits and a digit or upper-case letter, or an upper-case letter and four digits.");

    public override string ToString()
    {
        if (IsNone || Value >= Count)
            return "";
        return string.Create(CodeText.Length, this, static (text, key) => key.Write(text));
    }

    /// <summary>Writes the five characters of a key that is not none.</summary>
    public void Write(Span<char> text)
    {
        if (Value < FirstWithLetter)
        {
            uint ordinal = Value - 1;
            WriteDigits(text[..4], ordinal / LastCharacters);
            text[4] = FromBase36(ordinal % LastCharacters);
        }
        else
        {
            uint ordinal = Value - FirstWithLetter;
            text[0] = (char)('A' + (ordinal / Digits4));
            WriteDigits(text[1..], ordinal % Digits4);
        }
    }

    internal const uint InvalidDigit = byte.MaxValue;

    // By ASCII character. A table instead of branches: whether a character is a digit or a letter is not predictable.
    private static ReadOnlySpan<byte> Digits =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 255, 255, 255, 255, 255,
        255, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Base36(char c) => c < 128 ? Digits[c] : InvalidDigit;

    internal static char FromBase36(uint value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private static void WriteDigits(Span<char> text, uint value)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (value % 10));
            value /= 10;
        }
    }
}
