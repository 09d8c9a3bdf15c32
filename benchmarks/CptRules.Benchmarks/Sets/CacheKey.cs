using System.Security.Cryptography;
using System.Text;
using CptRules.Compiler;

namespace CptRules.Benchmarks.Sets;

/// <summary>Names a compiled file after what went into it, so that a file of other tables or of another build has another name.</summary>
internal static class CacheKey
{
    /// <param name="inputs">What is compiled, each in words that change when it does.</param>
    /// <param name="builds">The assemblies that compile it; the compiler and the library always do.</param>
    public static string Of(IEnumerable<string> inputs, params IEnumerable<Type> builds)
    {
        IEnumerable<string> assemblies = builds.Append(typeof(RuleSetBuilder)).Append(typeof(RuleSet)).Select(type => type.Module.ModuleVersionId.ToString("N"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', inputs.Concat(assemblies)))))[..16];
    }
}
