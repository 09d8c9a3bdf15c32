using System.Globalization;

namespace CptRules.Benchmarks.Sets;

/// <summary>Where the published tables of the measured quarter lie, which are no part of the sources.</summary>
internal static class PublishedTables
{
    public const string Variable = "CPTRULES_CMS_TABLES";
    private const string Quarter = "2024q3";

    public static string Folder { get; } = Path.GetFullPath(
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.Combine("..", "shared", "cms"), SourceTree.Root);

    /// <summary>The files, in order; none if there is no such folder.</summary>
    public static IReadOnlyList<string> Find() => Find(Folder);

    /// <summary>The files of the quarter's folder in a folder; where it has none, those that lie in the folder itself.</summary>
    public static IReadOnlyList<string> Find(string folder)
    {
        string quarter = Path.Combine(folder, Quarter);
        IEnumerable<string> files = Directory.Exists(quarter) ? Directory.EnumerateFiles(quarter, "*", SearchOption.AllDirectories)
            : Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) != ".md")
            : [];
        return [.. files.Order(StringComparer.Ordinal)];
    }

    public static string KeyOf(IEnumerable<string> sources) => CacheKey.Of(sources.Select(source =>
    {
        var file = new FileInfo(source);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc:O}");
    }));
}
