using System.Text.Json;

namespace CptRules.Json;

/// <summary>Writes the findings of a claim as result JSON.</summary>
internal static class ResultWriter
{
    /// <param name="claim">Gives the ids of the claim and its lines; without it they are left out.</param>
    public static void Write(Utf8JsonWriter json, Claim? claim, ValidationResult result)
    {
        json.WriteStartObject();
        if (claim is not null)
            json.WriteString("id", claim.Id);
        json.WriteString("release", result.Release.Name);
        json.WriteBoolean("isValid", result.IsValid);
        json.WriteStartArray("findings");
        foreach (Finding finding in result.Findings)
            Write(json, claim, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Claim? claim, in Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.ToString());
        json.WriteString("name", finding.RuleName);
        json.WriteString("severity", SeverityNames.Of(finding.Severity));
        json.WriteNumber("line", finding.Line);
        if (claim is not null)
            json.WriteString("lineId", claim.Lines[finding.Line - 1]?.Id);
        json.WriteString("code", finding.Code);
        json.WriteNumberOrNull("otherLine", finding.OtherLine);
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
