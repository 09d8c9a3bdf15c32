namespace CptRules.Hosting.Tests;

/// <summary>Files of the repository that the tests feed to applications.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root = FindRoot();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    public static string RuleFile { get; } = Path.Combine(Root, "rules", "CptRules.rules");

    /// <summary>Oncology claims as JSON, clean and faulty ones.</summary>
    public static IReadOnlyList<string> Claims { get; } = File.ReadAllLines(Path.Combine(Root, "tests", "claims", "oncology.ndjson"));

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CptRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
