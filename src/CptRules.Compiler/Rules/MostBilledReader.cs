using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the codes that are billed most. They are numbered first.</summary>
internal static class MostBilledReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        MostBilledJson json = file.Parse(RulesJsonContext.Default.MostBilledJson);
        var sources = new PublishedSources(file, json.Sources);
        sources.Use(file, "$.source", json.Source);
        var seen = new HashSet<CodeKey>();
        for (int i = 0; i < json.Codes.Count; i++)
        {
            if (!seen.Add(json.Codes[i]))
                throw file.Error($"$.codes[{i}]", "expected each code once.");
        }

        if (seen.Count == 0)
            throw file.Error("$.codes", "expected at least one entry.");
        tables.MostBilled.AddRange(json.Codes);
        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Codes.Count));
    }
}
