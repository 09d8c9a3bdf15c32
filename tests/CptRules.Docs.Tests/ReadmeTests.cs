using CptRules.Docs.Tests.Pages;

namespace CptRules.Docs.Tests;

/// <summary>Facts in README.md and docs/rule-sets.md that no snippet shows.</summary>
public class ReadmeTests
{
    private static readonly string Readme = DocPage.Read("README.md");

    [Fact]
    public void README_has_at_most_130_lines() => Readme.TrimEnd('\n').Split('\n').Length.Should().BeLessThanOrEqualTo(130);

    [Fact]
    public void The_speed_is_on_the_first_screen() =>
        Readme[..Readme.IndexOf("<!-- speed:end -->", StringComparison.Ordinal)].Split('\n').Length.Should().BeLessThanOrEqualTo(25);

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/rule-sets.md")]
    public void The_embedded_set_is_what_the_page_says(string page)
    {
        RuleSetRelease release = RuleSet.Embedded.Release;
        release.IsComplete.Should().BeFalse();
        string text = DocPage.Read(page).Replace('\n', ' ').Replace("  ", " ", StringComparison.Ordinal);
        text.Should().Contain($"service from {release.WindowFrom:yyyy-MM-dd} through {release.WindowThrough:yyyy-MM-dd}");
        text.Should().Contain("69 codes");
    }

    [Fact]
    public void The_changelog_has_the_version_that_is_built() =>
        Repository.Read("CHANGELOG.md").Should().Contain($"\n## {typeof(RuleSet).Assembly.GetName().Version!.ToString(3)} ");
}
