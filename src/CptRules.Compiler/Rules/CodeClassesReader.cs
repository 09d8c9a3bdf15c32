using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the explicit code classes.</summary>
internal static class CodeClassesReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        CodeClassesJson json = file.Parse(RulesJsonContext.Default.CodeClassesJson);
        var sources = new PublishedSources(file, json.Sources);
        List<CodeKey> visits = Codes("evaluationAndManagement", json.EvaluationAndManagement);
        List<CodeKey> takes25 = Codes("takes25", json.Takes25);
        List<CodeKey> ambulance = Codes("ambulance", json.Ambulance);
        if (json.EvaluationAndManagement.Includes is not null)
            throw file.Error("$.evaluationAndManagement.includes", "expected none: only takes25 includes another class.");
        if (json.Ambulance.Includes is not null)
            throw file.Error("$.ambulance.includes", "expected none: only takes25 includes another class.");
        foreach ((string path, string name) in json.Takes25.Includes is { } includes ? file.Rows("$.takes25.includes", includes) : [])
        {
            if (name != "evaluationAndManagement")
                throw file.Error(path, "expected evaluationAndManagement.");
            tables.Takes25.UnionWith(visits);
        }

        tables.EvaluationAndManagement.UnionWith(visits);
        tables.Takes25.UnionWith(takes25);
        tables.Ambulance.UnionWith(ambulance);
        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.EvaluationAndManagement.Codes.Count + json.Takes25.Codes.Count + json.Ambulance.Codes.Count));

        List<CodeKey> Codes(string name, CodeClassesJson.CodeClass codeClass)
        {
            sources.Use(file, $"$.{name}.source", codeClass.Source);
            return CodeRanges.Expand(file, $"$.{name}.codes", codeClass.Codes);
        }
    }
}
