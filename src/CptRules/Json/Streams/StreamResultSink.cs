namespace CptRules.Json.Streams;

/// <summary>Writes result lines to a stream.</summary>
internal sealed class StreamResultSink(Stream output) : IResultSink
{
    public ValueTask WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken) =>
        output.WriteAsync(lines, cancellationToken);

    public ValueTask FlushAsync(CancellationToken cancellationToken) => new(output.FlushAsync(cancellationToken));
}
