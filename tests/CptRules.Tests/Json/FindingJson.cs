using System.Text.Json;

namespace CptRules.Tests.Json;

/// <summary>Findings of claims, as JSON.</summary>
internal static class FindingJson
{
    /// <summary>The details of the first finding of a rule.</summary>
    public static string Details(TestTables tables, string rule, ClaimLine[] lines, ClaimLine[]? priorLines = null) =>
        Find(tables, rule, lines, priorLines).GetProperty("details").GetRawText();

    /// <summary>The first finding of a rule.</summary>
    public static JsonElement Find(TestTables tables, string rule, ClaimLine[] lines, ClaimLine[]? priorLines = null)
    {
        var claim = new Claim { Lines = lines, PriorLines = priorLines ?? [] };
        using var json = JsonDocument.Parse(ClaimJson.ToJson(claim, tables.Validator().Validate(claim)));
        return json.RootElement.GetProperty("findings").EnumerateArray()
            .First(finding => finding.GetProperty("rule").GetString() == rule).Clone();
    }
}
