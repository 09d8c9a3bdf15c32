namespace CptRules.Tests;

/// <summary>Finds the published tables of CMS, which are no part of the repository: the folder named by CPTRULES_CMS_TABLES, else shared/cms beside the repository.</summary>
internal static class PublishedTables
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("CPTRULES_CMS_TABLES") is { Length: > 0 } named
        ? System.IO.Path.GetFullPath(named)
        : System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared", "cms"));

    public static bool IsPresent { get; } = Directory.Exists(System.IO.Path.Combine(Folder, "2024q3"));

    public static string SkipReason => $"The published tables of CMS are not in {Folder}; CPTRULES_CMS_TABLES names another folder.";

    /// <summary>A file among them, such as <c>2024q3/AOC_V2024Q2-MCR.zip</c>.</summary>
    public static string Path(string relative) => System.IO.Path.Combine([Folder, .. relative.Split('/')]);
}
