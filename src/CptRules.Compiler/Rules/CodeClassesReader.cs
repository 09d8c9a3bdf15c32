using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the code classes. Those that the engine has a rule for become part of the rule set.</summary>
internal static class CodeClassesReader
{
    public static CodeClasses Read(RuleFile file, RuleTables tables)
    {
        CodeClassesJson json = file.Parse(RulesJsonContext.Default.CodeClassesJson);
        var sources = new PublishedSources(file, json.Sources);
        var codes = new Dictionary<string, HashSet<CodeKey>>(StringComparer.Ordinal);
        var included = new List<string>();
        foreach ((string name, CodeClassesJson.CodeClassEntry? entry) in json.Classes)
        {
            string path = $"$.classes.{name}";
            if (entry is null)
                throw file.Error(path, "expected a class, not null.");
            sources.Use(file, $"{path}.source", entry.Source);
            codes.Add(name, CodesOf(file, path, entry, codes, included));
        }

        var classes = new CodeClasses(file, codes);
        foreach (string name in included)
            classes.Use(name);
        foreach ((CodeClass codeClass, HashSet<CodeKey> table) in tables.Classes)
        {
            string name = CodeClasses.NameOf(codeClass);
            table.UnionWith(classes.Use(name) ?? throw file.Error("$.classes", $"expected a class {name}, which the engine reads."));
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Classes.Count));
        return classes;
    }

    private static HashSet<CodeKey> CodesOf(
        RuleFile file,
        string path,
        CodeClassesJson.CodeClassEntry entry,
        Dictionary<string, HashSet<CodeKey>> before,
        List<string> included)
    {
        if (entry.Codes is null && entry.Includes is null)
            throw file.Error(path, "expected codes, includes or both.");
        HashSet<CodeKey> codes = entry.Codes is { } own ? [.. CodeRanges.Expand(file, $"{path}.codes", own)] : [];
        foreach ((string at, string name) in entry.Includes is { } includes ? file.Rows($"{path}.includes", includes) : [])
        {
            // Only classes above, so that no class includes itself.
            if (!before.TryGetValue(name, out HashSet<CodeKey>? other))
                throw file.Error(at, "expected the name of a class above this one.");
            codes.UnionWith(other);
            included.Add(name);
        }

        foreach (CodeKey code in entry.Except is { } except ? CodeRanges.Expand(file, $"{path}.except", except) : [])
        {
            if (!codes.Remove(code))
                throw file.Error($"{path}.except", $"expected codes that the class would have without it, not {code}.");
        }

        return codes;
    }
}
