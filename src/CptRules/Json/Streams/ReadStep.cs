namespace CptRules.Json.Streams;

/// <summary>The outcome of an attempt to read the next item from a buffer.</summary>
internal enum ReadStep
{
    /// <summary>An item was read.</summary>
    Item,

    /// <summary>The buffer needs more bytes first.</summary>
    More,

    /// <summary>The input has no more items.</summary>
    End,
}
