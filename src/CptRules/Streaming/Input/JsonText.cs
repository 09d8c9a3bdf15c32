namespace CptRules.Streaming.Input;

/// <summary>What JSON says of single bytes.</summary>
internal static class JsonText
{
    public static bool IsBlank(ReadOnlySpan<byte> text) => CountBlank(text) == text.Length;

    /// <summary>The number of whitespace bytes before the first other one.</summary>
    public static int CountBlank(ReadOnlySpan<byte> text)
    {
        int other = text.IndexOfAnyExcept(" \t\r\n"u8);
        return other < 0 ? text.Length : other;
    }
}
