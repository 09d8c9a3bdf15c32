using CptRules.Streaming;

namespace CptRules.Json.Streams;

/// <summary>A stream of JSON claims as the input of a pipeline. A batch is what one read of the stream gave.</summary>
internal sealed class JsonItemSource : IItemSource<JsonItem>
{
    private readonly InputBuffer _buffer;
    private readonly JsonItemReader _reader;
    private Task _read = Task.CompletedTask;

    /// <param name="stream">Read to its end, and not closed.</param>
    /// <param name="limit">The longest line or value, in bytes.</param>
    public JsonItemSource(Stream stream, int limit = JsonItemReader.Limit)
    {
        _buffer = new InputBuffer(stream, limit);
        _reader = new JsonItemReader(_buffer, limit);
    }

    public bool IsAtEnd { get; private set; }

    public IDisposable? Take(List<JsonItem> items)
    {
        ReadStep step;
        while ((step = _reader.TryRead(out JsonItem item)) == ReadStep.Item)
            items.Add(item);
        IsAtEnd = step == ReadStep.End || _buffer.IsAtEnd;
        return items.Count > 0 ? _buffer.Detach() : null;
    }

    public Task FillAsync(CancellationToken cancellationToken) => _read = _buffer.FillAsync(cancellationToken).AsTask();

    /// <summary>Does not wait for a pending read: a stream may ignore its token, as a terminal does until the next key.</summary>
    public ValueTask DisposeAsync()
    {
        if (_read.IsCompleted)
            _buffer.Dispose();
        else
            _buffer.LeaveToRead();
        return ValueTask.CompletedTask;
    }
}
