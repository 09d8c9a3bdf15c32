namespace CptRules.Streaming;

/// <summary>Items on their way through a pipeline, with the memory that they use and their output.</summary>
internal sealed class Batch<TItem, TOutput>(TOutput output)
{
    private TaskCompletionSource? _done;
    private IDisposable? _memory;

    public List<TItem> Items { get; } = [];

    public TOutput Output { get; } = output;

    /// <summary>Completes when the batch has been processed; faulted if the worker failed.</summary>
    public Task Done => _done!.Task;

    /// <summary>Makes the batch ready for a worker.</summary>
    /// <param name="memory">Disposed when the batch is cleared.</param>
    public void Seal(IDisposable? memory)
    {
        _memory = memory;
        // Continuations run on other threads, because the worker's thread has the next batch to process.
        _done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Work(IBatchWorker<TItem, TOutput> worker)
    {
        try
        {
            worker.Work(Items, Output);
            _done!.SetResult();
        }
        catch (Exception e)
        {
            // Delivery awaits the task and so rethrows it.
            _done!.SetException(e);
        }
    }

    /// <summary>Makes the batch ready for other items.</summary>
    public void Clear()
    {
        Items.Clear();
        _memory?.Dispose();
        _memory = null;
        _done = null;
    }
}
