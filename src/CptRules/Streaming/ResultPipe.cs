using System.IO.Pipelines;

namespace CptRules.Streaming;

/// <summary>Result lines that go into a pipe, and notice when nobody reads them any more, which the pipe's own stream keeps to itself.</summary>
/// <param name="output">The pipe; it is flushed with every write, because that is where it makes a fast writer wait for a slow reader.</param>
internal sealed class ResultPipe(PipeWriter output) : IResultSink
{
    private bool _isReaderGone;

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        // Not as soon as the reader goes: it may have had all that it wanted, and all there was.
        if (_isReaderGone)
            throw new IOException("Nobody reads the results any more.");
        Heed(await output.WriteAsync(lines, cancellationToken).ConfigureAwait(false));
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken) => Heed(await output.FlushAsync(cancellationToken).ConfigureAwait(false));

    private void Heed(FlushResult flushed)
    {
        if (flushed.IsCanceled)
            throw new OperationCanceledException("A flush of the results was cancelled.");
        _isReaderGone = flushed.IsCompleted;
    }
}
