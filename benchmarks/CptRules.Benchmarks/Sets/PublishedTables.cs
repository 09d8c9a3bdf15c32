using System.Globalization;

namespace CptRules.Benchmarks.Sets;

/// <summary>Where the published tables of the measured quarter lie, which are no part of the sources.</summary>
internal static class PublishedTables
{
    public const string Variable = "CPTRULES_CMS_TABLES";
    private const string Quarter = "2024q3";

    public static string Folder { get; } = Path.Combine(
        Path.GetFullPath(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.Combine("..", "shared", "cms"), SourceTree.Root),
        Quarter);

    /// <summary>The files, in order; none if there is no such folder.</summary>
    public static IReadOnlyList<string> Find() =>
        Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];

    public static string KeyOf(IEnumerable<string> sources) =>
        CacheKey.Of(sources.Select(source => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(source)} {new FileInfo(source).Length}")));
}
