using System.Text.Json;

namespace CptRules.Cli.Input;

/// <summary>What the tool reads of a claim beside what the library knows: a note of its author, and whether it names a care setting.</summary>
internal readonly record struct ClaimExtras(string? Note, bool NamesSetting)
{
    /// <summary>Reads the extras of one JSON object that is known to be a claim.</summary>
    public static ClaimExtras Of(ReadOnlySpan<byte> claim)
    {
        var reader = new Utf8JsonReader(claim);
        string? note = null;
        bool namesSetting = false;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isNote = reader.ValueTextEquals("note"u8);
            bool isSetting = reader.ValueTextEquals("setting"u8);
            reader.Read();
            if (isNote)
                note = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            else if (isSetting)
                namesSetting = reader.TokenType != JsonTokenType.Null;
            reader.Skip();
        }

        return new(note, namesSetting);
    }
}
