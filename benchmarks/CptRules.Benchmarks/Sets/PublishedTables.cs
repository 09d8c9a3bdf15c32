using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CptRules.Compiler;

namespace CptRules.Benchmarks.Sets;

/// <summary>Finds the published tables of the measured quarter, which are not part of the repository.</summary>
internal static class PublishedTables
{
    public const string Variable = "CPTRULES_CMS_TABLES";
    private const string Quarter = "2024q3";

    public static string Folder { get; } = Path.GetFullPath(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : Path.Combine("..", "shared", "cms"),
        SourceTree.Root);

    /// <summary>The files, in order; empty if there is no such folder.</summary>
    public static IReadOnlyList<string> Find() => Find(Folder);

    /// <summary>The files of the quarter's subfolder; without one, the files of the folder.</summary>
    public static IReadOnlyList<string> Find(string folder)
    {
        string quarter = Path.Combine(folder, Quarter);
        IEnumerable<string> files = Directory.Exists(quarter) ? Directory.EnumerateFiles(quarter, "*", SearchOption.AllDirectories)
            : Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) != ".md")
            : [];
        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>A key that changes when a file changes.</summary>
    public static string KeyOf(IEnumerable<string> sources) => FileKey.Of(sources.Select(source =>
    {
        var file = new FileInfo(source);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc:O}");
    }));
}

/// <summary>The part of the name of a compiled file that differs for other tables and for other builds.</summary>
internal static class FileKey
{
    /// <param name="inputs">Descriptions of all inputs, which change when the inputs do.</param>
    /// <param name="builds">Types of assemblies that compile the file, besides the compiler and the library.</param>
    public static string Of(IEnumerable<string> inputs, params IEnumerable<Type> builds)
    {
        IEnumerable<string> assemblies = builds.Append(typeof(RuleSetBuilder)).Append(typeof(RuleSet))
            .Select(type => type.Module.ModuleVersionId.ToString("N"));
        byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', inputs.Concat(assemblies)));
        return Convert.ToHexStringLower(SHA256.HashData(text))[..16];
    }
}
