using System.Text.RegularExpressions;

namespace CptRules.Docs.Tests.Pages;

/// <summary>README.md and the pages of docs/.</summary>
internal static partial class DocPage
{
    /// <summary>All pages, relative to the root of the repository, with <c>/</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .Select(path => $"docs/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string page) => Repository.Read(page.Split('/'));

    /// <summary>The fenced blocks of a page, in order.</summary>
    public static IReadOnlyList<DocBlock> Blocks(string page) => [.. Block().Matches(Read(page)).Select(match => Of(page, match))];

    /// <summary>Rewrites each marked block of a page to the text that its mark names.</summary>
    /// <param name="textOf">The new text of a block; null to keep it.</param>
    public static void Rewrite(string page, Func<DocBlock, string?> textOf)
    {
        string text = Block().Replace(Read(page), match =>
        {
            Group old = match.Groups["text"];
            int start = old.Index - match.Index;
            return textOf(Of(page, match)) is { } replaced
                ? string.Concat(match.Value.AsSpan(0, start), replaced, match.Value.AsSpan(start + old.Length))
                : match.Value;
        });
        File.WriteAllText(Path.Combine(Repository.Root, page), text);
    }

    private static DocBlock Of(string page, Match match) =>
        new(page, match.Groups["kind"].Value, match.Groups["name"].Value, match.Groups["language"].Value, match.Groups["text"].Value);

    [GeneratedRegex(
        @"^(?:<!-- (?<kind>[a-z]+):(?<name>[^\n]+?) -->\n)?```(?<language>[a-z]+)\n(?<text>.*?)^```\n",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
