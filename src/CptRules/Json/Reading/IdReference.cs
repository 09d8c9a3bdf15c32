using System.Text.Json;

namespace CptRules.Json.Reading;

/// <summary>An id of a claim or line that is carried to the result: a position in the input, or a text; <c>default</c> is no id.</summary>
/// <remarks>Most ids are never written, and one that is written as it was read needs no string.</remarks>
internal readonly struct IdReference
{
    private readonly string? _text;
    private readonly int _start;
    private readonly int _length;

    private IdReference(string? text, int start, int length)
    {
        _text = text;
        _start = start;
        _length = length;
    }

    /// <summary>Whether JSON text that has no escapes is written as it is read.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> utf8) => !utf8.ContainsAnyExceptInRange((byte)' ', (byte)'~');

    public static IdReference ToInput(int start, int length) => new(null, start, length);

    public static IdReference ToText(string? text) => new(text, 0, 0);

    /// <summary>The text of the id as a part of the input; false if there is no id, or it is not plain.</summary>
    public bool TryGetPlain(ReadOnlySpan<byte> claim, out ReadOnlySpan<byte> utf8)
    {
        // A quotation mark precedes every text, so the position of an id is never 0.
        utf8 = _start > 0 ? claim.Slice(_start, _length) : default;
        return _start > 0;
    }

    public void Write(Utf8JsonWriter json, string name, ReadOnlySpan<byte> claim)
    {
        if (TryGetPlain(claim, out ReadOnlySpan<byte> utf8))
            json.WriteString(name, utf8);
        else
            json.WriteString(name, _text);
    }
}
