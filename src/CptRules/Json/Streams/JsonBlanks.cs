namespace CptRules.Json.Streams;

/// <summary>The whitespace of JSON, in bytes.</summary>
internal static class JsonBlanks
{
    public static bool IsBlank(ReadOnlySpan<byte> text) => Count(text) == text.Length;

    /// <summary>The number of whitespace bytes before the first other one.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        int other = text.IndexOfAnyExcept(" \t\r\n"u8);
        return other < 0 ? text.Length : other;
    }
}
