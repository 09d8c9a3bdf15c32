using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the codes that Medicare does not use, with those that it uses instead.</summary>
internal static class ReplacementCodesReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        ReplacementCodesJson json = file.Parse(RulesJsonContext.Default.ReplacementCodesJson);
        var sources = new PublishedSources(file, json.Sources);
        var fields = new RowFields(file, tables);
        var replaced = new Dictionary<CodeKey, CareSettings>();
        foreach ((string path, ReplacementCodesJson.ReplacementEntry row) in file.Rows("$.rows", json.Rows))
        {
            sources.Use(file, $"{path}.source", row.Source);
            CareSettings settings = fields.Period(path, row.Settings).Settings;
            List<CodeKey> use = CodeRanges.Expand(file, $"{path}.use", row.Use);
            foreach (CodeKey code in CodeRanges.Expand(file, $"{path}.codes", row.Codes))
            {
                if (!replaced.TryAdd(code, settings))
                    throw file.Error($"{path}.codes", $"expected each code in one row, not {code} in two.");
                tables.Replacements.Add(new(code, use, settings));
            }

            if (use.FindIndex(code => (replaced.GetValueOrDefault(code) & settings) != 0) is >= 0 and int index)
                throw file.Error($"{path}.use", $"expected codes that Medicare uses, not {use[index]}.");
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Rows.Count));
    }
}
