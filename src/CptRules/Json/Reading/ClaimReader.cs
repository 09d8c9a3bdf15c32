using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CptRules.Data.Keys;

namespace CptRules.Json.Reading;

/// <summary>Reads one claim, or one line, from JSON tokens, and tracks the path for error messages.</summary>
/// <remarks>
/// Written by hand, because generated contracts lose what the format needs: the defaults of init-only properties, null as absent, units
/// as they are written, and errors that repeat nothing of the claim. Without reflection, so it is safe for trimming and native AOT.
/// </remarks>
internal ref struct ClaimReader
{
    /// <summary>The most lines of a claim, prior lines included: twice as many as any claim form has.</summary>
    /// <remarks>
    /// Lines are compared with each other, so the cost of a claim grows with the square of their number, and input may be hostile.
    /// </remarks>
    public const int MaxLines = 2000;

    private const string Text = "text or null";
    private const string Date = "a date written YYYY-MM-DD, or null";
    private const string LineList = "a list of lines";
    private const string UnitNames = "units, minutes or null";

    private readonly ReusableClaim? _reusable;
    private Utf8JsonReader _json;
    private ClaimPath _path = new();
    private int _lines;
    private string? _id;
    private string? _note;
    private string? _provider;
    private string? _billType;
    private string? _place;
    private CareSetting _setting;
    private bool _namesSetting;

    /// <param name="json">Before the text, or on the first token of the value.</param>
    /// <param name="reusable">The target of <see cref="ReadWholeTextIntoReusable"/>; null for claims that are new objects.</param>
    public ClaimReader(scoped in Utf8JsonReader json, ReusableClaim? reusable = null)
    {
        _json = json;
        _reusable = reusable;
    }

    public readonly Utf8JsonReader Json => _json;

    public readonly ClaimPath Path => _path;

    /// <summary>Whether the claim read names its care setting.</summary>
    public readonly bool NamesSetting => _namesSetting;

    /// <summary>Reads a claim from the start of the text; nothing may follow it.</summary>
    public Claim ReadWholeText()
    {
        _json.Read();
        Claim claim = ReadClaim();
        _json.Read();
        return claim;
    }

    /// <summary>Reads a claim from the start of the text into the reusable claim; nothing may follow it.</summary>
    public void ReadWholeTextIntoReusable()
    {
        _reusable!.Clear();
        _json.Read();
        ReadProperties(out _, out _);
        _json.Read();
        _reusable.Set(
            new ClaimHeader { Setting = _setting, Provider = _provider, BillType = _billType, PlaceOfService = _place }, _namesSetting);
    }

    /// <summary>Reads a claim and stops on its last token.</summary>
    public Claim ReadClaim()
    {
        ReadProperties(out ClaimLine[]? lines, out ClaimLine[]? priorLines);
        return new Claim
        {
            Id = _id,
            Note = _note,
            Setting = _setting,
            Provider = _provider,
            BillType = _billType,
            PlaceOfService = _place,
            Lines = lines!,
            PriorLines = priorLines ?? [],
        };
    }

    /// <summary>Reads a line and stops on its last token.</summary>
    public ClaimLine ReadLine()
    {
        var line = new ClaimLine();
        var id = default(IdReference);
        ReadLine(line, ref id);
        return line;
    }

    private void ReadProperties(out ClaimLine[]? lines, out ClaimLine[]? priorLines)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
            throw Expected("a claim, which is an object");
        lines = null;
        priorLines = null;
        while (NextProperty())
        {
            ClaimProperty property = PropertyOfClaim();
            _path.Property = property;
            _json.Read();
            switch (property)
            {
                case ClaimProperty.Id: ReadClaimId(); break;
                case ClaimProperty.Note: ReadNote(); break;
                case ClaimProperty.Setting: ReadSetting(); break;
                case ClaimProperty.Provider: _provider = ReadText(Text); break;
                case ClaimProperty.BillType: _billType = ReadBillType(); break;
                case ClaimProperty.PlaceOfService: _place = ReadText(Text); break;
                case ClaimProperty.Lines: lines = ReadLines(LineList, _reusable?.Lines); break;
                case ClaimProperty.PriorLines: priorLines = ReadLines("a list of lines, or null", _reusable?.PriorLines); break;
                default: SkipValue(); break;
            }

            _path.Property = ClaimProperty.None;
        }

        if (lines is null)
        {
            _path.Property = ClaimProperty.Lines;
            throw Expected(LineList);
        }
    }

    private void ReadLine(ClaimLine line, ref IdReference lineId)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
            throw Expected("a line, which is an object, or null");
        string? id = null;
        string? code = null;
        string? provider = null;
        string? place = null;
        string? ndc = null;
        var unit = UnitBasis.Units;
        IReadOnlyList<string> modifiers = [];
        decimal units = 1;
        DateOnly? from = null;
        DateOnly? through = null;
        while (NextProperty())
        {
            ClaimProperty property = PropertyOfLine();
            _path.LineProperty = property;
            _json.Read();
            switch (property)
            {
                case ClaimProperty.Id: id = ReadId(ref lineId); break;
                case ClaimProperty.Code: code = ReadText(Text); break;
                case ClaimProperty.Modifiers: modifiers = ReadModifiers(); break;
                case ClaimProperty.Units: units = ReadUnits(); break;
                case ClaimProperty.From: from = ReadDate(); break;
                case ClaimProperty.Through: through = ReadDate(); break;
                case ClaimProperty.Provider: provider = ReadText(Text); break;
                case ClaimProperty.PlaceOfService: place = ReadText(Text); break;
                case ClaimProperty.Unit: unit = ReadUnit(); break;
                case ClaimProperty.Ndc: ndc = ReadNdc(); break;
                default: SkipValue(); break;
            }

            _path.LineProperty = ClaimProperty.None;
        }

        line.Fill(id, code, modifiers, units, from, through, provider, unit, place, ndc);
    }

    // Not Skip, which throws if the reader has only a part of the stream; a converter always has its whole value.
    private void SkipValue()
    {
        if (!_json.TrySkip())
            throw Expected("a whole value");
    }

    private bool NextProperty() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    private readonly ClaimProperty PropertyOfClaim() =>
        Is("lines"u8) ? ClaimProperty.Lines
        : Is("priorLines"u8) ? ClaimProperty.PriorLines
        : Is("id"u8) ? ClaimProperty.Id
        : Is("setting"u8) ? ClaimProperty.Setting
        : Is("provider"u8) ? ClaimProperty.Provider
        : Is("note"u8) ? ClaimProperty.Note
        : Is("billType"u8) ? ClaimProperty.BillType
        : Is("placeOfService"u8) ? ClaimProperty.PlaceOfService
        : ClaimProperty.None;

    private readonly ClaimProperty PropertyOfLine()
    {
        if (_json.HasValueSequence || _json.ValueIsEscaped)
            return PropertyOfLine(_json);
        // By length first, because few names have the same length.
        ReadOnlySpan<byte> name = _json.ValueSpan;
        return name.Length switch
        {
            2 when name.SequenceEqual("id"u8) => ClaimProperty.Id,
            3 when name.SequenceEqual("ndc"u8) => ClaimProperty.Ndc,
            4 when name.SequenceEqual("unit"u8) => ClaimProperty.Unit,
            4 when name.SequenceEqual("code"u8) => ClaimProperty.Code,
            4 when name.SequenceEqual("from"u8) => ClaimProperty.From,
            5 when name.SequenceEqual("units"u8) => ClaimProperty.Units,
            7 when name.SequenceEqual("through"u8) => ClaimProperty.Through,
            8 when name.SequenceEqual("provider"u8) => ClaimProperty.Provider,
            9 when name.SequenceEqual("modifiers"u8) => ClaimProperty.Modifiers,
            14 when name.SequenceEqual("placeOfService"u8) => ClaimProperty.PlaceOfService,
            _ => ClaimProperty.None,
        };
    }

    private static ClaimProperty PropertyOfLine(in Utf8JsonReader json) =>
        json.ValueTextEquals("code"u8) ? ClaimProperty.Code
        : json.ValueTextEquals("units"u8) ? ClaimProperty.Units
        : json.ValueTextEquals("from"u8) ? ClaimProperty.From
        : json.ValueTextEquals("through"u8) ? ClaimProperty.Through
        : json.ValueTextEquals("modifiers"u8) ? ClaimProperty.Modifiers
        : json.ValueTextEquals("provider"u8) ? ClaimProperty.Provider
        : json.ValueTextEquals("id"u8) ? ClaimProperty.Id
        : json.ValueTextEquals("unit"u8) ? ClaimProperty.Unit
        : json.ValueTextEquals("ndc"u8) ? ClaimProperty.Ndc
        : json.ValueTextEquals("placeOfService"u8) ? ClaimProperty.PlaceOfService
        : ClaimProperty.None;

    private readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    /// <summary>Reads the note. Anything but valid text is no note, and no reason to refuse the claim.</summary>
    private void ReadNote()
    {
        _note = null;
        if (_reusable is not null || _json.TokenType != JsonTokenType.String)
        {
            SkipValue();
            return;
        }

        try
        {
            _note = _json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half of a surrogate pair.
        }
    }

    private void ReadClaimId()
    {
        if (_reusable is null)
            _id = ReadText(Text);
        else
            ReadId(ref _reusable.Id);
    }

    /// <summary>An id as text; null with a reusable claim, for which <paramref name="id"/> refers to the input.</summary>
    private readonly string? ReadId(ref IdReference id)
    {
        id = default;
        if (_reusable is null)
            return ReadText(Text);
        if (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && IdReference.IsPlain(_json.ValueSpan))
            id = IdReference.ToInput((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length);
        else
            id = IdReference.ToText(ReadText(Text));
        return null;
    }

    private ClaimLine[]? ReadLines(string expected, LineList? list)
    {
        list?.Clear();
        if (_json.TokenType == JsonTokenType.Null)
            return null;
        if (_json.TokenType != JsonTokenType.StartArray)
            throw Expected(expected);
        if (list is not null)
        {
            ReadLines(list);
            return [];
        }

        var lines = new List<ClaimLine>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            CountLine();
            _path.Line = lines.Count;
            // A null line is validated as an empty one.
            lines.Add(_json.TokenType == JsonTokenType.Null ? null! : ReadLine());
            _path.Line = -1;
        }

        return [.. lines];
    }

    private void ReadLines(LineList list)
    {
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            CountLine();
            _path.Line = list.Count;
            if (_json.TokenType == JsonTokenType.Null)
                list.AddNull();
            else
                ReadLine(list.Add(out int index), ref list.IdOf(index));
            _path.Line = -1;
        }
    }

    private void CountLine()
    {
        if (_lines++ == MaxLines)
            throw Expected(string.Create(CultureInfo.InvariantCulture, $"at most {MaxLines} lines, prior lines included,"));
    }

    private string[] ReadModifiers()
    {
        if (_json.TokenType == JsonTokenType.Null)
            return [];
        if (_json.TokenType != JsonTokenType.StartArray)
            throw Expected("a list of modifiers, or null");
        if (_reusable is not null)
            return ReadModifiers(_reusable.Modifiers);
        var modifiers = new List<string>();
        ReadModifiers(modifiers);
        return [.. modifiers];
    }

    /// <summary>Reads up to four modifiers of two characters as a cached list, any others one by one.</summary>
    private string[] ReadModifiers(ModifierLists lists)
    {
        ulong key = 0;
        for (int count = 0; ; count++)
        {
            if (!_json.Read() || _json.TokenType == JsonTokenType.EndArray)
                return lists.Get(key);
            if (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped
                && ModifierLists.TryAppend(_json.ValueSpan, count, ref key))
                continue;
            var modifiers = new List<string>(lists.Get(key));
            ReadModifier(modifiers);
            ReadModifiers(modifiers);
            return [.. modifiers];
        }
    }

    private void ReadModifiers(List<string> modifiers)
    {
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
            ReadModifier(modifiers);
    }

    private void ReadModifier(List<string> modifiers)
    {
        _path.Modifier = modifiers.Count;
        // A null entry stays in the list, because positions count it.
        modifiers.Add(ReadText("a modifier as text, or null")!);
        _path.Modifier = -1;
    }

    private readonly string? ReadText(string expected) => _json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when _reusable is not null && !_json.ValueIsEscaped
            && _reusable.Texts.TryGet(_json.ValueSpan, out string? known) => known,
        JsonTokenType.String => GetString(expected),
        _ => throw Expected(expected),
    };

    private readonly decimal ReadUnits() => _json.TokenType switch
    {
        JsonTokenType.Null => 1,
        JsonTokenType.Number => UnitsNumber.Read(_json.HasValueSequence ? _json.ValueSequence.ToArray() : _json.ValueSpan),
        _ => throw Expected("a number, or null"),
    };

    private void ReadSetting()
    {
        _setting = _json.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String when Is(CareSettingNames.PractitionerUtf8) => CareSetting.Practitioner,
            JsonTokenType.String when Is(CareSettingNames.OutpatientHospitalUtf8) => CareSetting.OutpatientHospital,
            JsonTokenType.String when Is(CareSettingNames.DmeSupplierUtf8) => CareSetting.DmeSupplier,
            _ => throw Expected(string.Join(", ", CareSettingNames.All) + " or null"),
        };
        _namesSetting = _json.TokenType != JsonTokenType.Null;
    }

    private readonly UnitBasis ReadUnit()
    {
        string? text = ReadText(UnitNames);
        return text switch
        {
            "units" => UnitBasis.Units,
            "minutes" => UnitBasis.Minutes,
            _ when string.IsNullOrWhiteSpace(text) => UnitBasis.Units,
            _ => throw Expected(UnitNames),
        };
    }

    private readonly string? ReadBillType()
    {
        const string expected = BillTypeText.Expected + ", or null";
        string? text = ReadText(expected);
        return BillTypeText.TryRead(text, out _) ? text : throw Expected(expected);
    }

    private readonly string? ReadNdc()
    {
        const string expected = NdcText.Expected + ", or null";
        string? text = ReadText(expected);
        return NdcText.TryRead(text, out _) ? text : throw Expected(expected);
    }

    private readonly DateOnly? ReadDate() => _json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when IsoDate.TryRead(_json, out DateOnly date) => date,
        _ => throw Expected(Date),
    };

    private readonly string GetString(string expected)
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half of a surrogate pair.
            throw Expected(expected + ", in valid Unicode");
        }
    }

    private readonly JsonException Expected(string expected) => ClaimErrors.Expected(expected, _path);
}
