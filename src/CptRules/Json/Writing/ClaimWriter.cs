using System.Text.Json;
using CptRules.Json.Reading;

namespace CptRules.Json.Writing;

/// <summary>Writes a claim or a line as the JSON that <see cref="ClaimReader"/> reads, without properties that are null or empty.</summary>
internal static class ClaimWriter
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        WriteText(json, ClaimNames.Id, claim.Id);
        WriteText(json, ClaimNames.Note, claim.Note);
        if (!Enum.IsDefined(claim.Setting))
            throw new JsonException("Not a care setting.");
        json.WriteString(ClaimNames.Setting, CareSettingNames.NameOf(claim.Setting));
        WriteText(json, ClaimNames.Provider, claim.Provider);
        WriteText(json, ClaimNames.BillType, claim.BillType);
        WriteText(json, ClaimNames.PlaceOfService, claim.PlaceOfService);
        WriteLines(json, ClaimNames.Lines, claim.Lines ?? []);
        if (claim.PriorLines is { Count: > 0 } priorLines)
            WriteLines(json, ClaimNames.PriorLines, priorLines);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ClaimLine line)
    {
        json.WriteStartObject();
        WriteText(json, ClaimNames.Id, line.Id);
        WriteText(json, ClaimNames.Code, line.Code);
        if (line.Modifiers is { Count: > 0 } modifiers)
        {
            json.WriteStartArray(ClaimNames.Modifiers);
            foreach (string modifier in modifiers)
                json.WriteStringValue(modifier);
            json.WriteEndArray();
        }

        json.WriteNumber(ClaimNames.Units, PlainNumber.Of(line.Units));
        if (line.Unit != UnitBasis.Units)
            json.WriteString(ClaimNames.Unit, line.Unit == UnitBasis.Minutes ? "minutes" : throw new JsonException("Not a unit."));
        WriteDate(json, ClaimNames.From, line.From);
        WriteDate(json, ClaimNames.Through, line.Through);
        WriteText(json, ClaimNames.Provider, line.Provider);
        WriteText(json, ClaimNames.PlaceOfService, line.PlaceOfService);
        WriteText(json, ClaimNames.Ndc, line.Ndc);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IReadOnlyList<ClaimLine> lines)
    {
        json.WriteStartArray(name);
        foreach (ClaimLine? line in lines)
        {
            if (line is null)
                json.WriteNullValue();
            else
                Write(json, line);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
            json.WriteString(name, IsoDate.Format(day));
    }
}
