namespace CptRules.Cli.Input;

/// <summary>A window over a stream that grows up to a limit: what is unread so far, and in which line it begins.</summary>
internal sealed class InputBuffer(Stream stream, int limit)
{
    private const int FirstSize = 64 * 1024;
    private byte[] _bytes = new byte[Math.Min(FirstSize, limit)];
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public int Length => _end - _start;

    /// <summary>The number, from 1, of the line in which the unread bytes begin.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the stream has nothing beyond the unread bytes.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>A part of the unread bytes; it stays until the next <see cref="Fill"/>.</summary>
    public ReadOnlyMemory<byte> Slice(int start, int length) => _bytes.AsMemory(_start + start, length);

    /// <summary>Reads more. False at the end of the stream, or where the limit leaves no room.</summary>
    public bool Fill()
    {
        if (IsAtEnd || Length == limit)
            return false;
        if (_end == _bytes.Length)
            MakeRoom();
        int read = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += read;
        IsAtEnd = read == 0;
        return read != 0;
    }

    public void Skip(int count)
    {
        Line += _bytes.AsSpan(_start, count).Count((byte)'\n');
        _start += count;
    }

    private void MakeRoom()
    {
        byte[] target = _start > 0 ? _bytes : new byte[(int)Math.Min(_bytes.Length * 2L, limit)];
        Buffer.BlockCopy(_bytes, _start, target, 0, Length);
        (_bytes, _start, _end) = (target, 0, Length);
    }
}
