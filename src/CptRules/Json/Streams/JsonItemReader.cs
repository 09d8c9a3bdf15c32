using System.Text.Json;

namespace CptRules.Json.Streams;

/// <summary>
/// Detects the shape of an input - one claim a line, an array, or values that span lines - and splits it with bounded memory.
/// </summary>
internal sealed class JsonItemReader(InputBuffer buffer, int limit = JsonItemReader.Limit) : IJsonItemReader
{
    /// <summary>The longest line or value, in bytes: far beyond any claim, and small enough for memory.</summary>
    public const int Limit = 16 * 1024 * 1024;

    private bool _isMarkRead;
    private bool _isRefused;
    private IJsonItemReader? _reader;

    public ReadStep TryRead(out JsonItem item)
    {
        item = default;
        if (_reader is not null)
            return _reader.TryRead(out item);
        if (_isRefused)
            return ReadStep.End;
        if (!_isMarkRead)
        {
            if (buffer.Length < 3 && !buffer.IsAtEnd)
                return ReadStep.More;
            _isMarkRead = true;
            if (!TrySkipMark())
            {
                _isRefused = true;
                item = JsonItem.Invalid(1, "The text is UTF-16; claims are read as UTF-8. The rest of this input was not read.");
                return ReadStep.Item;
            }
        }

        if (IsByLine() is not { } isByLine)
            return ReadStep.More;
        _reader = isByLine ? new LineItemReader(buffer, limit) : new ValueItemReader(buffer, limit);
        return _reader.TryRead(out item);
    }

    /// <summary>Skips a UTF-8 byte order mark. False for one of UTF-16.</summary>
    private bool TrySkipMark()
    {
        if (buffer.Unread.StartsWith("\uFEFF"u8))
            buffer.Skip(3);
        return !buffer.Unread.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !buffer.Unread.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
    }

    /// <summary>Whether the input has one claim a line; null if that needs more bytes.</summary>
    private bool? IsByLine()
    {
        buffer.Skip(JsonBlanks.Count(buffer.Unread));
        if (buffer.Length > 0 && buffer.Unread[0] == (byte)'[')
            return false;
        int length = buffer.Unread.IndexOf((byte)'\n');
        if (length < 0 && !buffer.IsAtEnd && !buffer.IsFull)
            return null;
        return IsWholeValue(length < 0 ? buffer.Unread : buffer.Unread[..length]);
    }

    /// <summary>
    /// Whether the first line is one whole value, or not JSON at all. A line that only begins a value is part of a larger one.
    /// </summary>
    private static bool IsWholeValue(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.TrySkip() && JsonBlanks.IsBlank(line[(int)reader.BytesConsumed..]);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
