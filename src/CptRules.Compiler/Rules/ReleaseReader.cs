using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the name of the rule set and its published sources.</summary>
internal static class ReleaseReader
{
    public static RuleTables Read(RuleFile file, out PublishedSources sources)
    {
        ReleaseJson json = file.Parse(RulesJsonContext.Default.ReleaseJson);
        sources = new(file, json.Sources);
        var tables = new RuleTables { Name = json.Name, Complete = json.Complete };
        tables.Sources.Add(file.Own(json.Sources.Count));
        return tables;
    }
}
