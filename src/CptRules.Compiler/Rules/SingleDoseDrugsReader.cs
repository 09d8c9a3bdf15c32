using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the drugs whose lines need JW or JZ.</summary>
internal static class SingleDoseDrugsReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        SingleDoseDrugsJson json = file.Parse(RulesJsonContext.Default.SingleDoseDrugsJson);
        if (json.WarningFrom > json.ErrorFrom)
            throw file.Error("$.errorFrom", "expected a day not before warningFrom.");
        var sources = new PublishedSources(file, json.Sources);
        var seen = new HashSet<CodeKey>();
        foreach ((string path, SingleDoseDrugsJson.DrugEntry row) in file.Rows("$.rows", json.Rows))
        {
            sources.Use(file, $"{path}.source", row.Source);
            DateOnly warningFrom = row.WarningFrom ?? json.WarningFrom;
            DateOnly errorFrom = row.ErrorFrom ?? json.ErrorFrom;
            if (warningFrom > errorFrom)
                throw file.Error($"{path}.errorFrom", "expected a day not before warningFrom.");
            foreach (CodeKey code in CodeRanges.Expand(file, $"{path}.codes", row.Codes))
            {
                if (!seen.Add(code))
                    throw file.Error($"{path}.codes", $"expected each code in one row, not {code} in two.");
                tables.SingleDoseDrugs.Add(new(code, warningFrom, errorFrom));
            }
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Rows.Count));
    }
}
