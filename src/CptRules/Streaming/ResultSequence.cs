using System.Runtime.CompilerServices;

namespace CptRules.Streaming;

/// <summary>Runs a pipeline while its results are enumerated.</summary>
internal static class ResultSequence
{
    /// <param name="createSource">Creates the input; called once for each enumeration.</param>
    /// <param name="validate">Makes the result of an item; called by several threads at once.</param>
    /// <param name="threads">How many threads work at once.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public static async IAsyncEnumerable<ClaimResult> RunAsync<TItem>(
        Func<IItemSource<TItem>> createSource,
        Func<TItem, ClaimResult> validate,
        int threads,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = new ResultChannel<TItem>(validate);
        Task run = RunAsync(new BatchPipeline<TItem, ResultBatch>(createSource(), results, threads), results, stop.Token);
        try
        {
            await foreach (ClaimResult[] batch in results.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                foreach (ClaimResult result in batch)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result;
                }
            }

            cancellationToken.ThrowIfCancellationRequested();
            await run.ConfigureAwait(false);
        }
        finally
        {
            // Enumeration may have ended early; the source is free for other use only when the run has ended.
            await stop.CancelAsync().ConfigureAwait(false);
            await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task RunAsync<TItem>(
        BatchPipeline<TItem, ResultBatch> pipeline, ResultChannel<TItem> results, CancellationToken cancellationToken)
    {
        try
        {
            await pipeline.RunAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            results.Complete();
        }
    }
}
