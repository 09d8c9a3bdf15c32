using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using CptRules.Json.Reading;
using CptRules.Json.Writing;

namespace CptRules;

/// <summary>Reads claims from JSON and writes results to it, in the formats of the documentation.</summary>
/// <remarks>
/// Property names are case-sensitive, unknown properties are ignored, and null is the same as absent. JSON that is not a claim (wrong
/// types,
/// missing <c>lines</c>, more than 2,000 lines and prior lines, a date that is not YYYY-MM-DD, an unknown setting) is an error that names
/// the
/// place and what was expected there, and repeats nothing of the claim. Everything that is wrong inside a claim becomes findings. Uses no
/// reflection. Thread-safe.
/// </remarks>
public static partial class ClaimJson
{
    /// <summary>Reads one claim.</summary>
    /// <param name="json">The text of one JSON object.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// Not a claim; the message says what was expected at which path, <see cref="JsonException.Path"/>,
    /// <see cref="JsonException.LineNumber"/>
    /// and <see cref="JsonException.BytePositionInLine"/> where, the latter two from 0.
    /// </exception>
    public static Claim Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads one claim.</summary>
    /// <param name="utf8Json">The UTF-8 text of one JSON object; a byte order mark before it is skipped.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="JsonException">
    /// Not a claim; the message says what was expected at which path, <see cref="JsonException.Path"/>,
    /// <see cref="JsonException.LineNumber"/>
    /// and <see cref="JsonException.BytePositionInLine"/> where, the latter two from 0.
    /// </exception>
    public static Claim Parse(ReadOnlySpan<byte> utf8Json) => Parse(utf8Json, out _);

    /// <summary>Reads one claim, and whether it names its care setting.</summary>
    internal static Claim Parse(ReadOnlySpan<byte> utf8Json, out bool namesSetting)
    {
        utf8Json = WithoutMark(utf8Json);
        var reader = new ClaimReader(new Utf8JsonReader(utf8Json));
        try
        {
            Claim claim = reader.ReadWholeText();
            namesSetting = reader.NamesSetting;
            return claim;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ClaimErrors.Locate(e, reader.Path, utf8Json, reader.Json.TokenStartIndex);
        }
    }

    /// <summary>Reads one claim.</summary>
    /// <param name="json">The text of one JSON object.</param>
    /// <param name="claim">The claim; null if the result is false.</param>
    /// <param name="error">
    /// The place of the error and what was expected there, in one sentence that repeats nothing of the claim; null if the result is true.
    /// </param>
    /// <returns>Whether the text is a claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryParse(string json, [NotNullWhen(true)] out Claim? claim, [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryParse(Encoding.UTF8.GetBytes(json), out claim, out error);
    }

    /// <summary>Reads one claim.</summary>
    /// <param name="utf8Json">The UTF-8 text of one JSON object; a byte order mark before it is skipped.</param>
    /// <param name="claim">The claim; null if the result is false.</param>
    /// <param name="error">
    /// The place of the error and what was expected there, in one sentence that repeats nothing of the claim; null if the result is true.
    /// </param>
    /// <returns>Whether the text is a claim.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Claim? claim, [NotNullWhen(false)] out string? error)
    {
        try
        {
            claim = Parse(utf8Json);
            error = null;
            return true;
        }
        catch (JsonException e)
        {
            claim = null;
            error = ClaimErrors.InWords(e);
            return false;
        }
    }

    /// <summary>Writes a result as one JSON object.</summary>
    /// <param name="writer">The writer; it is not flushed.</param>
    /// <param name="claim">The claim of the result, for the ids of the claim and its lines.</param>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The result is of another claim.</exception>
    public static void Write(Utf8JsonWriter writer, Claim claim, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Findings.Count > 0 && result.Findings[^1].Line > (claim.Lines?.Count ?? 0))
        {
            throw new ArgumentException(
                "The result has findings on lines that the claim does not have: it is the result of another claim.", nameof(result));
        }

        ResultWriter.Write(writer, claim, result);
    }

    /// <summary>Writes a result as one JSON object on one line.</summary>
    /// <param name="claim">The claim of the result, for the ids of the claim and its lines.</param>
    /// <param name="result">The result.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The result is of another claim.</exception>
    public static string ToJson(Claim claim, ValidationResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, claim, result);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The text without a byte order mark at its start; concatenated files have some in the middle.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith("\uFEFF"u8) ? utf8Json["\uFEFF"u8.Length..] : utf8Json;
}
