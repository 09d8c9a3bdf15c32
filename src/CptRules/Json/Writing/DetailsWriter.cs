using System.Text.Json;
using CptRules.Explain.Codes;
using CptRules.Findings;
using CptRules.Json.Reading;

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
            case RuleId.COD104:
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
                json.WriteNumberIfAny("sameAsLine", details.SameAsLine);
                json.WriteNumberIfAny("priorLine", details.PriorLine);
                break;
            case RuleId.GLO801:
                json.WriteNumberIfAny("procedureLine", details.ProcedureLine);
                json.WriteNumberIfAny("priorLine", details.PriorLine);
                break;
            default:
                WriteByFamily(json, finding.Rule, details);
                break;
        }
    }

    private static void WriteByFamily(Utf8JsonWriter json, RuleId rule, in FindingDetails details)
    {
        switch (RuleFamilies.Of(rule))
        {
            case RuleFamily.Mod:
                WriteModifier(json, rule, details);
                break;
            case RuleFamily.Ptp:
                WritePair(json, rule, details);
                break;
        }
    }

    private static void WriteLimit(Utf8JsonWriter json, in FindingDetails details)
    {
        json.WriteNumberIfAny("limit", details.Limit);
        json.WriteNumber("units", PlainNumber.Of(details.Units.GetValueOrDefault()));
        json.WriteNumberIfAny("mai", details.Mai);
    }

    private static void WriteModifier(Utf8JsonWriter json, RuleId rule, in FindingDetails details)
    {
        json.WriteString("modifier", details.Modifier);
        if (rule == RuleId.MOD406)
            json.WriteString("conflictsWith", details.ConflictsWith);
    }

    private static void WritePair(Utf8JsonWriter json, RuleId rule, in FindingDetails details)
    {
        json.WriteNumberIfAny("indicator", details.Indicator);
        json.WriteString("column1", details.Column1);
        json.WriteString("column2", details.Column2);
        if (rule is RuleId.PTP503 or RuleId.PTP504)
        {
            json.WriteString("modifier", details.Modifier);
            json.WriteNumberOrNull("onLine", details.OnLine);
        }

        json.WriteNumberIfAny("priorLine", details.PriorLine);
    }

    private static void WritePrimaries(Utf8JsonWriter json, in FindingDetails details)
    {
        IReadOnlyList<string> primaries = details.Primaries ?? [];
        json.WriteNumberIfAny("type", details.AddOnType);
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
