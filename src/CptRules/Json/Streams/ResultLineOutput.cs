using CptRules.Streaming;

namespace CptRules.Json.Streams;

/// <summary>Makes one result line of each item of JSON, writes the lines to a sink, and counts.</summary>
/// <param name="sink">The destination.</param>
/// <param name="validator">Validates the claims.</param>
/// <param name="options">The care setting of claims that name none, and the name of the input.</param>
internal sealed class ResultLineOutput(IResultSink sink, IClaimValidator validator, ClaimStreamOptions options)
    : IBatchWork<JsonItem, ResultLineBuffer>
{
    public long Claims { get; private set; }

    public long WithErrors { get; private set; }

    public long Unreadable { get; private set; }

    public ResultLineBuffer CreateOutput() => new();

    public IBatchWorker<JsonItem, ResultLineBuffer> CreateWorker() => new ResultLineWorker(validator, options);

    public async ValueTask DeliverAsync(ResultLineBuffer output, CancellationToken cancellationToken)
    {
        await sink.WriteAsync(output.Lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        Claims += output.Claims;
        WithErrors += output.WithErrors;
        Unreadable += output.Unreadable;
        output.Clear();
    }

    public ValueTask FlushWhenIdleAsync(CancellationToken cancellationToken) => sink.FlushAsync(cancellationToken);
}
