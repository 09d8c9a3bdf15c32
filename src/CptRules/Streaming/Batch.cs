using System.Buffers;
using CptRules.Streaming.Input;

namespace CptRules.Streaming;

/// <summary>Some items of the input on their way through a pipeline, with the bytes they lie in and what comes of them.</summary>
internal sealed class Batch<TOutput>(TOutput output)
{
    private TaskCompletionSource? _isDone;
    private byte[]? _bytes;

    public List<InputItem> Items { get; } = [];

    public TOutput Output { get; } = output;

    /// <summary>Ends when the batch has been worked on.</summary>
    public Task IsDone => _isDone!.Task;

    /// <summary>Makes the batch ready for another thread.</summary>
    public void Seal(byte[] bytes)
    {
        _bytes = bytes;
        // Whoever waits goes on elsewhere: the thread that worked has the next batch to work on.
        _isDone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public void Work(IItemWorker<TOutput> worker)
    {
        try
        {
            worker.Work(Items, Output);
            _isDone!.SetResult();
        }
        catch (Exception e)
        {
            // It is thrown again where batches are delivered.
            _isDone!.SetException(e);
        }
    }

    /// <summary>Makes the batch ready for other items.</summary>
    public void Clear()
    {
        Items.Clear();
        if (_bytes is not null)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = null;
        _isDone = null;
    }
}
