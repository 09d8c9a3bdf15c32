namespace CptRules.Streaming;

/// <summary>
/// An asynchronous sequence as the input of a pipeline. A batch is what the sequence gives without waiting, up to a fixed number.
/// </summary>
/// <remarks>
/// The sequence is never used by two callers at once, and not at all once this is disposed: a pending step is awaited then. A sequence that
/// observes its token ends it soon.
/// </remarks>
internal sealed class EnumerableSource<TItem>(IAsyncEnumerable<TItem> sequence) : IItemSource<TItem>
{
    // Enough work to make up for handing it to another thread, and few enough for a sequence that is slow without ever waiting.
    private const int MaxBatchSize = 64;

    private IAsyncEnumerator<TItem>? _items;
    private Task<bool>? _pending;
    private bool _hasCurrent;

    public bool IsAtEnd { get; private set; }

    public IDisposable? Take(List<TItem> items)
    {
        if (_items is null)
            return null;
        if (_hasCurrent)
            items.Add(_items.Current);
        _hasCurrent = false;
        while (!IsAtEnd && _pending is null && items.Count < MaxBatchSize)
        {
            ValueTask<bool> next = MoveNextAsync(_items);
            if (!next.IsCompletedSuccessfully)
                _pending = next.AsTask();
            else if (next.Result)
                items.Add(_items.Current);
            else
                IsAtEnd = true;
        }

        return null;
    }

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        _items ??= sequence.GetAsyncEnumerator(cancellationToken);
        _pending ??= MoveNextAsync(_items).AsTask();
        _hasCurrent = await _pending.ConfigureAwait(false);
        IsAtEnd = !_hasCurrent;
        _pending = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_pending is { } pending)
            await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_items is not null)
            await _items.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>The next step; an exception is in the task, so that it surfaces after the items before it.</summary>
    private static ValueTask<bool> MoveNextAsync(IAsyncEnumerator<TItem> items)
    {
        try
        {
            return items.MoveNextAsync();
        }
        catch (Exception e)
        {
            return ValueTask.FromException<bool>(e);
        }
    }
}
