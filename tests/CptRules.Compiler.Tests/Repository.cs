namespace CptRules.Compiler.Tests;

/// <summary>Where the repository is, seen from the test's own output folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Rules { get; } = Path.Combine(Root, "rules");

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CptRules.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("CptRules.sln is in no folder above the tests.");
    }
}
