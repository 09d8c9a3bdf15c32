using System.Text;
using CptRules.Data.Keys;

namespace CptRules.Engine.Reading;

/// <summary>Text as the rules read it: trimmed, compared in ASCII upper case; null is empty.</summary>
internal static class NormalText
{
    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    public static bool Equal(string? a, string? b)
    {
        ReadOnlySpan<char> left = a.AsSpan().Trim();
        ReadOnlySpan<char> right = b.AsSpan().Trim();
        if (left.Length != right.Length)
            return false;
        // Many characters at a time: a hostile claim has long texts that differ at the end, and each is compared with all others.
        return Ascii.EqualsIgnoreCase(left, right) || (!Ascii.IsValid(left) && EqualEach(left, right));
    }

    // The runtime calls no text equal that has a character beyond ASCII.
    private static bool EqualEach(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (Upper(left[i]) != Upper(right[i]))
                return false;
        }

        return true;
    }

    public static char Upper(char c) => char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;

    /// <summary>Reads a procedure code; nearly all come as they should be, and need no copy.</summary>
    public static bool TryReadCode(string? text, out CodeKey key) =>
        CodeKey.TryParse(text, out key) || CodeKey.TryParse(Read(text, stackalloc char[5]), out key);

    /// <summary>Upper-cases into <paramref name="buffer"/> what is as long as it; anything else comes back trimmed and as it was, for it cannot be well-formed.</summary>
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
