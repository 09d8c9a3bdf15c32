namespace CptRules.Benchmarks.Sets;

/// <summary>Finds the root of the repository from the folder of the program.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string Results { get; } = Path.Combine(Root, "benchmarks", "results");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CptRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No folder above the benchmarks contains CptRules.sln.");
    }
}
