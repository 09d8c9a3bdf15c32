using System.Text.Json;

namespace CptRules.Json.Reading;

/// <summary>An id of a claim or line that is carried to the result: where it stands in the input, or as text; <c>default</c> is none.</summary>
/// <remarks>Most ids are never looked at, and what stands in the input as it will in the output need not become a string.</remarks>
internal readonly struct IdText
{
    private readonly string? _text;
    private readonly int _start;
    private readonly int _length;

    private IdText(string? text, int start, int length)
    {
        _text = text;
        _start = start;
        _length = length;
    }

    /// <summary>Whether JSON text without escapes is written as it is read.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> utf8) => !utf8.ContainsAnyExceptInRange((byte)' ', (byte)'~');

    public static IdText At(int start, int length) => new(null, start, length);

    public static IdText Of(string? text) => new(text, 0, 0);

    /// <summary>Where the plain text of the id stands in the claim; false where it is none, or not plain.</summary>
    public bool TryGetPlain(ReadOnlySpan<byte> claim, out ReadOnlySpan<byte> utf8)
    {
        // A quotation mark stands before every text.
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
