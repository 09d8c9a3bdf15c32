namespace CptRules.Cli.Input;

/// <summary>Reads one item a line; blank lines are none.</summary>
internal sealed class LineItemReader(InputBuffer buffer, int limit) : IItemReader
{
    private int _pending;

    public bool TryRead(out InputItem item)
    {
        while (true)
        {
            buffer.Skip(_pending);
            _pending = 0;
            long line = buffer.Line;
            if (!TryFindEnd(out int length, out int withBreak))
            {
                SkipLine();
                item = InputItem.Broken(line, $"The line is longer than {limit / 1024} KiB.");
                return true;
            }

            _pending = withBreak;
            if (withBreak == 0)
            {
                item = default;
                return false;
            }

            if (JsonText.IsBlank(buffer.Unread[..length]))
                continue;
            item = new(line, buffer.Slice(0, length), null);
            return true;
        }
    }

    /// <summary>The length of the line without and with its break; both 0 at the end. False if the line does not fit.</summary>
    private bool TryFindEnd(out int length, out int withBreak)
    {
        int searched = 0;
        while (true)
        {
            int at = buffer.Unread[searched..].IndexOf((byte)'\n');
            if (at >= 0)
            {
                length = searched + at;
                withBreak = length + 1;
                return true;
            }

            searched = length = withBreak = buffer.Length;
            if (!buffer.Fill())
                return buffer.IsAtEnd;
        }
    }

    private void SkipLine()
    {
        do
        {
            int at = buffer.Unread.IndexOf((byte)'\n');
            buffer.Skip(at < 0 ? buffer.Length : at + 1);
            if (at >= 0)
                return;
        }
        while (buffer.Fill());
    }
}
