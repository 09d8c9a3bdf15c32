namespace CptRules.Cli.Input;

/// <summary>A stream that reports what is read from and written to another stream, which it owns.</summary>
/// <param name="inner">The other stream.</param>
/// <param name="afterRead">Receives the number of bytes of each read.</param>
/// <param name="beforeWrite">Called before each write.</param>
/// <param name="afterWrite">Receives the bytes of each write.</param>
internal sealed class ObservedStream(
    Stream inner, Action<int>? afterRead = null, Action? beforeWrite = null, Action<ReadOnlyMemory<byte>>? afterWrite = null) : Stream
{
    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        afterRead?.Invoke(read);
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        afterRead?.Invoke(read);
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        beforeWrite?.Invoke();
        inner.Write(buffer, offset, count);
        afterWrite?.Invoke(buffer.AsMemory(offset, count));
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        beforeWrite?.Invoke();
        await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        afterWrite?.Invoke(buffer);
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
