namespace CptRules.Cli.Tests;

/// <summary>Where the repository's own files are, seen from the tests.</summary>
internal static class RepositoryPaths
{
    public static string Rules { get; } = Path.Combine(Root(), "rules");

    public static string OncologyClaims { get; } = Path.Combine(Root(), "tests", "claims", "oncology.ndjson");

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CptRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
