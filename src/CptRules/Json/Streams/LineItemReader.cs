namespace CptRules.Json.Streams;

/// <summary>Reads one item a line and ignores blank lines.</summary>
internal sealed class LineItemReader(InputBuffer buffer, int limit) : IJsonItemReader
{
    private int _searched;
    private bool _isTooLong;

    public ReadStep TryRead(out JsonItem item)
    {
        item = default;
        while (true)
        {
            int at = buffer.Unread[_searched..].IndexOf((byte)'\n');
            if (_isTooLong)
            {
                if (!SkipTooLong(at))
                    return buffer.IsAtEnd ? ReadStep.End : ReadStep.More;
                continue;
            }

            bool hasBreak = at >= 0;
            int length = hasBreak ? _searched + at : buffer.Length;
            if (!hasBreak && !buffer.IsAtEnd)
            {
                if (!buffer.IsFull)
                {
                    _searched = length;
                    return ReadStep.More;
                }

                _isTooLong = true;
                _searched = 0;
                item = JsonItem.Invalid(buffer.Line, $"The line is longer than {limit / 1024} KiB.");
                return ReadStep.Item;
            }

            _searched = 0;
            if (!hasBreak && length == 0)
                return ReadStep.End;
            item = new(buffer.Line, buffer.Slice(0, length), null);
            if (hasBreak)
                buffer.SkipLine(length + 1);
            else
                buffer.Skip(length);
            if (!JsonBlanks.IsBlank(item.Json.Span))
                return ReadStep.Item;
        }
    }

    /// <summary>Skips the buffered part of a line that is too long; true if that includes its end.</summary>
    private bool SkipTooLong(int at)
    {
        _isTooLong = at < 0;
        buffer.Skip(at < 0 ? buffer.Length : at + 1);
        return at >= 0;
    }
}
