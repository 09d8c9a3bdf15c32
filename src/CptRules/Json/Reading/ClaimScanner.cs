using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using CptRules.Data.Keys;

namespace CptRules.Json.Reading;

/// <summary>
/// Fast path for claims as programs write them: plain ASCII text, whole units, properties of the format. <see cref="ClaimReader"/> reads
/// all other claims.
/// </summary>
/// <remarks>
/// It takes less than half of the reader's time. With it, reading, validating and writing a clean claim costs half of what the generated
/// contracts of System.Text.Json need for reading alone; without it four fifths, of which the tokens alone are nearly half.
/// It gives the same claim as the reader or none, and leaves all errors to the reader; tests compare both on claims changed in every place.
/// </remarks>
internal ref struct ClaimScanner(ReadOnlySpan<byte> utf8, ReusableClaim claim)
{
    private const int MaxUnitDigits = 9;

    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Where(b => b is not ('"' or '\\')).Select(b => (byte)b)]);

    // A name and the quotation mark after it, as one number.
    private static readonly ulong Id = Word("id\""u8);
    private static readonly ulong Code = Word("code\""u8);
    private static readonly ulong From = Word("from\""u8);
    private static readonly ulong Units = Word("units\""u8);
    private static readonly ulong Unit = Word("unit\""u8);
    private static readonly ulong Ndc = Word("ndc\""u8);
    private static readonly ulong Lines = Word("lines\""u8);
    private static readonly ulong Through = Word("through\""u8);

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly ReusableClaim _claim = claim;
    private int _at;
    private int _lines;
    private ulong _dayHead;
    private ushort _dayTail;
    private DateOnly _day;

    /// <summary>Reads the text into the claim. False if the reader must; the content of the claim is undefined then.</summary>
    public bool TryRead()
    {
        _claim.Clear();
        bool hasLines = false;
        bool namesSetting = false;
        CareSetting setting = default;
        string? provider = null;
        string? billType = null;
        string? place = null;
        if (!Take('{'))
            return false;
        do
        {
            if (!Take('"') || !TryPeekWord(out ulong word))
                return false;
            bool isRead;
            if ((word & Mask(3)) == Id)
                isRead = Name(3) && TryReadId(ref _claim.Id);
            else if ((word & Mask(6)) == Lines)
                isRead = hasLines = Name(6) && TryReadLines(_claim.Lines);
            else if (IsNext("setting\""u8))
                isRead = Name(8) && TryReadSetting(out setting, out namesSetting);
            else if (IsNext("provider\""u8))
                isRead = Name(9) && TryReadText(out provider);
            else if (IsNext("priorLines\""u8))
                isRead = Name(11) && TryReadLines(_claim.PriorLines);
            else if (IsNext("placeOfService\""u8))
                isRead = Name(15) && TryReadText(out place);
            else if (IsNext("billType\""u8))
                isRead = Name(9) && TryReadText(out billType) && BillTypeText.TryRead(billType, out _);
            else
                isRead = TrySkip();
            if (!isRead)
                return false;
        }
        while (Take(','));
        if (!hasLines || !Take('}') || Peek() != 0 || _at < _utf8.Length)
            return false;
        _claim.Set(
            new ClaimHeader { Setting = setting, Provider = provider, BillType = billType, PlaceOfService = place }, namesSetting);
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
            if (_lines++ == ClaimReader.MaxLines || !Take('{') || !TryReadLine(list.Add(out int index), ref list.IdOf(index)))
                return false;
        }
        while (Take(','));
        return Take(']');
    }

    private bool TryReadLine(ClaimLine line, ref IdReference id)
    {
        string? code = null;
        string? provider = null;
        string[] modifiers = [];
        int units = 1;
        string? place = null;
        string? ndc = null;
        var unit = UnitBasis.Units;
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
            else if (IsNext("placeOfService\""u8))
                isRead = Name(15) && TryReadText(out place);
            else if ((word & Mask(4)) == Ndc)
                isRead = Name(4) && TryReadText(out ndc) && NdcText.TryRead(ndc, out _);
            else if ((word & Mask(5)) == Unit)
                isRead = Name(5) && TryReadUnit(out unit);
            else
                isRead = TrySkip();
            if (!isRead)
                return false;
        }
        while (Take(','));
        line.Fill(null, code, modifiers, units, from, through, provider, unit, place, ndc);
        return Take('}');
    }

    private bool TryReadId(ref IdReference id)
    {
        id = default;
        if (TakeNull())
            return true;
        if (!TryReadPlain(out int start, out int length))
            return false;
        id = IdReference.ToInput(start, length);
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
        // Cached texts are plain.
        ReadOnlySpan<byte> bytes = rest[..length];
        if (!_claim.Texts.TryFind(bytes, out text))
        {
            if (bytes.ContainsAnyExcept(Plain))
                return false;
            if (!_claim.Texts.TryGet(bytes, out text))
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
            if (digits == MaxUnitDigits)
                return false;
            units = (units * 10) + (digit - '0');
        }

        // JSON has no leading zeros. What follows the digits must end the value; 1.5 or 1e3 is left to the reader.
        bool isWhole = digits > 0 && (digits == 1 || _utf8[_at] != '0');
        _at += digits;
        return isWhole;
    }

    private bool TryReadUnit(out UnitBasis unit)
    {
        bool isRead = TryReadText(out string? text);
        unit = text == "minutes" ? UnitBasis.Minutes : UnitBasis.Units;
        return isRead && (unit == UnitBasis.Minutes || text is null or "units");
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
        // Most lines of a claim have the same date.
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
        modifiers = _claim.Modifiers.Get(key);
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
        return CareSettingNames.TryParse(name, out setting);
    }

    /// <summary>Skips an unknown property if its name is plain text and its value plain text or null.</summary>
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

    /// <summary>Consumes a name that was recognized, its closing quotation mark, and the colon.</summary>
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

    /// <summary>Skips whitespace and returns the next byte without consuming it; 0 at the end.</summary>
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
