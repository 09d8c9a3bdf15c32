using System.Threading.Channels;
using CptRules.Streaming.Input;

namespace CptRules.Streaming;

/// <summary>Reads an input in batches, has them worked on by several threads, and delivers what comes of them in the order of the input.</summary>
/// <remarks>
/// A batch is what one read gave, so claims that come one by one are answered one by one, and a file goes by some hundred claims at once. Memory
/// is that of the batches under way, at most twice as many as threads, whatever the length of the input: where workers or the output are slower, nothing is read.
/// The thread that reads works too while it would only wait: were every thread of a small pool a worker, it would get none to go on in.
/// </remarks>
internal sealed class ClaimPipeline<TOutput>(Stream input, IClaimWork<TOutput> work, int degreeOfParallelism, int limit = ClaimInput.Limit)
{
    // Who asks for as many as can be counted wants all processors, not the memory of so many batches.
    private readonly int _threads = Math.Min(degreeOfParallelism, Math.Max(64, Environment.ProcessorCount));
    private readonly Queue<Batch<TOutput>> _underWay = new();
    private readonly Stack<Batch<TOutput>> _spare = new();
    private readonly Channel<Batch<TOutput>> _toDo = Channel.CreateUnbounded<Batch<TOutput>>(new() { SingleWriter = true });
    private readonly List<Task> _workers = [];
    private readonly IItemWorker<TOutput> _ownWorker = work.CreateWorker();

    /// <summary>Reads to the end of the input. If the input fails, what was read before is delivered first.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ReadAsync(cancellationToken).ConfigureAwait(false);
            await work.FlushWhenIdleAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _toDo.Writer.Complete();
            await Task.WhenAll(_workers).ConfigureAwait(false);
            _ownWorker.Dispose();
            foreach (Batch<TOutput> batch in _underWay)
                batch.Clear();
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        using var buffer = new InputBuffer(input, limit);
        using var abandon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = new ClaimInput(buffer, limit);
        while (true)
        {
            Batch<TOutput> batch = _spare.TryPop(out Batch<TOutput>? used) ? used : new Batch<TOutput>(work.CreateOutput());
            InputStep step;
            while ((step = items.TryRead(out InputItem item)) == InputStep.Item)
                batch.Items.Add(item);
            if (batch.Items.Count > 0)
                await StartAsync(batch, buffer, cancellationToken).ConfigureAwait(false);
            else
                _spare.Push(batch);
            if (step == InputStep.End || buffer.IsAtEnd)
                break;
            await FillAsync(buffer, abandon, cancellationToken).ConfigureAwait(false);
        }

        await DeliverAllAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask StartAsync(Batch<TOutput> batch, InputBuffer buffer, CancellationToken cancellationToken)
    {
        batch.Seal(buffer.Detach());
        _underWay.Enqueue(batch);
        _toDo.Writer.TryWrite(batch);
        if (_workers.Count < _threads - 1)
            _workers.Add(Task.Run(WorkAsync, CancellationToken.None));
        while (_underWay.Count >= (_threads == 1 ? 1 : 2 * _threads))
            await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads on, and delivers meanwhile what is ready.</summary>
    private async ValueTask FillAsync(InputBuffer buffer, CancellationTokenSource abandon, CancellationToken cancellationToken)
    {
        while (_underWay.TryPeek(out Batch<TOutput>? next) && next.IsDone.IsCompleted)
            await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
        Task filled = buffer.FillAsync(abandon.Token).AsTask();
        try
        {
            await DeliverUntilAsync(filled, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // Nobody knows when a read ends that waits for somebody to type; the bytes are its own until then.
            if (!filled.IsCompleted)
            {
                buffer.Abandon(filled);
                await abandon.CancelAsync().ConfigureAwait(false);
            }

            throw;
        }

        try
        {
            await filled.ConfigureAwait(false);
        }
        catch
        {
            // What a cancelled read ends with is the stream's affair.
            cancellationToken.ThrowIfCancellationRequested();
            await DeliverAllAsync(cancellationToken).ConfigureAwait(false);
            await work.FlushWhenIdleAsync(cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask DeliverUntilAsync(Task filled, CancellationToken cancellationToken)
    {
        while (!filled.IsCompleted && _underWay.TryPeek(out Batch<TOutput>? next))
        {
            if (!next.IsDone.IsCompleted && TryHelp())
                continue;
            if (await Task.WhenAny(filled, next.IsDone).WaitAsync(cancellationToken).ConfigureAwait(false) != filled)
                await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
        }

        if (filled.IsCompleted)
            return;
        await work.FlushWhenIdleAsync(cancellationToken).ConfigureAwait(false);
        // Not every stream listens to the token.
        await Task.WhenAny(filled).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask DeliverAllAsync(CancellationToken cancellationToken)
    {
        while (_underWay.Count > 0)
            await DeliverNextAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask DeliverNextAsync(CancellationToken cancellationToken)
    {
        Batch<TOutput> batch = _underWay.Peek();
        while (!batch.IsDone.IsCompleted && TryHelp())
        {
        }

        await batch.IsDone.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        await work.DeliverAsync(batch.Output, cancellationToken).ConfigureAwait(false);
        _underWay.Dequeue();
        batch.Clear();
        _spare.Push(batch);
    }

    /// <summary>Works on the next batch that nobody has begun, if there is one.</summary>
    private bool TryHelp()
    {
        if (!_toDo.Reader.TryRead(out Batch<TOutput>? batch))
            return false;
        batch.Work(_ownWorker);
        return true;
    }

    private async Task WorkAsync()
    {
        using IItemWorker<TOutput> worker = work.CreateWorker();
        await foreach (Batch<TOutput> batch in _toDo.Reader.ReadAllAsync().ConfigureAwait(false))
            batch.Work(worker);
    }
}
