using System.Text.Json;

namespace CptRules.Streaming.Input;

/// <summary>Tells which shape an input has - claims line by line, an array, or values that span lines - and takes it apart with bounded memory.</summary>
internal sealed class ClaimInput(InputBuffer buffer, int limit = ClaimInput.Limit) : IItemReader
{
    /// <summary>The longest line or value, in bytes: far beyond any claim, and little enough to hold.</summary>
    public const int Limit = 16 * 1024 * 1024;

    private bool _isMarkRead;
    private bool _isRefused;
    private IItemReader? _reader;

    public InputStep TryRead(out InputItem item)
    {
        item = default;
        if (_reader is not null)
            return _reader.TryRead(out item);
        if (_isRefused)
            return InputStep.End;
        if (!_isMarkRead)
        {
            if (buffer.Length < 3 && !buffer.IsAtEnd)
                return InputStep.More;
            _isMarkRead = true;
            if (!TrySkipMark())
            {
                _isRefused = true;
                item = InputItem.Broken(1, "The text is UTF-16; claims are read as UTF-8. The rest of this input was not read.");
                return InputStep.Item;
            }
        }

        if (IsByLine() is not { } isByLine)
            return InputStep.More;
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

    /// <summary>Whether claims stand line by line; null while that cannot be told.</summary>
    private bool? IsByLine()
    {
        buffer.Skip(JsonText.CountBlank(buffer.Unread));
        if (buffer.Length > 0 && buffer.Unread[0] == (byte)'[')
            return false;
        int length = buffer.Unread.IndexOf((byte)'\n');
        if (length < 0 && !buffer.IsAtEnd && !buffer.IsFull)
            return null;
        return IsLineOfItsOwn(length < 0 ? buffer.Unread : buffer.Unread[..length]);
    }

    /// <summary>Whether the first line is one whole value, or no JSON at all; a line that only begins a value is part of something larger.</summary>
    private static bool IsLineOfItsOwn(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.TrySkip() && JsonText.IsBlank(line[(int)reader.BytesConsumed..]);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
