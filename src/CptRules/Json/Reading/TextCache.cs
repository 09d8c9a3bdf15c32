using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;

namespace CptRules.Json.Reading;

/// <summary>
/// A cache for the strings of short texts such as codes and providers, so that a text that was seen lately costs no allocation. Grows with
/// the number of distinct texts, up to a fixed size.
/// </summary>
internal sealed class TextCache
{
    private const int MinBits = 7;

    // About as many entries as there are codes.
    private const int MaxBits = 14;
    private const int MaxLength = 16;
    private const ulong NotAscii = 0x8080_8080_8080_8080;

    private Entry[] _entries = new Entry[1 << MinBits];
    private int _bits = MinBits;
    private int _replaced;

    /// <summary>The string if it is cached.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (utf8.Length is 0 or > MaxLength)
            return false;
        (ulong head, ulong tail) = Read(utf8);
        return TryFind(utf8.Length, head, tail, out text);
    }

    /// <summary>The string, cached from now on; false for a text that is long or not ASCII.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        text = "";
        if (utf8.Length is 0 or > MaxLength)
            return utf8.Length == 0;
        (ulong head, ulong tail) = Read(utf8);
        if (TryFind(utf8.Length, head, tail, out text))
            return true;
        if (((head | tail) & NotAscii) != 0)
            return false;
        text = Encoding.ASCII.GetString(utf8);
        Add(new Entry { Head = head, Tail = tail, Text = text });
        return true;
    }

    private bool TryFind(int length, ulong head, ulong tail, [NotNullWhen(true)] out string? text)
    {
        ref Entry entry = ref _entries[Slot(head, tail)];
        text = entry.Text;
        return entry.Head == head && entry.Tail == tail && text?.Length == length;
    }

    private void Add(in Entry entry)
    {
        ref Entry slot = ref _entries[Slot(entry.Head, entry.Tail)];
        if (slot.Text is not null && ++_replaced > _entries.Length / 4 && _bits < MaxBits)
        {
            Grow();
            slot = ref _entries[Slot(entry.Head, entry.Tail)];
        }

        slot = entry;
    }

    private void Grow()
    {
        Entry[] before = _entries;
        _bits++;
        _replaced = 0;
        _entries = new Entry[1 << _bits];
        foreach (Entry entry in before)
        {
            if (entry.Text is not null)
                _entries[Slot(entry.Head, entry.Tail)] = entry;
        }
    }

    /// <summary>Two numbers that together with the length identify the text.</summary>
    private static (ulong Head, ulong Tail) Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= sizeof(ulong))
            return (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]));
        if (utf8.Length >= sizeof(uint))
            return (BinaryPrimitives.ReadUInt32LittleEndian(utf8), BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]));
        return (utf8[0], (uint)utf8[utf8.Length / 2] | ((uint)utf8[^1] << 8));
    }

    private int Slot(ulong head, ulong tail) =>
        (int)(((head ^ BitOperations.RotateLeft(tail, 29)) * 0x9E37_79B9_7F4A_7C15) >> (64 - _bits));

    private struct Entry
    {
        public ulong Head;
        public ulong Tail;
        public string? Text;
    }
}
