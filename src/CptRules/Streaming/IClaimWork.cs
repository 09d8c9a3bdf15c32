namespace CptRules.Streaming;

/// <summary>What a pipeline is there for: who works on batches, and where that goes.</summary>
/// <typeparam name="TOutput">What comes of a batch; used again when it is delivered.</typeparam>
internal interface IClaimWork<TOutput>
{
    TOutput CreateOutput();

    /// <summary>A worker for one thread; called once a thread.</summary>
    IItemWorker<TOutput> CreateWorker();

    /// <summary>Takes what came of a batch, in the order of the input and one at a time, and leaves the output empty.</summary>
    ValueTask DeliverAsync(TOutput output, CancellationToken cancellationToken);

    /// <summary>Called when all that was read has been delivered and the input gives nothing yet: somebody may be waiting.</summary>
    ValueTask FlushWhenIdleAsync(CancellationToken cancellationToken);
}
