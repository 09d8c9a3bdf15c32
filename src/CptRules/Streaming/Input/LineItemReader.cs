namespace CptRules.Streaming.Input;

/// <summary>Reads one item a line; blank lines are none.</summary>
internal sealed class LineItemReader(InputBuffer buffer, int limit) : IItemReader
{
    private int _searched;
    private bool _isTooLong;

    public InputStep TryRead(out InputItem item)
    {
        item = default;
        while (true)
        {
            int at = buffer.Unread[_searched..].IndexOf((byte)'\n');
            if (_isTooLong)
            {
                if (!SkipTooLong(at))
                    return buffer.IsAtEnd ? InputStep.End : InputStep.More;
                continue;
            }

            bool hasBreak = at >= 0;
            int length = hasBreak ? _searched + at : buffer.Length;
            if (!hasBreak && !buffer.IsAtEnd)
            {
                if (!buffer.IsFull)
                {
                    _searched = length;
                    return InputStep.More;
                }

                _isTooLong = true;
                _searched = 0;
                item = InputItem.Broken(buffer.Line, $"The line is longer than {limit / 1024} KiB.");
                return InputStep.Item;
            }

            _searched = 0;
            if (!hasBreak && length == 0)
                return InputStep.End;
            item = new(buffer.Line, buffer.Slice(0, length), null);
            if (hasBreak)
                buffer.SkipLine(length + 1);
            else
                buffer.Skip(length);
            if (!JsonText.IsBlank(item.Json.Span))
                return InputStep.Item;
        }
    }

    /// <summary>Drops what is there of a line that is too long. Whether its end was among it.</summary>
    private bool SkipTooLong(int at)
    {
        _isTooLong = at < 0;
        buffer.Skip(at < 0 ? buffer.Length : at + 1);
        return at >= 0;
    }
}
