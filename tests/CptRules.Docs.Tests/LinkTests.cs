using System.Text.RegularExpressions;
using CptRules.Docs.Tests.Pages;

namespace CptRules.Docs.Tests;

/// <summary>Relative links of the documentation lead to files and headings that exist.</summary>
public partial class LinkTests
{
    private static readonly string[] OtherPages =
        ["CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "SECURITY.md", "benchmarks/README.md", "rules/README.md"];

    public static TheoryData<string> Pages => [.. DocPage.All, .. OtherPages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_relative_link_leads_somewhere(string page)
    {
        string folder = Path.Combine(Repository.Root, Path.GetDirectoryName(page)!);
        foreach (Match link in Link().Matches(DocPage.Read(page)))
        {
            string target = link.Groups["path"].Value;
            string path = Path.GetFullPath(Path.Combine(folder, target.Length > 0 ? target : Path.GetFileName(page)));
            Path.Exists(path).Should().BeTrue("{0} links to {1}", page, link.Value);
            if (link.Groups["anchor"].Success)
                Anchors(File.ReadAllText(path)).Should().Contain(link.Groups["anchor"].Value, "{0} links to it", page);
        }
    }

    [Fact]
    public void Every_page_of_docs_is_linked_from_README() =>
        DocPage.All.Skip(1).Where(page => !DocPage.Read("README.md").Contains($"]({page})", StringComparison.Ordinal)).Should().BeEmpty();

    // As GitHub makes them: lower case, without punctuation, blanks as hyphens.
    private static IEnumerable<string> Anchors(string text) =>
        Heading().Matches(text).Select(heading => Punctuation().Replace(heading.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]*)(?:#(?<anchor>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ ([^\n]+)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
