using CptRules.Streaming;

namespace CptRules.Json.Streams;

/// <summary>Makes one result line of each item of JSON, writes the lines to a sink, and counts.</summary>
/// <param name="sink">The destination.</param>
/// <param name="validator">Validates the claims.</param>
/// <param name="options">The care setting of claims that name none, and the name of the input.</param>
/// <param name="writing">Called before lines are written.</param>
/// <param name="written">Called after the lines of a batch were written.</param>
internal sealed class ResultLineOutput(
    IResultSink sink,
    IClaimValidator validator,
    ClaimStreamOptions options,
    Action? writing = null,
    Action<ResultLineBuffer>? written = null)
    : IBatchWork<JsonItem, ResultLineBuffer>
{
    public long Claims { get; private set; }

    public long WithErrors { get; private set; }

    public long Unreadable { get; private set; }

    public ResultLineBuffer CreateOutput() => new();

    public IBatchWorker<JsonItem, ResultLineBuffer> CreateWorker() => new ResultLineWorker(validator, options);

    public async ValueTask DeliverAsync(ResultLineBuffer output, CancellationToken cancellationToken)
    {
        writing?.Invoke();
        await sink.WriteAsync(output.Lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        Claims += output.Claims;
        WithErrors += output.WithErrors;
        Unreadable += output.Unreadable;
        written?.Invoke(output);
        output.Clear();
    }

    public ValueTask FlushWhenIdleAsync(CancellationToken cancellationToken) => sink.FlushAsync(cancellationToken);
}
