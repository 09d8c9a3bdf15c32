using System.Text.RegularExpressions;
using CptRules.Docs.Tests.Pages;

namespace CptRules.Docs.Tests;

/// <summary>Code and output in README.md and docs/ are equal to the code that compiles and to what it prints.</summary>
public class QuoteTests
{
    static QuoteTests()
    {
        if (Environment.GetEnvironmentVariable("CPTRULES_WRITE_DOCS") != "1")
            return;
        foreach (string page in DocPage.All)
            DocPage.Rewrite(page, Quoted.TextOf);
    }

    public static TheoryData<string, int, string> MarkedBlocks
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach ((DocBlock block, int index) in DocPage.All.SelectMany(page => DocPage.Blocks(page).Select((block, index) => (block, index))))
            {
                if (block.IsMarked)
                    data.Add(block.Page, index, $"{block.Kind}:{block.Name}");
            }

            return data;
        }
    }

    public static TheoryData<string> Pages => [.. DocPage.All];

    [Theory]
    [MemberData(nameof(MarkedBlocks))]
    public void A_marked_block_is_what_its_mark_says(string page, int index, string mark)
    {
        DocBlock block = DocPage.Blocks(page)[index];
        string why = $"{mark} in {page}; CONTRIBUTING.md says how to rewrite the pages";
        block.Text.Trim().Should().NotBeEmpty(why);
        if (Quoted.TextOf(block) is { } expected)
            block.Text.Should().Be(expected, why);
        else if (Quoted.SampleOf(block) is { } sample)
            WithoutIndent(sample).Should().Contain(WithoutIndent(block.Text), why);
        else
            block.Kind.Should().Be("file", why);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_has_a_mark(string page) =>
        DocPage.Blocks(page).Where(block => block.IsCode && !block.IsMarked).Select(block => block.Text).Should().BeEmpty();

    [Fact]
    public void Every_snippet_and_output_is_quoted()
    {
        DocBlock[] blocks = [.. DocPage.All.SelectMany(DocPage.Blocks).Where(block => block.IsMarked)];
        SnippetSource.All.Keys.Should().BeSubsetOf(blocks.Where(block => block.IsCode).Select(block => block.Name));
        Outputs.All.Keys.Should().BeSubsetOf(blocks.Where(block => !block.IsCode).Select(block => block.Name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void JSON_is_a_claim_a_profile_or_an_output(string page)
    {
        foreach (DocBlock block in DocPage.Blocks(page).Where(block => block.Language == "json" && block.Kind is "" or "file"))
        {
            if (block.Text.Contains("\"rules\"", StringComparison.Ordinal))
                ValidationOptions.Parse(block.Text).Rules.Should().NotBeEmpty();
            else
                ClaimJson.Parse(block.Text).Lines.Should().NotBeEmpty();
        }
    }

    // A page may quote the inside of a block of the sample, with less indentation.
    private static string WithoutIndent(string code) => "\n" + Regex.Replace(code, "^ +", "", RegexOptions.Multiline).TrimStart('\n');
}
