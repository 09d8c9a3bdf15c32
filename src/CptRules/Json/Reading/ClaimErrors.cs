using System.Globalization;
using System.Text.Json;

namespace CptRules.Json.Reading;

/// <summary>Errors for JSON that is not a claim: the place and what was expected, and nothing of what was found.</summary>
internal static class ClaimErrors
{
    private const string WellFormed = "well-formed JSON, at most 64 levels deep,";

    public static JsonException Expected(string expected, in ClaimPath path)
    {
        string at = path.ToString();
        return new JsonException($"Expected {expected} at {at}", at, null, null);
    }

    /// <summary>The error without anything of the input, for any exception from reading a claim.</summary>
    public static JsonException WithoutInput(Exception error, in ClaimPath path) =>
        IsOurs(error) ? (JsonException)error : Expected(WellFormed, path);

    /// <summary>The same with the place in the text: that of the JSON reader's error, or else <paramref name="tokenStart"/>.</summary>
    public static JsonException Locate(Exception error, in ClaimPath path, ReadOnlySpan<byte> utf8Json, long tokenStart)
    {
        JsonException plain = WithoutInput(error, path);
        (long line, long position) = error is JsonException { LineNumber: long l, BytePositionInLine: long p }
            ? (l, p)
            : Locate(utf8Json, tokenStart);
        return new JsonException(plain.Message, plain.Path, line, position);
    }

    /// <summary>The error as one sentence: what was expected, at which path, line and position, both from 1.</summary>
    public static string InWords(JsonException error) => string.Create(
        CultureInfo.InvariantCulture, $"{error.Message} (line {error.LineNumber + 1}, position {error.BytePositionInLine + 1})");

    // The JSON reader's own errors have no path, and their messages quote what they found.
    private static bool IsOurs(Exception error) => error is JsonException { Path: not null };

    private static (long Line, long Position) Locate(ReadOnlySpan<byte> utf8Json, long tokenStart)
    {
        ReadOnlySpan<byte> before = utf8Json[..(int)Math.Min(tokenStart, utf8Json.Length)];
        return (before.Count((byte)'\n'), before.Length - 1 - before.LastIndexOf((byte)'\n'));
    }
}
