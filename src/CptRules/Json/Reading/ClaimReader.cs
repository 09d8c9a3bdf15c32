using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace CptRules.Json.Reading;

/// <summary>Reads one claim, or one line, from JSON tokens, and knows where it is when something is wrong.</summary>
/// <remarks>
/// Written by hand, because generated contracts lose what the format needs: the defaults of init-only properties, null as absent, units
/// as they are written, and errors that repeat nothing of the claim. Reflection-free, so it is safe to trim and to compile ahead.
/// </remarks>
internal ref struct ClaimReader
{
    /// <summary>The most lines of a claim, prior ones included: twice as many as any claim form holds.</summary>
    /// <remarks>Lines are compared with each other: what a claim costs grows with their square, and somebody may send a claim that is one to be refused.</remarks>
    public const int MostLines = 2000;

    private const string Text = "text or null";
    private const string Date = "a date written YYYY-MM-DD, or null";
    private const string LineList = "a list of lines";

    private readonly ReusableClaim? _space;
    private Utf8JsonReader _json;
    private ClaimPath _path = new();
    private int _lines;
    private string? _id;
    private string? _provider;
    private CareSetting _setting;
    private bool _namesSetting;

    /// <param name="json">Before the text, or on the first token of the value.</param>
    /// <param name="space">Where to read into with <see cref="ReadOnlyClaimIntoSpace"/>; null where every claim is an object of its own.</param>
    public ClaimReader(scoped in Utf8JsonReader json, ReusableClaim? space = null)
    {
        _json = json;
        _space = space;
    }

    public readonly Utf8JsonReader Json => _json;

    public readonly ClaimPath Path => _path;

    /// <summary>Reads a claim from the start of the text; nothing may follow it.</summary>
    public Claim ReadOnlyClaim()
    {
        _json.Read();
        Claim claim = ReadClaim();
        _json.Read();
        return claim;
    }

    /// <summary>Reads a claim from the start of the text into the space; nothing may follow it.</summary>
    public void ReadOnlyClaimIntoSpace()
    {
        _space!.Clear();
        _json.Read();
        ReadProperties(out _, out _);
        _json.Read();
        _space.Set(_setting, _namesSetting, _provider);
    }

    /// <summary>Reads a claim, and stops on its last token.</summary>
    public Claim ReadClaim()
    {
        ReadProperties(out ClaimLine[]? lines, out ClaimLine[]? priorLines);
        return new Claim { Id = _id, Setting = _setting, Provider = _provider, Lines = lines!, PriorLines = priorLines ?? [] };
    }

    /// <summary>Reads a line, and stops on its last token.</summary>
    public ClaimLine ReadLine()
    {
        var line = new ClaimLine();
        var id = default(IdText);
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
                case ClaimProperty.Setting: ReadSetting(); break;
                case ClaimProperty.Provider: _provider = ReadText(Text); break;
                case ClaimProperty.Lines: lines = ReadLines(LineList, _space?.Lines); break;
                case ClaimProperty.PriorLines: priorLines = ReadLines("a list of lines, or null", _space?.PriorLines); break;
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

    private void ReadLine(ClaimLine line, ref IdText lineId)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
            throw Expected("a line, which is an object, or null");
        string? id = null;
        string? code = null;
        string? provider = null;
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
                default: SkipValue(); break;
            }

            _path.LineProperty = ClaimProperty.None;
        }

        line.Fill(id, code, modifiers, units, from, through, provider);
    }

    // Not Skip, which refuses a reader over a part of a stream; a converter always has the whole of its value.
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
        : ClaimProperty.None;

    private readonly ClaimProperty PropertyOfLine()
    {
        if (_json.HasValueSequence || _json.ValueIsEscaped)
            return PropertyOfLine(_json);
        // Names differ in length, or else in their first byte.
        ReadOnlySpan<byte> name = _json.ValueSpan;
        return name.Length switch
        {
            2 when name.SequenceEqual("id"u8) => ClaimProperty.Id,
            4 when name.SequenceEqual("code"u8) => ClaimProperty.Code,
            4 when name.SequenceEqual("from"u8) => ClaimProperty.From,
            5 when name.SequenceEqual("units"u8) => ClaimProperty.Units,
            7 when name.SequenceEqual("through"u8) => ClaimProperty.Through,
            8 when name.SequenceEqual("provider"u8) => ClaimProperty.Provider,
            9 when name.SequenceEqual("modifiers"u8) => ClaimProperty.Modifiers,
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
        : ClaimProperty.None;

    private readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private void ReadClaimId()
    {
        if (_space is null)
            _id = ReadText(Text);
        else
            ReadId(ref _space.Id);
    }

    /// <summary>An id as text; nothing where there is a space, which notes where it stands.</summary>
    private readonly string? ReadId(ref IdText id)
    {
        id = default;
        if (_space is null)
            return ReadText(Text);
        if (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && IdText.IsPlain(_json.ValueSpan))
            id = IdText.At((int)_json.TokenStartIndex + 1, _json.ValueSpan.Length);
        else
            id = IdText.Of(ReadText(Text));
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
            // A null line is judged as an empty one.
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
        if (_lines++ == MostLines)
            throw Expected(string.Create(CultureInfo.InvariantCulture, $"at most {MostLines} lines, prior lines included,"));
    }

    private string[] ReadModifiers()
    {
        if (_json.TokenType == JsonTokenType.Null)
            return [];
        if (_json.TokenType != JsonTokenType.StartArray)
            throw Expected("a list of modifiers, or null");
        if (_space is not null)
            return ReadModifiers(_space.Modifiers);
        var modifiers = new List<string>();
        ReadModifiers(modifiers);
        return [.. modifiers];
    }

    /// <summary>The usual few modifiers of two characters from the lists seen before; any others one by one.</summary>
    private string[] ReadModifiers(ModifierLists lists)
    {
        ulong key = 0;
        for (int count = 0; ; count++)
        {
            if (!_json.Read() || _json.TokenType == JsonTokenType.EndArray)
                return lists.Get(key);
            if (_json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped && ModifierLists.TryAppend(_json.ValueSpan, count, ref key))
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
        // A null entry keeps its place: positions count it.
        modifiers.Add(ReadText("a modifier as text, or null")!);
        _path.Modifier = -1;
    }

    private readonly string? ReadText(string expected) => _json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when _space is not null && !_json.ValueIsEscaped && _space.Texts.TryGet(_json.ValueSpan, out string? known) => known,
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
            JsonTokenType.String when Is("practitioner"u8) => CareSetting.Practitioner,
            JsonTokenType.String when Is("outpatientHospital"u8) => CareSetting.OutpatientHospital,
            JsonTokenType.String when Is("dmeSupplier"u8) => CareSetting.DmeSupplier,
            _ => throw Expected("practitioner, outpatientHospital, dmeSupplier or null"),
        };
        _namesSetting = _json.TokenType != JsonTokenType.Null;
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
