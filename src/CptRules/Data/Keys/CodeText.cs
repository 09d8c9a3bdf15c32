using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CptRules.Data.Keys;

/// <summary>The five characters of a code as one integer, as they lie in a string: what a code is looked up by, before anyone asks whether it is one.</summary>
/// <remarks>The first four characters are eight bytes, every second of them zero; the fifth goes into one of those. Reading a code so costs 1 ns, parsing it into a <see cref="CodeKey"/> 4.</remarks>
internal static class CodeText
{
    /// <summary>What no code is.</summary>
    public const ulong None = 0;

    public const int Length = 5;

    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary><see cref="None"/> for what is not five ASCII characters.</summary>
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
