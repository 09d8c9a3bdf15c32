using System.IO.Pipelines;

namespace CptRules.Json.Pipeline;

/// <summary>Writes result lines into a pipe, and notices when nobody reads them any more, which the pipe's own stream keeps to itself.</summary>
/// <param name="output">The pipe; it is flushed after every batch, because that is where it makes a fast writer wait for a slow reader.</param>
/// <param name="validator">Judges.</param>
internal sealed class ResultPipe(PipeWriter output, ClaimValidator validator) : ResultOutput(validator)
{
    private bool _isReaderGone;

    public override async ValueTask CatchUpAsync(CancellationToken cancellationToken) =>
        Heed(await output.FlushAsync(cancellationToken).ConfigureAwait(false));

    protected override async ValueTask WriteAsync(ResultBuffer batch, CancellationToken cancellationToken)
    {
        // Not as soon as the reader goes: it may have had all that it wanted, and all there was.
        if (_isReaderGone)
            throw new IOException("Nobody reads the results any more.");
        Heed(await output.WriteAsync(batch.Lines.WrittenMemory, cancellationToken).ConfigureAwait(false));
    }

    private void Heed(FlushResult flushed)
    {
        if (flushed.IsCanceled)
            throw new OperationCanceledException("A flush of the results was cancelled.");
        _isReaderGone = flushed.IsCompleted;
    }
}
