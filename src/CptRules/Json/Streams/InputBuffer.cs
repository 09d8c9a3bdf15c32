using System.Buffers;

namespace CptRules.Json.Streams;

/// <summary>A window over a stream that grows up to a limit: the unread bytes, and the number of the line in which they begin.</summary>
/// <remarks>
/// Items refer to its bytes and may still be in progress when more bytes are read: <see cref="Detach"/> hands those bytes to the items and
/// continues in new ones. Only the beginning of an incomplete item is copied.
/// </remarks>
internal sealed class InputBuffer(Stream stream, int limit) : IDisposable
{
    // A few hundred claims, so that handing a batch to another thread costs little in comparison. A pipe gives half of it at once.
    private const int InitialSize = 128 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Min(InitialSize, limit));
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public int Length => _end - _start;

    /// <summary>The number, from 1, of the line in which the unread bytes begin.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the stream has nothing beyond the unread bytes.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Whether the unread bytes have reached the limit.</summary>
    public bool IsFull => Length >= limit;

    /// <summary>
    /// A part of the unread bytes; valid until the next <see cref="FillAsync"/>, or after <see cref="Detach"/> until its result is
    /// disposed.
    /// </summary>
    public ReadOnlyMemory<byte> Slice(int start, int length) => _bytes.AsMemory(_start + start, length);

    /// <summary>Reads more bytes, or finds the end. The buffer must not be full.</summary>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        int read = await stream.ReadAsync(FreeSpace(), cancellationToken).ConfigureAwait(false);
        _end += read;
        IsAtEnd = read == 0;
    }

    public void Skip(int count)
    {
        Line += Unread[..count].Count((byte)'\n');
        _start += count;
    }

    /// <summary>Skips bytes of which the last, and no other, is a line feed.</summary>
    public void SkipLine(int count)
    {
        Line++;
        _start += count;
    }

    /// <summary>Continues in new bytes, and hands over those that the items so far refer to.</summary>
    public RentedBytes Detach()
    {
        var used = new RentedBytes(_bytes);
        Move(ArrayPool<byte>.Shared.Rent(Math.Max(Math.Min(InitialSize, limit), Length)));
        return used;
    }

    /// <summary>Gives up the bytes without returning them to the pool, because a pending read may still write into them.</summary>
    public void LeaveToRead()
    {
        _bytes = [];
        _start = _end = 0;
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _start = _end = 0;
    }

    private Memory<byte> FreeSpace()
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
