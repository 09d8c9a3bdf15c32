using System.Text.Json;
using CptRules.Findings;
using CptRules.Json.Reading;

namespace CptRules.Json.Writing;

/// <summary>Writes the findings of a claim as result JSON.</summary>
internal static class ResultWriter
{
    /// <param name="claim">Has the ids of the claim and all lines with findings; null leaves the ids out.</param>
    public static void Write(Utf8JsonWriter json, Claim? claim, ValidationResult result)
    {
        json.WriteStartObject();
        if (claim is not null)
            json.WriteString("id", claim.Id);
        WriteTop(json, result.Release.Name, result.IsValid);
        foreach (Finding finding in result.Findings)
        {
            WriteRule(json, finding);
            if (claim is not null)
                json.WriteString("lineId", claim.Lines[finding.Line - 1]?.Id);
            WriteRest(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="claim">The claim, with the positions of its ids in <paramref name="utf8Claim"/>.</param>
    /// <param name="utf8Claim">The text that the claim was read from.</param>
    public static void Write(
        Utf8JsonWriter json, ReusableClaim claim, ReadOnlySpan<byte> utf8Claim,
        string release, bool isValid, IReadOnlyList<Finding> findings)
    {
        json.WriteStartObject();
        claim.Id.Write(json, "id", utf8Claim);
        WriteTop(json, release, isValid);
        for (int i = 0; i < findings.Count; i++)
        {
            Finding finding = findings[i];
            WriteRule(json, finding);
            IdReference lineId = (uint)(finding.Line - 1) < (uint)claim.Lines.Count ? claim.Lines.IdOf(finding.Line - 1) : default;
            lineId.Write(json, "lineId", utf8Claim);
            WriteRest(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The number of a line of the claim; null for a prior line.</summary>
    public static int? ClaimLineNumber(OtherLine? line) => line is { IsPrior: false } other ? other.Number : null;

    private static void WriteTop(Utf8JsonWriter json, string release, bool isValid)
    {
        json.WriteString("release", release);
        json.WriteBoolean("isValid", isValid);
        json.WriteStartArray("findings");
    }

    private static void WriteRule(Utf8JsonWriter json, in Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.ToString());
        json.WriteString("name", finding.RuleName);
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteNumber("line", finding.Line);
    }

    private static void WriteRest(Utf8JsonWriter json, in Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteNumberOrNull("otherLine", ClaimLineNumber(finding.OtherLine));
        json.WriteString("carc", finding.Carc);
        json.WriteString("rarc", finding.Rarc);
        json.WriteStartObject("details");
        DetailsWriter.Write(json, finding);
        json.WriteEndObject();
        json.WriteString("message", finding.Message);
        json.WriteString("remedy", finding.Remedy?.Text);
        json.WriteEndObject();
    }
}
