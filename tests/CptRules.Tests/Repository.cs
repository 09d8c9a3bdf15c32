namespace CptRules.Tests;

/// <summary>Finds files of the repository from the folder a test runs in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CptRules.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("CptRules.sln is in no folder above the tests.");
    }
}
