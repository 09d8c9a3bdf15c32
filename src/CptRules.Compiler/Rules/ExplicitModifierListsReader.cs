using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the explicit lists of eligible modifiers.</summary>
internal static class ExplicitModifierListsReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        ExplicitModifierListsJson json = file.Parse(RulesJsonContext.Default.ExplicitModifierListsJson);
        var sources = new PublishedSources(file, json.Sources);
        var seen = new HashSet<CodeKey>();
        foreach ((string path, ExplicitModifierListsJson.ListEntry row) in file.Rows("$.lists", json.Lists))
        {
            if (!seen.Add(row.Code))
                throw file.Error($"{path}.code", "expected each code once.");
            if (row.Modifiers.Count == 0 || row.Modifiers.Distinct().Count() != row.Modifiers.Count)
                throw file.Error($"{path}.modifiers", "expected modifiers, each once.");
            sources.Use(file, $"{path}.source", row.Source);
            tables.ExplicitModifierLists.Add(new(row.Code, row.Modifiers));
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Lists.Count));
    }
}
