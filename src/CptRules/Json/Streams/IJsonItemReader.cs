namespace CptRules.Json.Streams;

/// <summary>Splits an input of one shape into items.</summary>
internal interface IJsonItemReader
{
    /// <summary>Reads the next item from the bytes in the buffer; the caller fills the buffer.</summary>
    ReadStep TryRead(out JsonItem item);
}
