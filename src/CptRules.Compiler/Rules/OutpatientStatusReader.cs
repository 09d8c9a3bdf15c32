using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the OPPS tables.</summary>
internal static class OutpatientStatusReader
{
    public static void Read(RuleFile file, PublishedSources sources, RuleTables tables)
    {
        OutpatientStatusJson json = file.Parse(RulesJsonContext.Default.OutpatientStatusJson);
        var dates = new HashSet<DateOnly>();
        foreach ((string path, OutpatientStatusJson.StatusTable table) in file.Rows("$.tables", json.Tables))
        {
            if (!dates.Add(table.Date))
                throw file.Error($"{path}.date", "expected one table for each date.");
            var rows = new List<ApcStatusRow>();
            var seen = new HashSet<CodeKey>();
            foreach ((string at, OutpatientStatusJson.StatusEntry row) in file.Rows($"{path}.rows", table.Rows))
            {
                if (ApcStatusWords.Of(row.Status) is null)
                    throw file.Error($"{at}.status", "expected an APC status indicator of Addendum D1.");
                if (row.Codes.Count == 0)
                    throw file.Error($"{at}.codes", "expected at least one entry.");
                foreach (CodeKey code in row.Codes)
                {
                    if (!seen.Add(code))
                        throw file.Error($"{at}.codes", $"expected each code once in a table, not {code} again.");
                    rows.Add(new(code, row.Status));
                }
            }

            tables.Opps.Add(new(table.Date, rows));
            tables.Sources.Add(sources.Census(file, $"{path}.source", table.Source, rows.Count));
        }
    }
}
