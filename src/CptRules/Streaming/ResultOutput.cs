namespace CptRules.Streaming;

/// <summary>Writes result lines to wherever they go, and counts.</summary>
/// <param name="sink">Where they go.</param>
/// <param name="validator">Judges.</param>
/// <param name="defaultSetting">The care setting of claims that name none; null for the format's own default.</param>
/// <param name="inputName">What the input is called where a line of it is no claim; null for nothing.</param>
/// <param name="writing">Called before lines are written.</param>
/// <param name="written">Told of every batch whose lines have been written.</param>
internal sealed class ResultOutput(
    IResultSink sink, ClaimValidator validator, CareSetting? defaultSetting = null, string? inputName = null, Action? writing = null, Action<ResultBuffer>? written = null)
    : IClaimWork<ResultBuffer>
{
    public long Claims { get; private set; }

    public long WithErrors { get; private set; }

    public long Unreadable { get; private set; }

    public ResultBuffer CreateOutput() => new();

    public IItemWorker<ResultBuffer> CreateWorker() => new ResultLines(validator, defaultSetting, inputName);

    public async ValueTask DeliverAsync(ResultBuffer batch, CancellationToken cancellationToken)
    {
        writing?.Invoke();
        await sink.WriteAsync(batch.Lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        Claims += batch.Claims;
        WithErrors += batch.WithErrors;
        Unreadable += batch.Unreadable;
        written?.Invoke(batch);
        batch.Clear();
    }

    public ValueTask FlushWhenIdleAsync(CancellationToken cancellationToken) => sink.FlushAsync(cancellationToken);
}
