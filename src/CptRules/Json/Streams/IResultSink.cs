namespace CptRules.Json.Streams;

/// <summary>The destination of result lines.</summary>
internal interface IResultSink
{
    ValueTask WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken);

    /// <summary>Makes what was written available to its reader.</summary>
    ValueTask FlushAsync(CancellationToken cancellationToken);
}
