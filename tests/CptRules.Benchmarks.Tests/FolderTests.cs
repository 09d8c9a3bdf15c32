using System.Text.RegularExpressions;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that folders of the benchmarks reference each other in one direction, as benchmarks/README.md lists them.</summary>
public partial class FolderTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "benchmarks", "CptRules.Benchmarks");

    [Fact]
    public void README_lists_all_folders_and_what_they_use()
    {
        string[] folders =
        [
            .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
                .Select(FolderOf)
                .Where(folder => folder is not ("" or "bin" or "obj"))
                .Distinct(),
        ];

        Listed().Select(row => row.Folder).Should().BeEquivalentTo(folders);
        foreach ((string folder, string uses) in Listed().Where(row => row.Folder != "Commands"))
            string.Join(", ", UsedBy(folder).Order(StringComparer.Ordinal)).Should().Be(uses, folder);
    }

    [Fact]
    public void A_folder_uses_only_folders_that_are_listed_before_it()
    {
        string[] listed = [.. Listed().Select(row => row.Folder)];
        for (int i = 0; i < listed.Length; i++)
            UsedBy(listed[i]).Should().BeSubsetOf(listed[..i], listed[i]);
    }

    private static (string Folder, string Uses)[] Listed() =>
    [
        .. Row().Matches(Repository.Read("benchmarks", "README.md")).Select(row => (
            row.Groups[1].Value,
            string.Join(", ", row.Groups[2].Value.Split(", ").Order(StringComparer.Ordinal)))),
    ];

    private static IEnumerable<string> UsedBy(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Using().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Where(other => other != folder)
            .Distinct();

    private static string FolderOf(string file)
    {
        string relative = Path.GetRelativePath(Root, file).Replace('\\', '/');
        return relative.Contains('/', StringComparison.Ordinal) ? relative[..relative.IndexOf('/', StringComparison.Ordinal)] : "";
    }

    [GeneratedRegex(@"^\| ([A-Z]\w+) \| [^|]+ \|(?: ([^|]+))? \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\bCptRules\.Benchmarks\.(\w+)(?=[.;])", RegexOptions.Multiline)]
    private static partial Regex Using();
}
