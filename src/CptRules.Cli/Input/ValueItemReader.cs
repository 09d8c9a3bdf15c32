using System.Text.Json;

namespace CptRules.Cli.Input;

/// <summary>Reads a sequence of JSON values, however they are broken into lines; an array at the top stands for its elements.</summary>
/// <remarks>
/// After text that is not JSON it goes on with the next line that begins with an object, as the next claim of a pretty-printed file does.
/// Inside an array nobody can tell where the next element begins: the rest is given up, and the item says so.
/// </remarks>
internal sealed class ValueItemReader(InputBuffer buffer, int limit) : IItemReader
{
    // AllowMultipleValues: claims one after the other are no JSON document, but what many tools write.
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true };

    private JsonReaderState _state = new(Options);
    private int _pending;
    private bool _isInArray;
    private bool _isGivenUp;

    // The reader counts lines from the first byte it saw.
    private long _firstLine = buffer.Line;

    private enum Step
    {
        Value,
        Again,
        More,
        End,
    }

    public bool TryRead(out InputItem item)
    {
        buffer.Skip(_pending);
        _pending = 0;
        item = default;
        while (!_isGivenUp)
        {
            try
            {
                switch (Advance(out item))
                {
                    case Step.Value:
                        return true;
                    case Step.End:
                        return false;
                    case Step.More when !buffer.Fill() && !buffer.IsAtEnd:
                        item = Recover(LineOfNext(), $"A value is longer than {limit / 1024} KiB.");
                        return true;
                }
            }
            catch (JsonException e)
            {
                // Its message would quote the input.
                item = Recover(_firstLine + (e.LineNumber ?? 0), $"Not JSON at byte {(e.BytePositionInLine ?? 0) + 1} of this line.");
                return true;
            }
        }

        return false;
    }

    private Step Advance(out InputItem item)
    {
        item = default;
        var reader = new Utf8JsonReader(buffer.Unread, buffer.IsAtEnd, _state);
        if (!_isInArray && buffer.IsAtEnd && JsonText.IsBlank(buffer.Unread))
            return Step.End;
        if (!reader.Read())
            return Step.More;

        if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray)
        {
            _isInArray = reader.TokenType == JsonTokenType.StartArray;
            _state = reader.CurrentState;
            buffer.Skip((int)reader.BytesConsumed);
            return Step.Again;
        }

        int start = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
            return Step.More;
        int end = (int)reader.BytesConsumed;
        item = new(buffer.Line + buffer.Unread[..start].Count((byte)'\n'), buffer.Slice(start, end - start), null);
        _state = reader.CurrentState;
        _pending = end;
        return Step.Value;
    }

    /// <summary>The line in which the next value begins, after what stands between values.</summary>
    private long LineOfNext()
    {
        int start = buffer.Unread.IndexOfAnyExcept(" \t\r\n,"u8);
        return buffer.Line + (start < 0 ? 0 : buffer.Unread[..start].Count((byte)'\n'));
    }

    private InputItem Recover(long line, string error)
    {
        if (_isInArray)
        {
            _isGivenUp = true;
            return InputItem.Broken(line, error + " The rest of this input was not read.");
        }

        SkipToNextObject();
        _state = new(Options);
        _firstLine = buffer.Line;
        return InputItem.Broken(line, error);
    }

    /// <summary>Skips to a line that begins with an object, after the one in which the broken value begins.</summary>
    private void SkipToNextObject()
    {
        buffer.Skip(JsonText.CountBlank(buffer.Unread));
        while (true)
        {
            int at = buffer.Unread.IndexOf((byte)'\n');
            if (at >= 0 && at + 1 < buffer.Length)
            {
                buffer.Skip(at + 1);
                if (buffer.Unread[0] == (byte)'{')
                    return;
            }
            else
            {
                // A break at the very end stays until it is known what follows.
                buffer.Skip(at < 0 ? buffer.Length : at);
                if (buffer.Fill())
                    continue;
                buffer.Skip(buffer.Length);
                return;
            }
        }
    }
}
