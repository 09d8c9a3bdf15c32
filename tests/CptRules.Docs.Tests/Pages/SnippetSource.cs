using System.Text.RegularExpressions;

namespace CptRules.Docs.Tests.Pages;

/// <summary>Code between the comments <c>begin NAME</c> and <c>end NAME</c> of the snippet folders, without its indentation.</summary>
internal static partial class SnippetSource
{
    private static readonly string[] Folders = ["tests/CptRules.Docs.Tests/Snippets", "tests/CptRules.Hosting.Tests/Snippets"];

    /// <summary>All snippets by name. A name may have several parts in one file, which follow each other.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs").Order(StringComparer.Ordinal))
        .SelectMany(path => Parts(File.ReadAllText(path).ReplaceLineEndings("\n")))
        .GroupBy(part => part.Name, part => part.Code)
        .ToDictionary(parts => parts.Key, string.Concat);

    private static IEnumerable<(string Name, string Code)> Parts(string source)
    {
        foreach (Match part in Region().Matches(source))
        {
            string indent = part.Groups["indent"].Value;
            yield return (part.Groups["name"].Value, Regex.Replace(part.Groups["code"].Value, $"^{indent}", "", RegexOptions.Multiline));
        }
    }

    [GeneratedRegex(
        @"^(?<indent> *)// begin (?<name>[a-z-]+)\n(?<code>.*?)^ *// end \k<name>\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();
}
