namespace CptRules.Streaming.Input;

/// <summary>What stands where a claim should: its bytes, or why there are none. The bytes stay until the buffer they lie in is read into again.</summary>
/// <param name="Line">The number, from 1, of the line in which it begins.</param>
/// <param name="Json">The bytes of one JSON value, or of a line that should be one.</param>
/// <param name="Error">Why it cannot be read; null where <paramref name="Json"/> can be tried.</param>
internal readonly record struct InputItem(long Line, ReadOnlyMemory<byte> Json, string? Error)
{
    public static InputItem Broken(long line, string error) => new(line, default, error);
}
