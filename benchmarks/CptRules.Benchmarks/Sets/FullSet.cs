using CptRules.Compiler;
using CptRules.Synthetic;

namespace CptRules.Benchmarks.Sets;

/// <summary>The rule set of a whole published quarter, as a file among the temporary files: made once for each build and each set of sources.</summary>
/// <param name="Path">The rule set file.</param>
/// <param name="IsPublished">False if there were no published tables, and made-up ones of the same size stand in for them.</param>
internal sealed record FullSet(string Path, bool IsPublished)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    /// <summary>Finds the file, or makes it. Slow work and fallbacks are reported on standard error.</summary>
    public static FullSet Open()
    {
        IReadOnlyList<string> sources = PublishedTables.Find();
        if (sources.Count == 0)
        {
            Console.Error.WriteLine($"No published tables in {PublishedTables.Folder}; set {PublishedTables.Variable} to have them. Measuring on made-up tables of the same size.");
            return Synthetic();
        }

        return new(Make("published", PublishedTables.KeyOf(sources), path => RuleSetBuilder.Build(new BuildRequest(sources, path))), true);
    }

    /// <summary>The made-up tables, whatever else there is.</summary>
    public static FullSet Synthetic() =>
        new(Make("synthetic", CacheKey.Of([], typeof(SyntheticTables)), static path => RuleSetBuilder.Write(SyntheticTables.Make(), path)), false);

    public RuleSet Load() => RuleSet.Load(Path);

    private static string Make(string kind, string key, Action<string> build)
    {
        string folder = Directory.CreateDirectory(System.IO.Path.Combine(System.IO.Path.GetTempPath(), "cptrules-benchmarks")).FullName;
        string path = System.IO.Path.Combine(folder, $"{kind}-{key}.rules");
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"Compiling the {kind} tables into {path} ...");
            build(path);
            DeleteOld(folder);
        }

        return path;
    }

    // Each build of the library leaves a file of its own.
    private static void DeleteOld(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.rules").Where(path => File.GetLastWriteTimeUtc(path) < DateTime.UtcNow - Kept))
            File.Delete(path);
    }
}
