namespace CptRules.Streaming;

/// <summary>Result lines that go to a stream.</summary>
internal sealed class ResultStream(Stream output) : IResultSink
{
    public ValueTask WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken) => output.WriteAsync(lines, cancellationToken);

    public ValueTask FlushAsync(CancellationToken cancellationToken) => new(output.FlushAsync(cancellationToken));
}
