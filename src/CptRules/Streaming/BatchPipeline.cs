using System.Threading.Channels;

namespace CptRules.Streaming;

/// <summary>Takes batches from a source, processes them on several threads, and delivers the output in the order of the input.</summary>
/// <remarks>
/// A batch is what the source has available, so items that arrive one by one are answered one by one, and items of a file by the hundred.
/// Memory is that of the batches in progress, at most twice as many as threads, whatever the length of the input: while workers or the
/// receiver are busy, nothing is read. The reading thread processes batches too instead of waiting: if all threads of a small thread pool
/// were workers, none would be left to continue it.
/// </remarks>
internal sealed class BatchPipeline<TItem, TOutput>(IItemSource<TItem> source, IBatchWork<TItem, TOutput> work, int threads)
{
    private readonly Queue<Batch<TItem, TOutput>> _inProgress = new();
    private readonly Stack<Batch<TItem, TOutput>> _spare = new();
    private readonly Channel<Batch<TItem, TOutput>> _toDo = Channel.CreateUnbounded<Batch<TItem, TOutput>>(new() { SingleWriter = true });
    private readonly List<Task> _workers = [];
    private readonly IBatchWorker<TItem, TOutput> _ownWorker = work.CreateWorker();

    /// <summary>
    /// Runs to the end of the input and disposes the source. If the source fails, everything read before is delivered first.
    /// </summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await ReadAsync(stop.Token, cancellationToken).ConfigureAwait(false);
            await work.FlushWhenIdleAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // A read may still be pending.
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            _toDo.Writer.Complete();
            await Task.WhenAll(_workers).ConfigureAwait(false);
            _ownWorker.Dispose();
            foreach (Batch<TItem, TOutput> batch in _inProgress)
                batch.Clear();
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task ReadAsync(CancellationToken stop, CancellationToken cancellationToken)
    {
        while (true)
        {
            Batch<TItem, TOutput> batch = _spare.TryPop(out Batch<TItem, TOutput>? used) ? used : new(work.CreateOutput());
            IDisposable? memory = source.Take(batch.Items);
            if (batch.Items.Count > 0)
                await StartAsync(batch, memory, cancellationToken).ConfigureAwait(false);
            else
                _spare.Push(batch);
            if (source.IsAtEnd)
                break;
            await FillAsync(stop, cancellationToken).ConfigureAwait(false);
        }

        await DeliverAllAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask StartAsync(Batch<TItem, TOutput> batch, IDisposable? memory, CancellationToken cancellationToken)
    {
        batch.Seal(memory);
        _inProgress.Enqueue(batch);
        _toDo.Writer.TryWrite(batch);
        if (_workers.Count < threads - 1)
            _workers.Add(Task.Run(WorkAsync, CancellationToken.None));
        while (_inProgress.Count >= (threads == 1 ? 1 : 2 * threads))
            await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits for more input, and meanwhile delivers what is done.</summary>
    private async ValueTask FillAsync(CancellationToken stop, CancellationToken cancellationToken)
    {
        while (_inProgress.TryPeek(out Batch<TItem, TOutput>? next) && next.Done.IsCompleted)
            await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
        Task filled = source.FillAsync(stop);
        try
        {
            await DeliverUntilAsync(filled, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // The read may still be pending, and its outcome is of no interest any more.
            _ = filled.ContinueWith(static read => _ = read.Exception, TaskScheduler.Default);
            throw;
        }

        try
        {
            await filled.ConfigureAwait(false);
        }
        catch
        {
            // A cancelled read may end with any exception.
            cancellationToken.ThrowIfCancellationRequested();
            await DeliverAllAsync(cancellationToken).ConfigureAwait(false);
            await work.FlushWhenIdleAsync(cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask DeliverUntilAsync(Task filled, CancellationToken cancellationToken)
    {
        while (!filled.IsCompleted && _inProgress.TryPeek(out Batch<TItem, TOutput>? next))
        {
            if (!next.Done.IsCompleted && TryHelp())
                continue;
            if (await Task.WhenAny(filled, next.Done).WaitAsync(cancellationToken).ConfigureAwait(false) != filled)
                await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
        }

        if (filled.IsCompleted)
            return;
        await work.FlushWhenIdleAsync(cancellationToken).ConfigureAwait(false);
        // Not every source observes the token.
        await Task.WhenAny(filled).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask DeliverAllAsync(CancellationToken cancellationToken)
    {
        while (_inProgress.Count > 0)
            await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask DeliverNextAsync(CancellationToken cancellationToken)
    {
        Batch<TItem, TOutput> batch = _inProgress.Peek();
        while (!batch.Done.IsCompleted && TryHelp())
        {
        }

        await batch.Done.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        await work.DeliverAsync(batch.Output, cancellationToken).ConfigureAwait(false);
        _inProgress.Dequeue();
        batch.Clear();
        _spare.Push(batch);
    }

    /// <summary>Processes the next batch that no worker has begun; false if there is none.</summary>
    private bool TryHelp()
    {
        if (!_toDo.Reader.TryRead(out Batch<TItem, TOutput>? batch))
            return false;
        batch.Work(_ownWorker);
        return true;
    }

    private async Task WorkAsync()
    {
        using IBatchWorker<TItem, TOutput> worker = work.CreateWorker();
        await foreach (Batch<TItem, TOutput> batch in _toDo.Reader.ReadAllAsync().ConfigureAwait(false))
            batch.Work(worker);
    }
}
