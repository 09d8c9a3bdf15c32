using System.Text.Json;

namespace CptRules.Json.Streams;

/// <summary>Reads a sequence of JSON values, with any line breaks; of a top-level array, its elements.</summary>
/// <remarks>
/// After text that is not JSON, reading continues at the next line that begins with an object, as the next claim of an indented file does.
/// Inside an array the start of the next element cannot be found: the rest is not read, and the item says so.
/// </remarks>
internal sealed class ValueItemReader(InputBuffer buffer, int limit) : IJsonItemReader
{
    // Many tools write JSON values one after the other, which is not one JSON document: each value is a document of its own.
    private JsonReaderState _state;
    private bool _isInArray;
    private bool _isEndedEarly;
    private bool _isAfterError;

    // How many of the unread bytes the state covers, and where in them the incomplete value begins.
    private int _read;
    private int _start = -1;

    // The JSON reader counts lines, and bytes of a line, from the first byte of its document.
    private long _firstLine = buffer.Line;
    private long _firstColumn;
    private long _column;

    public ReadStep TryRead(out JsonItem item)
    {
        item = default;
        if (_isAfterError && !TrySkipToNextObject())
            return buffer.IsAtEnd ? ReadStep.End : ReadStep.More;
        while (!_isEndedEarly)
        {
            try
            {
                ReadStep? step = Advance(out item);
                if (step == ReadStep.More && buffer.IsFull)
                    item = Fail(LineOfNext(), $"A value is longer than {limit / 1024} KiB.");
                else if (step is { } reached)
                    return reached;
                else
                    continue;
            }
            catch (JsonException e)
            {
                // The message of the exception would quote the input.
                long column = (e.BytePositionInLine ?? 0) + (e.LineNumber is null or 0 ? _firstColumn : 0);
                item = Fail(_firstLine + (e.LineNumber ?? 0), $"Not JSON at byte {column + 1} of this line.");
            }

            return ReadStep.Item;
        }

        return ReadStep.End;
    }

    /// <summary>Reads up to the end of a value; null if it passed the bracket of an array instead.</summary>
    /// <remarks>
    /// Bytes of an incomplete value are not read again when more arrive: a value in many small pieces would cost the square of its length.
    /// </remarks>
    private ReadStep? Advance(out JsonItem item)
    {
        item = default;
        if (!_isInArray && _start < 0 && !TryReachDocument())
            return buffer.IsAtEnd ? ReadStep.End : ReadStep.More;
        var reader = new Utf8JsonReader(buffer.Unread[_read..], buffer.IsAtEnd, _state);
        while (reader.Read())
        {
            if (_start < 0 && reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray)
            {
                _isInArray = reader.TokenType == JsonTokenType.StartArray;
                Consume(reader);
                return null;
            }

            if (_start < 0)
                _start = _read + (int)reader.TokenStartIndex;
            if (reader.CurrentDepth > (_isInArray ? 1 : 0) || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                continue;
            int end = _read + (int)reader.BytesConsumed;
            item = new(buffer.Line + buffer.Unread[.._start].Count((byte)'\n'), buffer.Slice(_start, end - _start), null);
            Consume(reader);
            return ReadStep.Item;
        }

        _state = reader.CurrentState;
        _read += (int)reader.BytesConsumed;
        return ReadStep.More;
    }

    /// <summary>
    /// Skips whitespace before a document, and byte order marks, which concatenated files have in the middle. False if nothing else is
    /// buffered, or too little to decide.
    /// </summary>
    private bool TryReachDocument()
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        Pass(JsonBlanks.Count(buffer.Unread));
        while (buffer.Unread.StartsWith(mark))
        {
            Pass(mark.Length);
            Pass(JsonBlanks.Count(buffer.Unread));
        }

        BeginDocument(_column);
        return buffer.Length > 0 && (buffer.IsAtEnd || buffer.Length >= mark.Length || !mark.StartsWith(buffer.Unread));
    }

    private void Consume(in Utf8JsonReader reader)
    {
        Pass(_read + (int)reader.BytesConsumed);
        (_read, _start) = (0, -1);
        if (_isInArray)
            _state = reader.CurrentState;
        else
            BeginDocument(_column);
    }

    private void Pass(int length)
    {
        int lastBreak = buffer.Unread[..length].LastIndexOf((byte)'\n');
        _column = lastBreak < 0 ? _column + length : length - lastBreak - 1;
        buffer.Skip(length);
    }

    private void BeginDocument(long column)
    {
        _state = default;
        _firstLine = buffer.Line;
        _firstColumn = _column = column;
    }

    /// <summary>The number of the line in which the next value begins.</summary>
    private long LineOfNext()
    {
        int start = buffer.Unread.IndexOfAnyExcept(" \t\r\n,"u8);
        return buffer.Line + (start < 0 ? 0 : buffer.Unread[..start].Count((byte)'\n'));
    }

    private JsonItem Fail(long line, string error)
    {
        if (_isInArray)
        {
            _isEndedEarly = true;
            return JsonItem.Invalid(line, error + " The rest of this input was not read.");
        }

        _isAfterError = true;
        (_read, _start) = (0, -1);
        buffer.Skip(JsonBlanks.Count(buffer.Unread));
        return JsonItem.Invalid(line, error);
    }

    /// <summary>
    /// Skips to the next line that begins with an object, after the line in which the invalid value begins. False while none is buffered.
    /// </summary>
    private bool TrySkipToNextObject()
    {
        while (true)
        {
            int at = buffer.Unread.IndexOf((byte)'\n');
            if (at >= 0 && at + 1 < buffer.Length)
            {
                buffer.Skip(at + 1);
                if (buffer.Unread[0] != (byte)'{')
                    continue;
                _isAfterError = false;
                BeginDocument(0);
                return true;
            }

            // A line feed at the end of the buffer stays until the byte after it is known.
            buffer.Skip(at < 0 || buffer.IsAtEnd ? buffer.Length : at);
            return false;
        }
    }
}
