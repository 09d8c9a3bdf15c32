namespace CptRules.Tests;

/// <summary>
/// Finds the published tables of CMS, which are not part of the repository: in the folder that CPTRULES_CMS_TABLES names, or in shared/cms
/// next to the repository.
/// </summary>
internal static class PublishedTables
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("CPTRULES_CMS_TABLES") is { Length: > 0 } named
        ? System.IO.Path.GetFullPath(named)
        : System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared", "cms"));

    public static bool ArePresent { get; } = Directory.Exists(System.IO.Path.Combine(Folder, "2024q3"));

    /// <summary>Skips the test, with the reason in the output, where there are no tables.</summary>
    public static void AreNeeded() =>
        Skipping.Unless(ArePresent, $"the published tables of CMS are not in {Folder}; CPTRULES_CMS_TABLES names another folder");

    /// <summary>A file of the tables, such as <c>2024q3/AOC_V2024Q2-MCR.zip</c>.</summary>
    public static string Path(string relative) => System.IO.Path.Combine([Folder, .. relative.Split('/')]);
}
