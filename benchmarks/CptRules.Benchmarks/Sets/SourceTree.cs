namespace CptRules.Benchmarks.Sets;

/// <summary>Finds the folder of the sources from the folder that the benchmarks run in.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string Results { get; } = Path.Combine(Root, "benchmarks", "results");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CptRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("CptRules.sln is in no folder above the benchmarks.");
    }
}
