using System.Text.Json;

namespace CptRules.Tests.Json;

/// <summary>Findings of claims, as JSON.</summary>
internal static class FindingJson
{
    /// <summary>The details of the first finding of a rule.</summary>
    public static string Details(
        TestTables tables, string rule, ClaimLine[] lines, ClaimLine[]? priorLines = null,
        CareSetting setting = CareSetting.Practitioner) =>
        Find(tables, rule, lines, priorLines, setting).GetProperty("details").GetRawText();

    /// <summary>The first finding of a rule.</summary>
    public static JsonElement Find(
        TestTables tables, string rule, ClaimLine[] lines, ClaimLine[]? priorLines = null,
        CareSetting setting = CareSetting.Practitioner)
    {
        var claim = new Claim { Setting = setting, Lines = lines, PriorLines = priorLines ?? [] };
        using var json = JsonDocument.Parse(ClaimJson.ToJson(claim, tables.Validator().Validate(claim)));
        return json.RootElement.GetProperty("findings").EnumerateArray()
            .First(finding => finding.GetProperty("rule").GetString() == rule).Clone();
    }
}
