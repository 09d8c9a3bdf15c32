using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CptRules.Compiler.Rules;

namespace CptRules.Cli.Tests;

/// <summary>The page of <c>validate --format html</c> in a browser: its filter, its colors, and that hostile text has no effect.</summary>
public sealed class ValidateHtmlBrowserTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private static readonly string[] SomeClaims =
        [Claims.WithError("a"), Claims.WithWarning("b"), Claims.WithInformation("c"), Claims.Clean("d"), "no claim"];

    private string Write(params string[] claims)
    {
        Browser.IsNeeded();
        string path = Path.Combine(rules.Folder, $"{Guid.NewGuid():N}.html");
        File.WriteAllText(path, Tool.Run(["validate", "--format", "html", "--rules", rules.RuleFile], string.Join('\n', claims)).Output);
        return path;
    }

    private IHtmlDocument Document(string fragment, params string[] claims) =>
        new HtmlParser().ParseDocument(Browser.Document(Write(claims), fragment));

    private static string Shown(IHtmlDocument page) => string.Join(' ', page.QuerySelectorAll("article.claim:not([hidden])").Select(claim =>
    {
        IEnumerable<string> rules = claim.QuerySelectorAll("tr.finding:not([hidden]) a").Select(rule => rule.TextContent);
        return $"{claim.QuerySelector("h3")!.TextContent.Split(' ')[^1]}:{string.Join(',', rules)}";
    }));

    [Theory]
    [InlineData("", "a:UNT213 b:COD102,COD102,DUP601 c:COD102 d: Unreadable:", "Showing 5 of 5 findings in 4 of 4 claims.")]
    [InlineData("#severity=error", "a:UNT213 Unreadable:", "Showing 1 of 5 findings in 1 of 4 claims.")]
    [InlineData("#severity=warning", "b:DUP601 Unreadable:", "Showing 1 of 5 findings in 1 of 4 claims.")]
    [InlineData("#severity=error,info", "a:UNT213 b:COD102,COD102 c:COD102 Unreadable:", "Showing 4 of 5 findings in 3 of 4 claims.")]
    [InlineData("#severity=none", "d: Unreadable:", "Showing 0 of 5 findings in 1 of 4 claims.")]
    [InlineData("#severity=", "Unreadable:", "Showing 0 of 5 findings in 0 of 4 claims.")]
    [InlineData("#rule-UNT213", "a:UNT213 b:COD102,COD102,DUP601 c:COD102 d: Unreadable:", "Showing 5 of 5 findings in 4 of 4 claims.")]
    public void The_address_chooses_what_is_shown_and_the_page_counts_it(string fragment, string shown, string count)
    {
        IHtmlDocument page = Document(fragment, SomeClaims);

        page.QuerySelector("#filter")!.HasAttribute("hidden").Should().BeFalse();
        Shown(page).Should().Be(shown);
        page.QuerySelector("#shown")!.TextContent.Should().Be(count);
    }

    [Fact]
    public void A_choice_takes_the_focus_visibly_filters_when_activated_and_is_kept_in_the_address()
    {
        // A native checkbox converts the space bar to a click, so the script of the test starts with the click.
        string path = Write(SomeClaims);
        string page = File.ReadAllText(path);
        string activate = """
            <script>
            addEventListener("load", () => {
              const box = document.querySelector("input[value=warning]");
              box.focus();
              document.body.dataset.focused = document.activeElement.value;
              document.body.dataset.outline = getComputedStyle(box).outlineStyle;
              box.click();
              document.body.dataset.address = location.hash;
            });
            </script>
            """;
        int policy = page.IndexOf("<meta http-equiv=\"Content-Security-Policy\"", StringComparison.Ordinal);
        page = page.Remove(policy, page.IndexOf('\n', policy) - policy).Replace("</body>", activate + "</body>", StringComparison.Ordinal);
        File.WriteAllText(path, page);

        IHtmlDocument document = new HtmlParser().ParseDocument(Browser.Document(path, ""));

        document.Body!.GetAttribute("data-focused").Should().Be("warning");
        document.Body!.GetAttribute("data-outline").Should().Be("solid");
        document.Body!.GetAttribute("data-address").Should().Be("#severity=error,info,none");
        Shown(document).Should().Be("a:UNT213 b:COD102,COD102 c:COD102 d: Unreadable:");
        document.QuerySelector("#shown")!.TextContent.Should().Be("Showing 4 of 5 findings in 4 of 4 claims.");
    }

    [Fact]
    public void Hostile_text_of_a_claim_runs_nothing()
    {
        string hostile = "<script>document.title='owned'</script><img src=x onerror=document.title='owned'></style><svg "
            + "onload=document.title='owned'>";

        string lines = $$"""[{"code":"{{hostile}}","modifiers":["{{hostile}}"],"from":"2026-05-04"}]""";
        IHtmlDocument page = Document("", $$"""{"id":"{{hostile}}","note":"{{hostile}}","lines":{{lines}}}""");

        page.Title.Should().Be("Claims checked against release 2026Q3-test");
        page.QuerySelectorAll("img, [onload], [onerror]").Should().BeEmpty();
        page.QuerySelector("article h3")!.TextContent.Should().Be($"Claim {hostile}");
    }

    [Fact]
    public void The_policy_stops_a_script_that_is_not_the_pages_own()
    {
        string path = Write(Claims.Clean("a"));
        File.WriteAllText(
            path, File.ReadAllText(path).Replace("</body>", "<script>document.title = 'owned'</script></body>", StringComparison.Ordinal));

        new HtmlParser().ParseDocument(Browser.Document(path, "")).Title.Should().Be("Claims checked against release 2026Q3-test");
    }

    [Theory]
    [InlineData(1200, 1600)]
    [InlineData(500, 900)]
    public void The_page_is_drawn_in_colours_on_wide_and_narrow_screens(int width, int height)
    {
        PngImage image = Browser.Screenshot(Write(File.ReadAllText(Repository.OncologyClaims)), "", width, height);

        (image.Width, image.Height).Should().Be((width, height));
        image.Colors.Should().BeGreaterThan(50);
        image.Background.Should().Be(0xFFFFFF);
    }

    [Fact]
    public void A_dark_screen_gets_a_dark_page() =>
        Browser.Screenshot(Write(SomeClaims), "", 800, 600, "--blink-settings=preferredColorScheme=0").Background.Should().Be(0x14171B);
}
