using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the codes that need one of several modifiers.</summary>
internal static class RequiredModifiersReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        RequiredModifiersJson json = file.Parse(RulesJsonContext.Default.RequiredModifiersJson);
        var sources = new PublishedSources(file, json.Sources);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<CodeKey>();
        foreach ((string path, RequiredModifiersJson.RequiredEntry row) in file.Rows("$.rows", json.Rows))
        {
            if (!names.Add(row.Name))
                throw file.Error($"{path}.name", "expected each name once.");
            if (row.OriginDestination != (row.OneOf is null or { Count: 0 }))
                throw file.Error(path, "expected oneOf with modifiers, or originDestination, not both.");
            sources.Use(file, $"{path}.source", row.Source);
            List<CodeKey> codes = CodeRanges.Expand(file, $"{path}.codes", row.Codes);
            if (codes.FindIndex(code => !seen.Add(code)) >= 0)
                throw file.Error($"{path}.codes", "expected each code in one row.");
            tables.RequiredModifiers.Add(new(row.Name, codes, row.OneOf ?? [], row.OriginDestination));
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Rows.Count));
    }
}
