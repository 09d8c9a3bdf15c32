namespace CptRules.Json.Pipeline;

/// <summary>Writes result lines to wherever they go, and counts.</summary>
/// <param name="validator">Judges.</param>
/// <param name="defaultSetting">The care setting of claims that name none; null for the format's own default.</param>
/// <param name="inputName">What the input is called where a line of it is no claim; null for nothing.</param>
internal abstract class ResultOutput(ClaimValidator validator, CareSetting? defaultSetting = null, string? inputName = null) : IClaimWork<ResultBuffer>
{
    public long Claims { get; private set; }

    public long WithErrors { get; private set; }

    public long Unreadable { get; private set; }

    public ResultBuffer CreateOutput() => new();

    public IItemWorker<ResultBuffer> CreateWorker() => new ResultLines(validator, defaultSetting, inputName);

    public async ValueTask DeliverAsync(ResultBuffer batch, CancellationToken cancellationToken)
    {
        await WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        Claims += batch.Claims;
        WithErrors += batch.WithErrors;
        Unreadable += batch.Unreadable;
        batch.Clear();
    }

    public abstract ValueTask CatchUpAsync(CancellationToken cancellationToken);

    /// <summary>Writes the lines of a batch.</summary>
    protected abstract ValueTask WriteAsync(ResultBuffer batch, CancellationToken cancellationToken);
}
