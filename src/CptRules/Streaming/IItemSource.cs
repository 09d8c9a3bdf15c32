namespace CptRules.Streaming;

/// <summary>The input of a pipeline: gives items in batches of what is available.</summary>
/// <remarks>Used by one caller at a time: <see cref="Take"/> is not called while <see cref="FillAsync"/> is pending.</remarks>
internal interface IItemSource<TItem> : IAsyncDisposable
{
    /// <summary>Whether the input has ended and all its items were taken.</summary>
    bool IsAtEnd { get; }

    /// <summary>Moves the items that are available without waiting into an empty list.</summary>
    /// <returns>The memory that the items refer to, to be disposed when they are done; null if there is none.</returns>
    IDisposable? Take(List<TItem> items);

    /// <summary>Waits for more input, or for its end.</summary>
    /// <param name="cancellationToken">Cancelled when the pipeline gives up; the same in every call.</param>
    Task FillAsync(CancellationToken cancellationToken);
}
