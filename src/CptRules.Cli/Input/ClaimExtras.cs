using System.Text.Json;

namespace CptRules.Cli.Input;

/// <summary>What the tool reads of a claim beside what the library knows: a note of its author, and whether it names a care setting.</summary>
internal readonly record struct ClaimExtras(string? Note, bool NamesSetting)
{
    /// <summary>Reads the extras of one JSON object that is known to be a claim.</summary>
    public static ClaimExtras Of(ReadOnlySpan<byte> claim)
    {
        // Files that were joined have a byte order mark in the middle.
        var reader = new Utf8JsonReader(claim.StartsWith("\uFEFF"u8) ? claim["\uFEFF"u8.Length..] : claim);
        string? note = null;
        bool namesSetting = false;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isNote = reader.ValueTextEquals("note"u8);
            bool isSetting = reader.ValueTextEquals("setting"u8);
            reader.Read();
            if (isNote)
                note = TextOf(reader);
            else if (isSetting)
                namesSetting = reader.TokenType != JsonTokenType.Null;
            reader.Skip();
        }

        return new(note, namesSetting);
    }

    private static string? TextOf(in Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            return null;
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Not UTF-8, or half a surrogate pair: no text, and no reason to refuse the claim.
            return null;
        }
    }
}
