using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the MUE tables.</summary>
internal static class UnitLimitsReader
{
    public static void Read(RuleFile file, PublishedSources sources, RuleTables tables)
    {
        UnitLimitsJson json = file.Parse(RulesJsonContext.Default.UnitLimitsJson);
        var tablesSeen = new HashSet<(CareSetting, DateOnly)>();
        foreach ((string path, UnitLimitsJson.LimitTable table) in file.Rows("$.tables", json.Tables))
        {
            if (!tablesSeen.Add((table.Setting, table.Date)))
                throw file.Error($"{path}.date", "expected one table for each setting and date.");
            var rows = new List<MueRow>(table.Rows.Count);
            var seen = new HashSet<CodeKey>();
            foreach ((string at, UnitLimitsJson.LimitEntry row) in file.Rows($"{path}.rows", table.Rows))
            {
                if (!seen.Add(row.Code))
                    throw file.Error($"{at}.code", "expected each code once in a table.");
                if (row.Limit < 0)
                    throw file.Error($"{at}.limit", "expected a limit of 0 or more units.");
                if (row.Mai is < 1 or > 3)
                    throw file.Error($"{at}.mai", "expected an adjudication indicator of 1, 2 or 3.");
                rows.Add(new(row.Code, row.Limit, (byte)row.Mai, row.Rationale ?? ""));
            }

            tables.Mue.Add(new(table.Setting, table.Date, rows));
            tables.Sources.Add(sources.Census(file, $"{path}.source", table.Source, rows.Count));
        }
    }
}
