using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the codes that a row is about: code classes, and codes and ranges that the classes do not have.</summary>
internal static class CodeSets
{
    /// <exception cref="RuleSourceException">A class is not known, or a code is not one or is repeated.</exception>
    public static HashSet<CodeKey> Read(RuleFile file, string path, CodeClasses known, List<string>? classes, List<string>? codes)
    {
        var set = new HashSet<CodeKey>();
        foreach ((string at, string name) in classes is null ? [] : file.Rows($"{path}.classes", classes))
            set.UnionWith(known.Use(name) ?? throw file.Error(at, "expected the name of a class in code-classes.json."));
        foreach (CodeKey code in codes is null ? [] : CodeRanges.Expand(file, $"{path}.codes", codes))
        {
            if (!set.Add(code))
                throw file.Error($"{path}.codes", $"expected codes that the classes of the row do not have, not {code}.");
        }

        return set;
    }
}
