using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;

namespace CptRules.Json.Pipeline;

/// <summary>The strings of short texts seen lately - codes, providers - so that a text that comes again costs no new one. Of fixed size.</summary>
internal sealed class TextCache
{
    // As many entries as there are codes, about.
    private const int Bits = 14;
    private const int Longest = 16;
    private const ulong NotAscii = 0x8080_8080_8080_8080;

    private readonly Entry[] _entries = new Entry[1 << Bits];

    /// <summary>The string; false for a text that is long or not ASCII, which is none of codes.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        text = "";
        if (utf8.Length is 0 or > Longest)
            return utf8.Length == 0;
        (ulong head, ulong tail) = Read(utf8);
        ref Entry entry = ref _entries[Slot(head, tail)];
        if (entry.Head == head && entry.Tail == tail && entry.Text?.Length == utf8.Length)
        {
            text = entry.Text;
            return true;
        }

        if (((head | tail) & NotAscii) != 0)
            return false;
        text = Encoding.ASCII.GetString(utf8);
        entry = new Entry { Head = head, Tail = tail, Text = text };
        return true;
    }

    /// <summary>Two numbers that, beside the length, are the text.</summary>
    private static (ulong Head, ulong Tail) Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= sizeof(ulong))
            return (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]));
        if (utf8.Length >= sizeof(uint))
            return (BinaryPrimitives.ReadUInt32LittleEndian(utf8), BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]));
        return (utf8[0], (uint)utf8[utf8.Length / 2] | ((uint)utf8[^1] << 8));
    }

    private static int Slot(ulong head, ulong tail) => (int)(((head ^ BitOperations.RotateLeft(tail, 29)) * 0x9E37_79B9_7F4A_7C15) >> (64 - Bits));

    private struct Entry
    {
        public ulong Head;
        public ulong Tail;
        public string? Text;
    }
}
