using System.IO.Pipelines;

namespace CptRules.Json.Streams;

/// <summary>
/// Writes result lines into a pipe, and notices when its reader has completed, which the pipe's own stream does not report.
/// </summary>
/// <param name="output">The pipe; flushed with every write, because a flush is what makes a fast writer wait for a slow reader.</param>
internal sealed class PipeResultSink(PipeWriter output) : IResultSink
{
    private bool _isReaderCompleted;

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        // Not as soon as the reader completes: it may have read everything that there was.
        if (_isReaderCompleted)
            throw new IOException("The reader of the results has completed.");
        Observe(await output.WriteAsync(lines, cancellationToken).ConfigureAwait(false));
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken) =>
        Observe(await output.FlushAsync(cancellationToken).ConfigureAwait(false));

    private void Observe(FlushResult flushed)
    {
        if (flushed.IsCanceled)
            throw new OperationCanceledException("A flush of the results was canceled.");
        _isReaderCompleted = flushed.IsCompleted;
    }
}
