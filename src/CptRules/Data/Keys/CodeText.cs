using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CptRules.Data.Keys;

/// <summary>The five characters of a code as one integer, as they are in the memory of a string. The lookup key of codes.</summary>
/// <remarks>
/// The first four characters are eight bytes, and every second byte is zero; the fifth character uses one of these. Reading a code this way
/// costs 1 ns, parsing it into a <see cref="CodeKey"/> 4 ns. Whether the text is a well-formed code is not checked.
/// </remarks>
internal static class CodeText
{
    /// <summary>The value for a text that cannot be a code.</summary>
    public const ulong None = 0;

    public const int Length = 5;

    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>Packs a text; <see cref="None"/> unless it is five ASCII characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
            return None;
        ulong first = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
        ulong last = text[4];
        return ((first | last) & BeyondAscii) == 0 ? first | (last << 8) : None;
    }

    public static ulong Of(CodeKey key)
    {
        if (key.IsNone)
            return None;
        Span<char> text = stackalloc char[Length];
        key.Write(text);
        return Of(text);
    }
}
