using System.Text.Json;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rules;

namespace CptRules.Cli.Tests;

/// <summary>The page of <c>validate --format html</c>: its contents, and that it loads nothing and escapes all text of claims.</summary>
public sealed class ValidateHtmlTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private ToolRun Run(string input) => Tool.Run(["validate", "--format", "html", "--rules", rules.RuleFile], input);

    // Strict mode throws for markup that a browser would have to repair.
    private IHtmlDocument Page(params string[] input) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Run(string.Join('\n', input)).Output);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string[] Cells(IElement row) => [.. row.Children.Select(cell => OneLine(cell.TextContent))];

    [Fact]
    public void The_exit_code_and_standard_error_are_those_of_the_other_formats()
    {
        Run(Claims.Clean("a")).Exit.Should().Be(0);
        ToolRun run = Run(Claims.WithError("a"));
        run.Exit.Should().Be(1);
        run.Error.Should().BeEmpty();
        Run("nonsense").Exit.Should().Be(3);
    }

    [Fact]
    public void The_summary_counts_claims_by_outcome()
    {
        IHtmlDocument page = Page(
            Claims.WithError("a"),
            Claims.WithError("b"),
            Claims.WithWarning("c"),
            Claims.WithInformation("d"),
            Claims.Clean("e"),
            Claims.Clean("f"),
            "no claim");

        page.QuerySelectorAll("#summary .totals div")
            .Select(total => $"{total.QuerySelector("dt")!.TextContent}: {total.QuerySelector("dd")!.TextContent}").Should().Equal(
            "Claims read: 6", "with errors: 2", "with warnings only: 1", "clean: 3", "of these with information: 1", "Unreadable: 1");
    }

    [Fact]
    public void The_summary_names_release_and_window_and_promises_nothing()
    {
        string summary = OneLine(Page(Claims.Clean("a")).QuerySelector("#summary")!.TextContent);

        summary.Should().MatchRegex(@"Release 2026Q3-test, partial: .* Window: \d{4}-\d\d-\d\d through 2026-09-30\.")
            .And.Contain("No errors under release 2026Q3-test is not a promise of payment.");
    }

    [Fact]
    public void The_modifiers_of_the_findings_have_their_labels()
    {
        IHtmlDocument page = Page("""{"lines":[{"code":"96413","modifiers":["LT","RT"],"from":"2026-05-04"}]}""");

        page.QuerySelectorAll("#modifiers dt").Select(term => term.TextContent).Should().Contain("LT").And.Contain("RT");
        OneLine(page.QuerySelector("#modifiers")!.TextContent).Should().Contain("LTleft side");
        Page(Claims.WithError("a")).QuerySelector("#modifiers").Should().BeNull();
    }

    [Fact]
    public void The_chart_is_a_table_with_a_bar_for_each_rule_in_proportion()
    {
        IHtmlDocument page = Page(Claims.WithError("a"), Claims.WithError("b"), Claims.WithWarning("c"));

        IElement[] rows = [.. page.QuerySelectorAll("#summary table.rules tbody tr")];
        rows.Select(row => string.Join(' ', Cells(row)).Trim())
            .Should().Equal("COD102 UnknownCode Info 2", "DUP601 DuplicateLine Warning 1", "UNT213 MueDayExceededClinical Error 2");
        IEnumerable<string> texts = rows.Select(row => row.QuerySelector("svg rect")!.GetAttribute("width")!);
        double[] widths = [.. texts.Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        widths[1].Should().Be(widths[0] / 2);
        widths[2].Should().Be(widths[0]);
        rows.Select(row => row.QuerySelector("svg")!.GetAttribute("aria-label")).Should().Equal("Info: 2", "Warning: 1", "Error: 2");
        rows.Should().OnlyContain(row => row.QuerySelector("svg")!.GetAttribute("role") == "img");
    }

    [Fact]
    public void A_bar_has_a_part_for_each_severity_of_its_rule()
    {
        string other = Claims.ForFacilitiesOnly("x");
        string zero = """{"id":"z","lines":[{"code":"96413","modifiers":["LT","RT"],"from":"2026-05-04"},"""
            + """{"code":"96415","modifiers":["26","TC"],"from":"2026-05-04"}]}""";

        IElement bar = Page(other, zero)
            .QuerySelectorAll("#summary table.rules tbody tr").Single(row => row.TextContent.Contains("MOD406", StringComparison.Ordinal))
            .QuerySelector("svg")!;

        bar.GetAttribute("aria-label").Should().Be("Error: 1, Warning: 1");
        bar.Children.Select(part => part.ClassName).Should().Equal("error", "warning");
        bar.Children[1].GetAttribute("x").Should().Be(bar.Children[0].GetAttribute("width"));
    }

    [Fact]
    public void A_claim_shows_its_lines_as_billed()
    {
        IHtmlDocument page = Page("""
            {"id":"A-1",
             "lines":[{"code":"96413","modifiers":["59","XU"],"units":1,"from":"2026-05-04"},
                      {"code":"96415","units":2.5,"from":"2026-05-04","through":"2026-05-06"},null],
             "priorLines":[{"code":"96360","from":"2026-05-01"}]}
            """.Trim());

        IElement claim = page.QuerySelectorAll("article.claim").Should().ContainSingle().Subject;
        claim.QuerySelector("h3")!.TextContent.Should().Be("Claim A-1");
        claim.QuerySelectorAll("thead th")
            .Select(cell => cell.TextContent).Should().Equal("Line", "Code", "Modifiers", "Units", "Dates of service");
        claim.QuerySelectorAll("tbody tr:not(.finding)").Select(row => string.Join('|', Cells(row))).Should().Equal(
            "1|96413|59 XU|1|2026-05-04",
            "2|96415||2.5|2026-05-04 through 2026-05-06",
            "3|||1|",
            "prior 1|96360||1|2026-05-01");
    }

    [Fact]
    public void A_finding_stands_under_its_line_with_severity_rule_message_and_remedy()
    {
        IElement claim = Page(Claims.WithError("a")).QuerySelector("article.claim")!;

        Claim parsed = ClaimJson.Parse(Encoding.UTF8.GetBytes(Claims.WithError("a")));
        Finding finding = new ClaimValidator(RuleSet.Load(rules.RuleFile)).Validate(parsed).Findings.Should().ContainSingle().Subject;
        IElement row = claim.QuerySelectorAll("tr.finding").Should().ContainSingle().Subject;
        row.GetAttribute("data-severity").Should().Be("error");
        row.ParentElement!.FirstElementChild!.FirstElementChild!.TextContent.Should().Be("2");
        row.QuerySelectorAll("p")
            .Select(part => part.TextContent).Should().Equal($"Error UNT213 {finding.Message}", $"What to do: {finding.Remedy!.Text}");
        claim.QuerySelector(".outcome")!.TextContent.Should().Be("1 error · practitioner");
    }

    [Fact]
    public void A_claim_without_findings_is_there_and_says_so() =>
        Page(Claims.Clean("a")).QuerySelector("article.claim .outcome")!.TextContent.Should().StartWith("No findings");

    [Fact]
    public void A_claim_without_id_is_called_by_its_number_and_one_without_lines_says_so()
    {
        IHtmlDocument page = Page(Claims.Clean("a"), """{"lines":[]}""");

        page.QuerySelectorAll("article.claim h3").Select(title => title.TextContent).Should().Equal("Claim a", "Claim 2");
        page.QuerySelectorAll("article.claim")[1].TextContent.Should().Contain("The claim has no lines.");
    }

    [Fact]
    public void Each_rule_that_spoke_is_explained_once_and_linked_from_its_findings()
    {
        IHtmlDocument page = Page(Claims.WithError("a"), Claims.WithError("b"), Claims.WithWarning("c"));

        page.QuerySelectorAll("#rules dt")
            .Select(term => term.TextContent).Should().Equal("COD102 UnknownCode", "DUP601 DuplicateLine", "UNT213 MueDayExceededClinical");
        OneLine(page.QuerySelector("#rule-UNT213 + dd")!.TextContent)
            .Should().StartWith("MAI 3: all units of the code on one day")
            .And.Contain(" By default: Error. Warning if the units exceed").And.Contain(" Source: Medicare NCCI Policy Manual");
        page.QuerySelectorAll("tr.finding a")
            .Should().HaveCount(5).And.OnlyContain(link => link.GetAttribute("href") == "#rule-" + link.TextContent);
    }

    [Fact]
    public void Every_link_leads_to_a_place_in_the_page_and_no_place_has_two()
    {
        IHtmlDocument page = OncologyPage();

        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        ids.Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("a").Should().HaveCountGreaterThan(100);
        page.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href")!).Distinct()
            .Should().OnlyContain(address => address.StartsWith('#') && ids.Contains(address.Substring(1)));
    }

    [Fact]
    public void Findings_of_the_page_are_those_of_ndjson_in_its_order()
    {
        string input = File.ReadAllText(Repository.OncologyClaims);
        ToolRun ndjson = Tool.Run(["validate", "--format", "ndjson", "--rules", rules.RuleFile], input);

        IEnumerable<string> expected = ndjson.Lines.SelectMany(claim => claim.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{Text(claim, "id")} {Text(finding, "rule")} {Text(finding, "message")}"));
        IEnumerable<string> shown = OncologyPage().QuerySelectorAll("tr.finding").Select(row =>
            $"{row.Closest("article")!.QuerySelector("h3")!.TextContent["Claim ".Length..]} {row.QuerySelector("a")!.TextContent} "
            + row.QuerySelector("p")!.TextContent.Split(' ', 3)[2]);
        shown.Should().Equal(expected);
    }

    [Fact]
    public void The_page_asks_nothing_from_outside()
    {
        IHtmlDocument page = OncologyPage();

        string loading = "link, img, iframe, object, embed, base, audio, video, image, use, "
            + "[src], [srcset], [action], [formaction], [ping], [style]";
        page.QuerySelectorAll(loading).Should().BeEmpty();
        page.QuerySelectorAll("*")
            .SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
            .Should().BeEmpty();
        page.QuerySelector("style")!.TextContent.Should().NotContainAny("url(", "@import", "@font-face", "//");
        page.QuerySelector("script")!.TextContent.Should().NotContainAny(
            "fetch", "XMLHttpRequest", "import", "http", "innerHTML", "eval", "sendBeacon", "WebSocket");
        page.QuerySelectorAll("meta[http-equiv=refresh]").Should().BeEmpty();
    }

    [Fact]
    public void The_policy_of_the_page_allows_its_own_style_and_script_and_nothing_else()
    {
        IHtmlDocument page = Page(Claims.Clean("a"));

        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should().Be(
            $"default-src 'none'; style-src '{Digest(page.QuerySelector("style")!)}'; "
            + $"script-src '{Digest(page.QuerySelector("script")!)}'; base-uri 'none'; form-action 'none'");

        static string Digest(IElement element) => "sha256-" + Convert.ToBase64String(
            SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</article></section></main></body><b>")]
    [InlineData("\\\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("<!-- --> ]]> &lt;b&gt; &amp;")]
    [InlineData("</style><style>*{display:none}</style>")]
    [InlineData("{{constructor}} ${7*7} {0}")]
    public void Hostile_text_of_a_claim_is_text_wherever_it_stands(string hostile)
    {
        string text = hostile.Replace("\\\"", "\"", StringComparison.Ordinal);
        string lines = $$"""[{"code":"{{hostile}}","modifiers":["{{hostile}}"],"from":"2026-05-04"}]""";
        string claim = $$"""{"id":"{{hostile}}","note":"{{hostile}}","lines":{{lines}},"priorLines":[{"code":"{{hostile}}"}]}""";

        IHtmlDocument page = Page(claim);
        IHtmlDocument harmless = Page(claim.Replace(hostile, "x y", StringComparison.Ordinal));

        page.QuerySelector("article h3")!.TextContent.Should().Be($"Claim {text}");
        page.QuerySelector("article .note")!.TextContent.Should().Be($"Note: {text}");
        page.QuerySelectorAll("article tr:not(.finding) td").Where(cell => cell.TextContent == text).Should().HaveCount(3);
        Skeleton(page).Should().Be(Skeleton(harmless));

        static string Skeleton(IHtmlDocument page) => string.Join('\n', page.QuerySelectorAll("*").Select(element =>
            $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))}"));
    }

    [Fact]
    public void Control_characters_become_marks_and_half_characters_too()
    {
        string id = @"a\u0000\u001b[2J\u202eb\u0007";

        Page(Claims.Clean(id)).QuerySelector("article h3")!.TextContent.Should().Be("Claim a\uFFFD\uFFFD[2J\uFFFDb\uFFFD");
    }

    [Fact]
    public void Letters_of_any_script_stay_what_they_are() =>
        Page(Claims.Clean("Größe 数 😀")).QuerySelector("article h3")!.TextContent.Should().Be("Claim Größe 数 😀");

    [Fact]
    public void Nothing_else_that_stands_beside_a_claim_comes_into_the_page()
    {
        string line = """{"id":"L-77","code":"96413","from":"2026-05-04","provider":"9876543210","diagnosis":"C50.9"}""";
        string output = Run($$"""{"id":"a","patient":"Jane Roe","provider":"1234567893","lines":[{{line}}]}""").Output;

        output.Should().Contain("Claim a").And.NotContainAny("Jane", "Roe", "1234567893", "9876543210", "L-77", "C50");
    }

    [Fact]
    public void Input_that_is_no_claim_has_its_place_in_the_order_and_none_of_its_text()
    {
        ToolRun run = Run($"{Claims.Clean("a")}\nJohn Doe\n{Claims.Clean("b")}");

        IHtmlDocument page = new HtmlParser().ParseDocument(run.Output);
        page.QuerySelectorAll("article.claim h3").Select(title => title.TextContent).Should().Equal("Claim a", "Unreadable", "Claim b");
        page.QuerySelector("article.unreadable p")!.TextContent.Should().StartWith("standard input, line 2: ");
        run.Output.Should().NotContain("John");
    }

    [Fact]
    public void Without_its_script_the_page_shows_all_and_offers_no_filter()
    {
        IHtmlDocument page = Page(Claims.WithError("a"), Claims.Clean("b"));

        page.QuerySelectorAll("[hidden]").Select(element => element.Id).Should().Equal("filter");
    }

    [Fact]
    public void The_filter_is_made_of_named_native_controls_that_a_keyboard_reaches()
    {
        IHtmlDocument page = Page(Claims.WithError("a"), Claims.WithWarning("b"), Claims.WithInformation("c"), Claims.Clean("d"));

        IHtmlInputElement[] boxes = [.. page.QuerySelectorAll<IHtmlInputElement>("#filter fieldset input")];
        boxes.Select(box => $"{box.Type} {box.Value} {box.IsChecked}")
            .Should().Equal("checkbox error True", "checkbox warning True", "checkbox info True", "checkbox none True");
        boxes.Select(box => OneLine(box.Closest("label")!.TextContent))
            .Should().Equal("Errors 1", "Warnings 1", "Information 3", "Claims without findings 1");
        boxes.Should().OnlyContain(box => !box.HasAttribute("tabindex") && !box.IsDisabled);
        page.QuerySelector("#filter legend").Should().NotBeNull();
        page.QuerySelector("#filter output")!.GetAttribute("aria-live").Should().Be("polite");
        page.QuerySelector("style")!.TextContent.Should().MatchRegex(@":focus-visible \{ outline: \dpx solid")
            .And.NotMatchRegex(@"focus[^}]*outline: (none|0)");
    }

    [Fact]
    public void The_style_knows_paper_and_the_dark_and_uses_the_fonts_of_the_system()
    {
        string style = Page(Claims.Clean("a")).QuerySelector("style")!.TextContent;

        style.Should().ContainAll("@media print", "prefers-color-scheme: dark", "system-ui");
    }

    [Fact]
    public void A_page_has_a_language_a_title_and_headings_without_gaps()
    {
        IHtmlDocument page = Page(Claims.WithError("a"));

        page.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.Title.Should().Be("Claims checked against release 2026Q3-test");
        page.QuerySelectorAll("h1, h2, h3").Select(title => title.LocalName).Should().Equal("h1", "h2", "h2", "h3", "h2");
        page.QuerySelectorAll("thead th, tbody th").Should().OnlyContain(cell => cell.HasAttribute("scope"));
    }

    [Fact]
    public void Nothing_to_read_is_a_page_that_says_so() =>
        Page("").QuerySelector("#claims")!.TextContent.Should().Contain("The input is empty.");

    [Fact]
    public void Equal_input_gives_an_equal_page() => Run(Claims.WithError("a")).Output.Should().Be(Run(Claims.WithError("a")).Output);

    [Fact]
    public void A_run_that_breaks_leaves_no_half_page()
    {
        string good = rules.Input(Claims.WithError("a"));
        string locked = rules.Input(Claims.WithError("b"));
        using var broken = new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ToolRun run = Tool.Run(["validate", good, locked, "--format", "html", "--rules", rules.RuleFile]);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
    }

    private IHtmlDocument OncologyPage() => Page(File.ReadAllText(Repository.OncologyClaims));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
