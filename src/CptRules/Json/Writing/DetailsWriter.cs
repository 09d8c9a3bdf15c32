using System.Text.Json;
using CptRules.Findings;

namespace CptRules.Json.Writing;

/// <summary>Writes the details of a finding: the keys of its rule, and no others.</summary>
internal static class DetailsWriter
{
    // A type 1 add-on code may list hundreds of primaries; a reader needs a few and the count.
    private const int MostPrimaries = 20;

    public static void Write(Utf8JsonWriter json, in Finding finding)
    {
        FindingDetails details = finding.Details;
        switch (finding.Rule)
        {
            case RuleId.LIN104 or RuleId.LIN105:
                WriteTables(json, details.Tables ?? []);
                break;
            case RuleId.OPS102:
                json.WriteString("status", details.Status);
                if (details.UseCodes is { Count: > 0 } codes)
                    WriteTexts(json, "useCode", codes);
                break;
            case RuleId.POS907:
                json.WriteString("place", details.Place);
                json.WriteString("modifier", details.Modifier);
                break;
            case RuleId.COD104 or RuleId.COD105:
                json.WriteString("status", details.Status);
                break;
            case RuleId.UNT211 or RuleId.UNT212 or RuleId.UNT213 or RuleId.UNT214:
                WriteLimit(json, details);
                break;
            case RuleId.AOC301 or RuleId.AOC302:
                WritePrimaries(json, details);
                break;
            case RuleId.MOD408:
                break;
            case RuleId.MOD411:
                WriteTexts(json, "oneOf", details.OneOf ?? []);
                break;
            case RuleId.DUP601:
                json.WriteNumberIfAny("sameAsLine", ResultWriter.ClaimLineNumber(finding.OtherLine));
                WritePriorLine(json, finding);
                break;
            case RuleId.GLO801:
                json.WriteNumberIfAny("procedureLine", ResultWriter.ClaimLineNumber(finding.OtherLine));
                WritePriorLine(json, finding);
                break;
            default:
                WriteByFamily(json, finding, details);
                break;
        }
    }

    private static void WriteByFamily(Utf8JsonWriter json, in Finding finding, FindingDetails details)
    {
        switch (RuleFamilies.Of(finding.Rule))
        {
            case RuleFamily.Mod:
                WriteModifier(json, finding.Rule, details);
                break;
            case RuleFamily.Ops:
                json.WriteString("status", details.Status);
                break;
            case RuleFamily.Dme when details.Needs is { } needs:
                WriteTexts(json, "needs", needs);
                break;
            case RuleFamily.Pos:
                json.WriteString("place", details.Place);
                break;
            case RuleFamily.Ptp:
                WritePair(json, finding, details);
                break;
            case RuleFamily.Cmp or RuleFamily.Glo or RuleFamily.His:
                WritePriorLine(json, finding);
                break;
        }
    }

    private static void WriteLimit(Utf8JsonWriter json, FindingDetails details)
    {
        json.WriteNumberIfAny("limit", details.Limit);
        if (details.Units is { } units)
            json.WriteNumber("units", PlainNumber.Of(units));
        json.WriteNumberIfAny("mai", (int?)details.Mai);
        if (details.PayableIn is { Count: > 0 } settings)
            WriteTexts(json, "payableIn", settings.Select(CareSettingNames.NameOf));
    }

    private static void WriteTables(Utf8JsonWriter json, IReadOnlyList<TableStatus> tables)
    {
        json.WriteStartArray("tables");
        foreach (TableStatus table in tables)
        {
            json.WriteStartObject();
            json.WriteString("table", table.Name);
            if (table.QuarterName is { } quarter)
                json.WriteString("quarter", quarter);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteModifier(Utf8JsonWriter json, RuleId rule, FindingDetails details)
    {
        json.WriteString("modifier", details.Modifier);
        if (rule == RuleId.MOD406)
            json.WriteString("conflictsWith", details.ConflictsWith);
        if (rule is RuleId.MOD412 or RuleId.MOD413)
            WriteTexts(json, "needs", details.Needs ?? []);
    }

    private static void WritePair(Utf8JsonWriter json, in Finding finding, FindingDetails details)
    {
        json.WriteNumberIfAny("indicator", (int?)details.Indicator);
        json.WriteString("column1", details.Column1);
        json.WriteString("column2", details.Column2);
        if (finding.Rule is RuleId.PTP503 or RuleId.PTP504)
        {
            json.WriteString("modifier", details.Modifier);
            json.WriteNumberOrNull("onLine", ResultWriter.ClaimLineNumber(details.OnLine));
        }

        WritePriorLine(json, finding);
    }

    private static void WritePriorLine(Utf8JsonWriter json, in Finding finding) =>
        json.WriteNumberIfAny("priorLine", finding.OtherLine is { IsPrior: true } prior ? prior.Number : null);

    private static void WritePrimaries(Utf8JsonWriter json, FindingDetails details)
    {
        IReadOnlyList<string> primaries = details.Primaries ?? [];
        json.WriteNumberIfAny("type", (int?)details.AddOnType);
        WriteTexts(json, "primaries", primaries.Take(MostPrimaries));
        if (primaries.Count > MostPrimaries)
            json.WriteNumber("primaryCount", primaries.Count);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
