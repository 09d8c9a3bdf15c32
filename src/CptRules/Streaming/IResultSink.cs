namespace CptRules.Streaming;

/// <summary>Where result lines go.</summary>
internal interface IResultSink
{
    ValueTask WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken);

    /// <summary>Has what was written reach whoever reads it.</summary>
    ValueTask FlushAsync(CancellationToken cancellationToken);
}
