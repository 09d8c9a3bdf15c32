using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the add-ons that are not paid if their visit has modifier 25, and the services that lift the rule.</summary>
internal static class VisitAddOnsReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        VisitAddOnsJson json = file.Parse(RulesJsonContext.Default.VisitAddOnsJson);
        var sources = new PublishedSources(file, json.Sources);
        var seen = new HashSet<CodeKey>();
        foreach ((string path, VisitAddOnsJson.VisitAddOnEntry row) in file.Rows("$.rows", json.Rows))
        {
            if (!seen.Add(row.Code))
                throw file.Error($"{path}.code", "expected each code once.");
            sources.Use(file, $"{path}.source", row.Source);
            List<CodeKey> exempt = CodeRanges.Expand(file, $"{path}.exemptWith", row.ExemptWith);
            if (exempt.Contains(row.Code))
                throw file.Error($"{path}.exemptWith", $"expected codes other than {row.Code}.");
            tables.VisitAddOns.Add(new(row.Code, row.ExemptFrom, exempt));
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Rows.Count));
    }
}
