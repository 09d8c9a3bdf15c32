using System.Buffers;
using System.Text.Json;

namespace CptRules.Json;

/// <summary>Reads one claim, or one line, from JSON tokens, and knows where it is when something is wrong.</summary>
/// <remarks>
/// Written by hand, because generated contracts lose what the format needs: the defaults of init-only properties, null as absent, units
/// as they are written, and errors that repeat nothing of the claim. Reflection-free, so it is safe to trim and to compile ahead.
/// </remarks>
internal ref struct ClaimReader
{
    private const string Text = "text or null";
    private const string Date = "a date written YYYY-MM-DD, or null";
    private const string LineList = "a list of lines";

    private Utf8JsonReader _json;
    private ClaimPath _path = new();

    /// <param name="json">Before the text, or on the first token of the value.</param>
    public ClaimReader(scoped in Utf8JsonReader json) => _json = json;

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

    /// <summary>Reads a claim, and stops on its last token.</summary>
    public Claim ReadClaim()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
            throw Expected("a claim, which is an object");
        string? id = null;
        string? provider = null;
        CareSetting setting = default;
        IReadOnlyList<ClaimLine>? lines = null;
        IReadOnlyList<ClaimLine>? priorLines = null;
        while (NextProperty())
        {
            string? property = ClaimProperty();
            _json.Read();
            _path.Property = property;
            switch (property)
            {
                case ClaimNames.Id: id = ReadText(Text); break;
                case ClaimNames.Setting: setting = ReadSetting(); break;
                case ClaimNames.Provider: provider = ReadText(Text); break;
                case ClaimNames.Lines: lines = ReadLines(LineList); break;
                case ClaimNames.PriorLines: priorLines = ReadLines("a list of lines, or null"); break;
                default: SkipValue(); break;
            }

            _path.Property = null;
        }

        if (lines is null)
        {
            _path.Property = ClaimNames.Lines;
            throw Expected(LineList);
        }

        return new Claim { Id = id, Setting = setting, Provider = provider, Lines = lines, PriorLines = priorLines ?? [] };
    }

    /// <summary>Reads a line, and stops on its last token.</summary>
    public ClaimLine ReadLine()
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
            string? property = LineProperty();
            _json.Read();
            _path.LineProperty = property;
            switch (property)
            {
                case ClaimNames.Id: id = ReadText(Text); break;
                case ClaimNames.Code: code = ReadText(Text); break;
                case ClaimNames.Modifiers: modifiers = ReadModifiers(); break;
                case ClaimNames.Units: units = ReadUnits(); break;
                case ClaimNames.From: from = ReadDate(); break;
                case ClaimNames.Through: through = ReadDate(); break;
                case ClaimNames.Provider: provider = ReadText(Text); break;
                default: SkipValue(); break;
            }

            _path.LineProperty = null;
        }

        return new ClaimLine { Id = id, Code = code, Modifiers = modifiers, Units = units, From = from, Through = through, Provider = provider };
    }

    // Not Skip, which refuses a reader over a part of a stream; a converter always has the whole of its value.
    private void SkipValue()
    {
        if (!_json.TrySkip())
            throw Expected("a whole value");
    }

    private bool NextProperty() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    private readonly string? ClaimProperty() =>
        Is("lines"u8) ? ClaimNames.Lines
        : Is("priorLines"u8) ? ClaimNames.PriorLines
        : Is("id"u8) ? ClaimNames.Id
        : Is("setting"u8) ? ClaimNames.Setting
        : Is("provider"u8) ? ClaimNames.Provider
        : null;

    private readonly string? LineProperty() =>
        Is("code"u8) ? ClaimNames.Code
        : Is("units"u8) ? ClaimNames.Units
        : Is("from"u8) ? ClaimNames.From
        : Is("through"u8) ? ClaimNames.Through
        : Is("modifiers"u8) ? ClaimNames.Modifiers
        : Is("provider"u8) ? ClaimNames.Provider
        : Is("id"u8) ? ClaimNames.Id
        : null;

    private readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private ClaimLine[]? ReadLines(string expected)
    {
        if (_json.TokenType == JsonTokenType.Null)
            return null;
        if (_json.TokenType != JsonTokenType.StartArray)
            throw Expected(expected);
        var lines = new List<ClaimLine>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _path.Line = lines.Count;
            // A null line is judged as an empty one.
            lines.Add(_json.TokenType == JsonTokenType.Null ? null! : ReadLine());
            _path.Line = -1;
        }

        return [.. lines];
    }

    private string[] ReadModifiers()
    {
        if (_json.TokenType == JsonTokenType.Null)
            return [];
        if (_json.TokenType != JsonTokenType.StartArray)
            throw Expected("a list of modifiers, or null");
        var modifiers = new List<string>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _path.Modifier = modifiers.Count;
            // A null entry keeps its place: positions count it.
            modifiers.Add(ReadText("a modifier as text, or null")!);
            _path.Modifier = -1;
        }

        return [.. modifiers];
    }

    private readonly string? ReadText(string expected) => _json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => GetString(expected),
        _ => throw Expected(expected),
    };

    private readonly decimal ReadUnits() => _json.TokenType switch
    {
        JsonTokenType.Null => 1,
        JsonTokenType.Number => UnitsNumber.Read(_json.HasValueSequence ? _json.ValueSequence.ToArray() : _json.ValueSpan),
        _ => throw Expected("a number, or null"),
    };

    private readonly CareSetting ReadSetting() => _json.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when Is("practitioner"u8) => CareSetting.Practitioner,
        JsonTokenType.String when Is("outpatientHospital"u8) => CareSetting.OutpatientHospital,
        JsonTokenType.String when Is("dmeSupplier"u8) => CareSetting.DmeSupplier,
        _ => throw Expected("practitioner, outpatientHospital, dmeSupplier or null"),
    };

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
