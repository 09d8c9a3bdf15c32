using System.Text.Json;

namespace CptRules.Streaming.Input;

/// <summary>Reads a sequence of JSON values, however they are broken into lines; an array at the top stands for its elements.</summary>
/// <remarks>
/// After text that is not JSON it goes on with the next line that begins with an object, as the next claim of a pretty-printed file does.
/// Inside an array nobody can tell where the next element begins: the rest is given up, and the item says so.
/// </remarks>
internal sealed class ValueItemReader(InputBuffer buffer, int limit) : IItemReader
{
    // Claims one after the other are no JSON document, but what many tools write: each begins a document of its own.
    private JsonReaderState _state;
    private bool _isInArray;
    private bool _isGivenUp;
    private bool _isBehindBroken;

    // How much of the unread bytes the state is of, and where in them the value begins that is not whole yet.
    private int _read;
    private int _start = -1;

    // The reader counts lines, and bytes of a line, from the first byte of its document.
    private long _firstLine = buffer.Line;
    private long _firstColumn;
    private long _column;

    public InputStep TryRead(out InputItem item)
    {
        item = default;
        if (_isBehindBroken && !TrySkipToNextObject())
            return buffer.IsAtEnd ? InputStep.End : InputStep.More;
        while (!_isGivenUp)
        {
            try
            {
                InputStep? step = Advance(out item);
                if (step == InputStep.More && buffer.IsFull)
                    item = GiveUp(LineOfNext(), $"A value is longer than {limit / 1024} KiB.");
                else if (step is { } reached)
                    return reached;
                else
                    continue;
            }
            catch (JsonException e)
            {
                // Its message would quote the input.
                long column = (e.BytePositionInLine ?? 0) + (e.LineNumber is null or 0 ? _firstColumn : 0);
                item = GiveUp(_firstLine + (e.LineNumber ?? 0), $"Not JSON at byte {column + 1} of this line.");
            }

            return InputStep.Item;
        }

        return InputStep.End;
    }

    /// <summary>One step ahead; null where it went over the bracket of an array.</summary>
    /// <remarks>What was read of a value is not read again when more of it comes: a value that comes in drops would cost the square of its length.</remarks>
    private InputStep? Advance(out InputItem item)
    {
        item = default;
        if (!_isInArray && _start < 0 && !TryReachDocument())
            return buffer.IsAtEnd ? InputStep.End : InputStep.More;
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
            return InputStep.Item;
        }

        _state = reader.CurrentState;
        _read += (int)reader.BytesConsumed;
        return InputStep.More;
    }

    /// <summary>Goes over blanks before a document, and byte order marks, which joined files have in the middle. False if nothing else is there, or not enough to tell.</summary>
    private bool TryReachDocument()
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        Pass(JsonText.CountBlank(buffer.Unread));
        while (buffer.Unread.StartsWith(mark))
        {
            Pass(mark.Length);
            Pass(JsonText.CountBlank(buffer.Unread));
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

    /// <summary>The line in which the next value begins, after what stands between values.</summary>
    private long LineOfNext()
    {
        int start = buffer.Unread.IndexOfAnyExcept(" \t\r\n,"u8);
        return buffer.Line + (start < 0 ? 0 : buffer.Unread[..start].Count((byte)'\n'));
    }

    private InputItem GiveUp(long line, string error)
    {
        if (_isInArray)
        {
            _isGivenUp = true;
            return InputItem.Broken(line, error + " The rest of this input was not read.");
        }

        _isBehindBroken = true;
        (_read, _start) = (0, -1);
        buffer.Skip(JsonText.CountBlank(buffer.Unread));
        return InputItem.Broken(line, error);
    }

    /// <summary>Skips to a line that begins with an object, after the one in which the broken value begins. False while none is there.</summary>
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
                _isBehindBroken = false;
                BeginDocument(0);
                return true;
            }

            // A break at the very end stays until it is known what follows.
            buffer.Skip(at < 0 || buffer.IsAtEnd ? buffer.Length : at);
            return false;
        }
    }
}
