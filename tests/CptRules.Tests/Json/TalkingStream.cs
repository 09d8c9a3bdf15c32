using System.Text;
using System.Threading.Channels;

namespace CptRules.Tests.Json;

/// <summary>
/// One end of a conversation: gives what is said, when it is said, and never listens to a token; what is written can be heard
/// once it is flushed.
/// </summary>
internal sealed class TalkingStream : Stream
{
    private readonly Channel<byte[]> _said = Channel.CreateUnbounded<byte[]>();
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _written = new();
    private bool _isClosed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public void Say(string text) => _said.Writer.TryWrite(Encoding.UTF8.GetBytes(text));

    public void Fail(Exception error) => _said.Writer.Complete(error);

    /// <summary>The reader at the other end goes away.</summary>
    public override void Close() => _isClosed = true;

    public Task<string> HearLine() => _heard.Reader.ReadAsync().AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        byte[] bytes;
        try
        {
            bytes = await _said.Reader.ReadAsync(CancellationToken.None);
        }
        catch (ChannelClosedException e) when (e.InnerException is { } error)
        {
            throw error;
        }

        bytes.CopyTo(buffer);
        return bytes.Length;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isClosed)
            throw new IOException("Broken pipe.");
        _written.Append(Encoding.UTF8.GetString(buffer));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        foreach (string line in _written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            _heard.Writer.TryWrite(line);
        _written.Clear();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
