using System.Text;

namespace CptRules.Tests.Json;

/// <summary>A stream that gives the same bytes again and again, so that an input may be huge without being anywhere.</summary>
internal sealed class RepeatingStream(byte[] part, int times, string last, Action? now = null) : Stream
{
    private const int Moments = 8;
    private readonly byte[] _last = Encoding.UTF8.GetBytes(last);
    private readonly long _repeated = (long)part.Length * times;
    private long _nextMoment;

    /// <summary>How many bytes were read so far.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (Given >= _nextMoment)
        {
            now?.Invoke();
            _nextMoment = Given + (_repeated / Moments);
        }

        int read = 0;
        while (read < buffer.Length && Given < _repeated + _last.Length)
        {
            ReadOnlySpan<byte> source = Given < _repeated
                ? part.AsSpan((int)(Given % part.Length))
                : _last.AsSpan((int)(Given - _repeated));
            int count = Math.Min(source.Length, buffer.Length - read);
            source[..count].CopyTo(buffer[read..]);
            read += count;
            Given += count;
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
