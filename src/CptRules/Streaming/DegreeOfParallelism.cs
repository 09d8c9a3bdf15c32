namespace CptRules.Streaming;

/// <summary>How many threads a pipeline uses.</summary>
internal static class DegreeOfParallelism
{
    // A caller that passes int.MaxValue wants all processors, not the memory of as many batches.
    private static readonly int Max = Math.Max(64, Environment.ProcessorCount);

    /// <summary>The number of threads for a maximum given by the caller; null is one a processor.</summary>
    public static int For(int? max) => Math.Min(max ?? Environment.ProcessorCount, Max);

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is not positive.</exception>
    public static void ThrowIfNotPositive(int? maxDegreeOfParallelism)
    {
        if (maxDegreeOfParallelism is { } max)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max, nameof(maxDegreeOfParallelism));
    }
}
