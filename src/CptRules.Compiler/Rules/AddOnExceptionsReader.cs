using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the add-on codes whose primary another physician of the group may bill.</summary>
internal static class AddOnExceptionsReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        AddOnExceptionsJson json = file.Parse(RulesJsonContext.Default.AddOnExceptionsJson);
        var sources = new PublishedSources(file, json.Sources);
        foreach ((string path, AddOnExceptionsJson.ExceptionEntry row) in file.Rows("$.groupExceptions", json.GroupExceptions))
        {
            sources.Use(file, $"{path}.source", row.Source);
            if (!tables.GroupExceptions.Add(row.Code))
                throw file.Error($"{path}.code", "expected each code once.");
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.GroupExceptions.Count));
    }
}
