using System.Threading.Channels;

namespace CptRules.Streaming;

/// <summary>Passes the results of a pipeline to one reader; the pipeline waits while a batch is unread.</summary>
internal sealed class ResultChannel<TItem>(Func<TItem, ClaimResult> validate) : IBatchWork<TItem, ResultBatch>
{
    private readonly Channel<ClaimResult[]> _channel =
        Channel.CreateBounded<ClaimResult[]>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });

    public ChannelReader<ClaimResult[]> Reader => _channel.Reader;

    public ResultBatch CreateOutput() => new();

    public IBatchWorker<TItem, ResultBatch> CreateWorker() => new ResultWorker<TItem>(validate);

    public async ValueTask DeliverAsync(ResultBatch output, CancellationToken cancellationToken)
    {
        if (output.Results.Count > 0)
            await _channel.Writer.WriteAsync([.. output.Results], cancellationToken).ConfigureAwait(false);
        output.Failure?.Throw();
        output.Clear();
    }

    public ValueTask FlushWhenIdleAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>The reader ends after what was delivered.</summary>
    public void Complete() => _channel.Writer.Complete();
}
