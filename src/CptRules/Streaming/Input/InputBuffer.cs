using System.Buffers;

namespace CptRules.Streaming.Input;

/// <summary>A window over a stream that grows up to a limit: what is unread so far, and in which line it begins.</summary>
/// <remarks>
/// Items lie in its bytes and may still be worked on when the next bytes are wanted: then <see cref="Detach"/> leaves those bytes to the items and
/// goes on in others. Only the beginning of an item that is not whole yet is copied.
/// </remarks>
internal sealed class InputBuffer(Stream stream, int limit) : IDisposable
{
    // Some hundred claims: what hands a batch to another thread costs nothing beside them. A pipe gives half of it at once.
    private const int UsualSize = 128 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Min(UsualSize, limit));
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public int Length => _end - _start;

    /// <summary>The number, from 1, of the line in which the unread bytes begin.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the stream has nothing beyond the unread bytes.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Whether the unread bytes are as many as there may be.</summary>
    public bool IsFull => Length >= limit;

    /// <summary>A part of the unread bytes; it stays until the next <see cref="FillAsync"/>.</summary>
    public ReadOnlyMemory<byte> Slice(int start, int length) => _bytes.AsMemory(_start + start, length);

    /// <summary>Reads more, or finds the end. Not for a full buffer.</summary>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        int read = await stream.ReadAsync(Room(), cancellationToken).ConfigureAwait(false);
        _end += read;
        IsAtEnd = read == 0;
    }

    public void Skip(int count)
    {
        Line += Unread[..count].Count((byte)'\n');
        _start += count;
    }

    /// <summary>Skips bytes of which only the last is the end of a line.</summary>
    public void SkipLine(int count)
    {
        Line++;
        _start += count;
    }

    /// <summary>Goes on in other bytes, and gives away those in which the items so far lie: they belong into the shared pool in the end.</summary>
    public byte[] Detach()
    {
        byte[] used = _bytes;
        Move(ArrayPool<byte>.Shared.Rent(Math.Max(Math.Min(UsualSize, limit), Length)));
        return used;
    }

    /// <summary>Leaves the bytes to a read that is still under way, and whatever comes of it.</summary>
    public void Abandon(Task read)
    {
        _bytes = [];
        _start = _end = 0;
        _ = read.ContinueWith(static task => _ = task.Exception, TaskScheduler.Default);
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _start = _end = 0;
    }

    private Memory<byte> Room()
    {
        if (_end == _bytes.Length && _start > 0)
        {
            Move(_bytes);
        }
        else if (_end == _bytes.Length)
        {
            byte[] full = _bytes;
            Move(ArrayPool<byte>.Shared.Rent((int)Math.Min(full.Length * 2L, limit)));
            ArrayPool<byte>.Shared.Return(full);
        }

        return _bytes.AsMemory(_end, Math.Min(_bytes.Length - _end, limit - Length));
    }

    private void Move(byte[] target)
    {
        Unread.CopyTo(target);
        (_bytes, _start, _end) = (target, 0, Length);
    }
}
