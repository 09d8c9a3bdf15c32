namespace CptRules.Streaming;

/// <summary>The work of one thread: processes one batch after another.</summary>
/// <typeparam name="TItem">An item of the input.</typeparam>
/// <typeparam name="TOutput">The output of a batch.</typeparam>
internal interface IBatchWorker<TItem, in TOutput> : IDisposable
{
    /// <summary>Processes the items of a batch. Their memory is reused afterwards: what the output keeps of it must be a copy.</summary>
    void Work(IReadOnlyList<TItem> items, TOutput output);
}
