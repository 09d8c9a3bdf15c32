using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CptRules.Json.Reading;

/// <summary>Reads claims as programs write them: plain ASCII text, whole units, properties of the format. Whatever else it meets it leaves to <see cref="ClaimReader"/>.</summary>
/// <remarks>
/// It takes less than half of the reader's time. With it, reading, judging and writing a clean claim costs half of what System.Text.Json's generated contracts
/// need to read it only; without it four fifths, of which the bare tokens are nearly half.
/// What it reads it reads as the reader does, errors it leaves to the reader altogether, and tests change claims in every place to see that.
/// </remarks>
internal ref struct ClaimScanner(ReadOnlySpan<byte> utf8, ReusableClaim space)
{
    private const int LongestUnits = 9;

    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Where(b => b is not ('"' or '\\')).Select(b => (byte)b)]);

    // A name with the quotation mark behind it, as one number.
    private static readonly ulong Id = Word("id\""u8);
    private static readonly ulong Code = Word("code\""u8);
    private static readonly ulong From = Word("from\""u8);
    private static readonly ulong Units = Word("units\""u8);
    private static readonly ulong Lines = Word("lines\""u8);
    private static readonly ulong Through = Word("through\""u8);

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly ReusableClaim _space = space;
    private int _at;
    private int _lines;
    private ulong _dayHead;
    private ushort _dayTail;
    private DateOnly _day;

    /// <summary>Reads the claim into the space. False if the reader must, whatever the space holds by then.</summary>
    public bool TryRead()
    {
        _space.Clear();
        bool hasLines = false;
        bool namesSetting = false;
        CareSetting setting = default;
        string? provider = null;
        if (!Take('{'))
            return false;
        do
        {
            if (!Take('"') || !TryPeekWord(out ulong word))
                return false;
            bool isRead;
            if ((word & Mask(3)) == Id)
                isRead = Name(3) && TryReadId(ref _space.Id);
            else if ((word & Mask(6)) == Lines)
                isRead = hasLines = Name(6) && TryReadLines(_space.Lines);
            else if (IsNext("setting\""u8))
                isRead = Name(8) && TryReadSetting(out setting, out namesSetting);
            else if (IsNext("provider\""u8))
                isRead = Name(9) && TryReadText(out provider);
            else if (IsNext("priorLines\""u8))
                isRead = Name(11) && TryReadLines(_space.PriorLines);
            else
                isRead = TrySkip();
            if (!isRead)
                return false;
        }
        while (Take(','));
        if (!hasLines || !Take('}') || Peek() != 0 || _at < _utf8.Length)
            return false;
        _space.Set(setting, namesSetting, provider);
        return true;
    }

    private static ulong Word(ReadOnlySpan<byte> text)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        text.CopyTo(bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }

    private static ulong Mask(int bytes) => ulong.MaxValue >> (64 - (8 * bytes));

    private bool TryReadLines(LineList list)
    {
        list.Clear();
        if (!Take('['))
            return false;
        if (Take(']'))
            return true;
        do
        {
            if (_lines++ == ClaimReader.MostLines || !Take('{') || !TryReadLine(list.Add(out int index), ref list.IdOf(index)))
                return false;
        }
        while (Take(','));
        return Take(']');
    }

    private bool TryReadLine(ClaimLine line, ref IdText id)
    {
        string? code = null;
        string? provider = null;
        string[] modifiers = [];
        int units = 1;
        DateOnly? from = null;
        DateOnly? through = null;
        do
        {
            if (!Take('"') || !TryPeekWord(out ulong word))
                return false;
            bool isRead;
            if ((word & Mask(5)) == Code)
                isRead = Name(5) && TryReadText(out code);
            else if ((word & Mask(6)) == Units)
                isRead = Name(6) && TryReadUnits(out units);
            else if ((word & Mask(5)) == From)
                isRead = Name(5) && TryReadDate(out from);
            else if ((word & Mask(3)) == Id)
                isRead = Name(3) && TryReadId(ref id);
            else if (word == Through)
                isRead = Name(8) && TryReadDate(out through);
            else if (IsNext("modifiers\""u8))
                isRead = Name(10) && TryReadModifiers(out modifiers);
            else if (IsNext("provider\""u8))
                isRead = Name(9) && TryReadText(out provider);
            else
                isRead = TrySkip();
            if (!isRead)
                return false;
        }
        while (Take(','));
        line.Fill(null, code, modifiers, units, from, through, provider);
        return Take('}');
    }

    private bool TryReadId(ref IdText id)
    {
        id = default;
        if (TakeNull())
            return true;
        if (!TryReadPlain(out int start, out int length))
            return false;
        id = IdText.At(start, length);
        return true;
    }

    private bool TryReadText(out string? text)
    {
        text = null;
        if (TakeNull())
            return true;
        if (Peek() != '"')
            return false;
        ReadOnlySpan<byte> rest = _utf8[(_at + 1)..];
        int length = rest.IndexOf((byte)'"');
        if (length < 0)
            return false;
        // What the cache holds is plain.
        ReadOnlySpan<byte> bytes = rest[..length];
        if (!_space.Texts.TryFind(bytes, out text))
        {
            if (bytes.ContainsAnyExcept(Plain))
                return false;
            if (!_space.Texts.TryGet(bytes, out text))
                text = Encoding.ASCII.GetString(bytes);
        }

        _at += length + 2;
        return true;
    }

    private bool TryReadUnits(out int units)
    {
        units = 1;
        if (TakeNull())
            return true;
        int digits = 0;
        units = 0;
        for (; Peek(digits) is var digit && char.IsAsciiDigit((char)digit); digits++)
        {
            if (digits == LongestUnits)
                return false;
            units = (units * 10) + (digit - '0');
        }

        // JSON has no 01; and what follows the digits must end the number, or this is another kind of number.
        bool isWhole = digits > 0 && (digits == 1 || _utf8[_at] != '0');
        _at += digits;
        return isWhole;
    }

    private bool TryReadDate(out DateOnly? date)
    {
        date = null;
        if (TakeNull())
            return true;
        ReadOnlySpan<byte> rest = _utf8[_at..];
        if (rest.Length < 12 || rest[0] != '"' || rest[11] != '"')
            return false;
        ulong head = BinaryPrimitives.ReadUInt64LittleEndian(rest[1..]);
        ushort tail = BinaryPrimitives.ReadUInt16LittleEndian(rest[9..]);
        // The lines of a claim are mostly of one day.
        if (head != _dayHead || tail != _dayTail || head == 0)
        {
            if (!IsoDate.TryRead(rest.Slice(1, 10), out _day))
                return false;
            (_dayHead, _dayTail) = (head, tail);
        }

        date = _day;
        _at += 12;
        return true;
    }

    private bool TryReadModifiers(out string[] modifiers)
    {
        modifiers = [];
        if (TakeNull())
            return true;
        if (!Take('['))
            return false;
        if (Take(']'))
            return true;
        ulong key = 0;
        int count = 0;
        do
        {
            if (!TryReadPlain(out int start, out int length) || !ModifierLists.TryAppend(_utf8.Slice(start, length), count++, ref key))
                return false;
        }
        while (Take(','));
        modifiers = _space.Modifiers.Get(key);
        return Take(']');
    }

    private bool TryReadSetting(out CareSetting setting, out bool isNamed)
    {
        setting = default;
        isNamed = false;
        if (TakeNull())
            return true;
        if (!TryReadPlain(out int start, out int length))
            return false;
        isNamed = true;
        ReadOnlySpan<byte> name = _utf8.Slice(start, length);
        if (name.SequenceEqual("practitioner"u8))
            return true;
        setting = name.SequenceEqual("outpatientHospital"u8) ? CareSetting.OutpatientHospital : CareSetting.DmeSupplier;
        return setting == CareSetting.OutpatientHospital || name.SequenceEqual("dmeSupplier"u8);
    }

    /// <summary>Skips a property that the format does not know, if its name and value are plain text.</summary>
    private bool TrySkip()
    {
        _at--;
        return TryReadPlain(out _, out _) && Take(':') && (TakeNull() || TryReadPlain(out _, out _));
    }

    private bool TryReadPlain(out int start, out int length)
    {
        start = 0;
        length = 0;
        if (Peek() != '"')
            return false;
        start = _at + 1;
        length = _utf8[start..].IndexOfAnyExcept(Plain);
        if (length < 0 || _utf8[start + length] != '"')
            return false;
        _at = start + length + 1;
        return true;
    }

    /// <summary>Goes over a name that is there, its quotation mark, and the colon.</summary>
    private bool Name(int length)
    {
        _at += length;
        return Take(':') && Peek() != 0;
    }

    private readonly bool IsNext(ReadOnlySpan<byte> text) => _utf8[_at..].StartsWith(text);

    private readonly bool TryPeekWord(out ulong word) => BinaryPrimitives.TryReadUInt64LittleEndian(_utf8[_at..], out word);

    private bool TakeNull()
    {
        if (Peek() != 'n' || !IsNext("null"u8))
            return false;
        _at += 4;
        return true;
    }

    private bool Take(char c)
    {
        if (Peek() != c)
            return false;
        _at++;
        return true;
    }

    /// <summary>The next byte that is no whitespace, which is gone over; 0 at the end.</summary>
    private byte Peek()
    {
        ReadOnlySpan<byte> utf8 = _utf8;
        int at = _at;
        while ((uint)at < (uint)utf8.Length)
        {
            byte b = utf8[at];
            if (b > ' ')
            {
                _at = at;
                return b;
            }

            if (b is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                break;
            at++;
        }

        _at = at;
        return 0;
    }

    private readonly byte Peek(int ahead) => (uint)(_at + ahead) < (uint)_utf8.Length ? _utf8[_at + ahead] : (byte)0;
}
