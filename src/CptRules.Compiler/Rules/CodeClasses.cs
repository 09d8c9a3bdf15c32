using System.Text.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules;

/// <summary>The code classes by name. Each must be used: by the engine, by another class, or by a row of another file.</summary>
internal sealed class CodeClasses(RuleFile file, IReadOnlyDictionary<string, HashSet<CodeKey>> codes)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The name of a class that the engine reads.</summary>
    public static string NameOf(CodeClass codeClass) => JsonNamingPolicy.CamelCase.ConvertName(codeClass.ToString());

    /// <summary>The codes of a class, which counts as used from now on; null if there is no class of this name.</summary>
    public IReadOnlySet<CodeKey>? Use(string name)
    {
        _used.Add(name);
        return codes.GetValueOrDefault(name);
    }

    /// <summary>Requires that every class is used. An unused class shows a misspelled name, or rows that were deleted.</summary>
    /// <exception cref="RuleSourceException">A class is not used.</exception>
    public void RequireAllUsed()
    {
        foreach (string name in codes.Keys)
        {
            if (!_used.Contains(name))
                throw file.Error($"$.classes.{name}", "expected a class that the engine, another class or a row of another file uses.");
        }
    }
}
