namespace CptRules.Streaming;

/// <summary>What a pipeline does: creates the workers, and receives their output.</summary>
/// <typeparam name="TItem">An item of the input.</typeparam>
/// <typeparam name="TOutput">The output of a batch; reused after delivery.</typeparam>
internal interface IBatchWork<TItem, TOutput>
{
    TOutput CreateOutput();

    /// <summary>Creates the worker of one thread; called once a thread.</summary>
    IBatchWorker<TItem, TOutput> CreateWorker();

    /// <summary>Receives the output of a batch, in the order of the input and one at a time, and leaves it empty.</summary>
    ValueTask DeliverAsync(TOutput output, CancellationToken cancellationToken);

    /// <summary>Called when everything read so far has been delivered and no more input is available yet.</summary>
    ValueTask FlushWhenIdleAsync(CancellationToken cancellationToken);
}
