namespace CptRules.Tests;

/// <summary>Finds the tables as CMS publishes them, which are no part of the repository; tests over whole files are skipped without them.</summary>
internal static class PublishedTables
{
    public const string SkipReason = "The published tables are not here: set CPTRULES_CMS_TABLES to their folder.";

    public static string Folder { get; } = Environment.GetEnvironmentVariable("CPTRULES_CMS_TABLES") ?? System.IO.Path.Combine(Repository.Root, "..", "shared", "cms");

    public static bool IsPresent => Directory.Exists(Folder);

    public static string Path(string relative) => System.IO.Path.Combine(Folder, relative);
}
