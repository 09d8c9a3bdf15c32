namespace CptRules.Tests;

/// <summary>Finds files of the repository from the folder that a test runs in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Rules { get; } = Path.Combine(Root, "rules");

    public static string RuleFile { get; } = Path.Combine(Rules, "CptRules.rules");

    public static string OncologyClaims { get; } = Path.Combine(Root, "tests", "claims", "oncology.ndjson");

    /// <summary>The text of a file, with line feeds only.</summary>
    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CptRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("CptRules.sln is in no folder above the tests.");
    }
}
