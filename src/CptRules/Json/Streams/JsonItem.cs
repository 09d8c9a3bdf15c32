using System.Text.Json;

namespace CptRules.Json.Streams;

/// <summary>One entry of the input: the bytes of a claim, or why there are none. The bytes are valid until the batch is cleared.</summary>
/// <param name="Line">The number, from 1, of the line in which it begins.</param>
/// <param name="Json">The bytes of one JSON value, or of a line that should be one.</param>
/// <param name="Error">Why it cannot be read; null if <paramref name="Json"/> can be parsed.</param>
internal readonly record struct JsonItem(long Line, ReadOnlyMemory<byte> Json, string? Error)
{
    public static JsonItem Invalid(long line, string error) => new(line, default, error);

    /// <summary>The line of the input with an error: an exception counts lines, from 0, from the start of the item.</summary>
    public long LineOf(JsonException error) => Line + (error.LineNumber ?? 0);
}
