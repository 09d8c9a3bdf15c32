using System.Text;
using CptRules.Data.Keys;

namespace CptRules.Engine.Reading;

/// <summary>Normalizes text: trimmed, and compared in ASCII upper case. Null is empty.</summary>
internal static class NormalText
{
    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    public static bool Equal(string? a, string? b)
    {
        ReadOnlySpan<char> left = a.AsSpan().Trim();
        ReadOnlySpan<char> right = b.AsSpan().Trim();
        if (left.Length != right.Length)
            return false;
        // Vectorized: a hostile claim may have many long texts that differ at the end, each of which is compared with all others.
        return Ascii.EqualsIgnoreCase(left, right) || (!Ascii.IsValid(left) && EqualByCharacter(left, right));
    }

    // Ascii.EqualsIgnoreCase returns false for any text with a character that is not ASCII.
    private static bool EqualByCharacter(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (Upper(left[i]) != Upper(right[i]))
                return false;
        }

        return true;
    }

    public static char Upper(char c) => char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

    /// <summary>Reads a procedure code. A code that is already normalized needs no copy.</summary>
    public static bool TryReadCode(string? text, out CodeKey key) =>
        CodeKey.TryParse(text, out key) || CodeKey.TryParse(Read(text, stackalloc char[5]), out key);

    /// <summary>
    /// Trims a text and, if it is as long as <paramref name="buffer"/>, copies it there in upper case. A text of another length cannot be
    /// well-formed and is returned trimmed only.
    /// </summary>
    public static ReadOnlySpan<char> Read(string? text, Span<char> buffer)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.Length != buffer.Length)
            return trimmed;
        for (int i = 0; i < buffer.Length; i++)
            buffer[i] = Upper(trimmed[i]);
        return buffer;
    }
}
