using CptRules.Compiler;
using CptRules.Compiler.Rows;
using CptRules.Synthetic;

namespace CptRules.Benchmarks.Sets;

/// <summary>The rule set of a whole published quarter, as a temporary file, compiled once for each build and each set of sources.</summary>
/// <param name="Path">The rule set file.</param>
/// <param name="IsPublished">False if there are no published tables, so that synthetic tables of the same size replace them.</param>
internal sealed record FullSet(string Path, bool IsPublished)
{
    private static readonly TimeSpan MaximumAge = TimeSpan.FromDays(14);

    /// <summary>Finds or compiles the file. Reports slow work and synthetic tables on standard error.</summary>
    public static FullSet Open()
    {
        IReadOnlyList<string> sources = PublishedTables.Find();
        if (sources.Count == 0)
        {
            Console.Error.WriteLine(
                $"There are no published tables in {PublishedTables.Folder}. Measuring on synthetic tables of the same size. " +
                $"Set {PublishedTables.Variable} to the folder of the published tables to measure on these.");
            return Synthetic();
        }

        string key = PublishedTables.KeyOf(sources);
        return new(Make("published", key, path => RuleSetBuilder.Build(new BuildRequest(sources, path))), true);
    }

    /// <summary>The rule set of the synthetic tables, also if there are published tables.</summary>
    public static FullSet Synthetic()
    {
        string key = FileKey.Of([], typeof(SyntheticTables));
        return new(Make("synthetic", key, static path => RuleSetBuilder.Write(CurrentSyntheticTables(), path)), false);
    }

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

    // The tables are of no published file. With none, every claim would have a finding that tables are missing.
    private static RuleTables CurrentSyntheticTables()
    {
        RuleTables tables = SyntheticTables.Make();
        DateOnly newest = tables.Mpfs.Max(table => table.Date);
        for (SourceKind kind = SourceKind.MuePractitioner; kind <= SourceKind.Opps; kind++)
            tables.Published.Add(new PublishedTableRow(kind, newest));
        return tables;
    }

    // Each build of the library compiles its own file.
    private static void DeleteOld(string folder)
    {
        DateTime oldest = DateTime.UtcNow - MaximumAge;
        foreach (string path in Directory.EnumerateFiles(folder, "*.rules").Where(path => File.GetLastWriteTimeUtc(path) < oldest))
            File.Delete(path);
    }
}
