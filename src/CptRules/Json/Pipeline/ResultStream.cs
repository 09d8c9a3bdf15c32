namespace CptRules.Json.Pipeline;

/// <summary>Writes result lines to a stream.</summary>
/// <param name="output">The stream.</param>
/// <param name="validator">Judges.</param>
/// <param name="defaultSetting">The care setting of claims that name none; null for the format's own default.</param>
/// <param name="inputName">What the input is called where a line of it is no claim; null for nothing.</param>
/// <param name="writing">Called before lines are written.</param>
/// <param name="written">Told of every batch whose lines have been written.</param>
internal sealed class ResultStream(
    Stream output, ClaimValidator validator, CareSetting? defaultSetting = null, string? inputName = null, Action? writing = null, Action<ResultBuffer>? written = null)
    : ResultOutput(validator, defaultSetting, inputName)
{
    public override async ValueTask CatchUpAsync(CancellationToken cancellationToken) => await output.FlushAsync(cancellationToken).ConfigureAwait(false);

    protected override async ValueTask WriteAsync(ResultBuffer batch, CancellationToken cancellationToken)
    {
        writing?.Invoke();
        await output.WriteAsync(batch.Lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        written?.Invoke(batch);
    }
}
