using CptRules.Compiler.Rules;

namespace CptRules.Cli.Tests;

/// <summary>The text output of <c>validate</c>.</summary>
public sealed class ValidateTextTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private const char Escape = '\u001b';

    private ToolRun Run(string input, TerminalFacts? terminal = null, TimeProvider? time = null) =>
        Tool.Run(["validate", "--rules", rules.RuleFile], input, terminal, time);

    private static int BarOf(string rule, string output) =>
        output.Split('\n').Last(line => line.Contains(rule, StringComparison.Ordinal)).Count(c => c == '█');

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n', '│'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_claim_with_findings_has_a_table()
    {
        string output = Run(Claims.WithError("A-1")).Output;

        output.Should().Contain("Claim A-1").And.ContainAll("Line", "Code", "Severity", "Rule", "What is wrong", "What to do");
        output.Should().MatchRegex(@"2 +96411 +Error +UNT213 ");
    }

    [Fact]
    public void A_report_ends_with_the_modifiers_of_its_findings_and_their_labels()
    {
        OneLine(Run("""{"lines":[{"code":"96413","modifiers":["LT","RT"],"from":"2026-05-04"}]}""").Output)
            .Should().Contain("Modifiers LT left side RT right side");
        Run(Claims.WithError("a")).Output.Should().NotContain("Modifiers");
    }

    [Fact]
    public void A_clean_claim_has_none() => Run(Claims.Clean("A-1")).Output.Should().NotContain("A-1").And.NotContain("What to do");

    [Fact]
    public void A_claim_without_id_is_called_by_its_number() =>
        Run(Claims.Clean("a") + "\n" + Claims.WithError("a").Replace("\"id\":\"a\",", "", StringComparison.Ordinal))
            .Output.Should().Contain("Claim 2\n");

    [Fact]
    public void A_claim_of_more_findings_than_can_be_told_is_refused_alone()
    {
        string pair = """{"code":"96413","from":"2026-05-04"},{"code":"96360","from":"2026-05-04"}""";
        string many = $"{{\"lines\":[{string.Join(',', Enumerable.Repeat(pair, 500))}]}}";

        // The embedded rule set contains the pair.
        ToolRun run = Tool.Run(["validate"], string.Join('\n', Claims.Clean("a"), many, Claims.WithError("c")));

        run.Exit.Should().Be(3);
        run.Error.Should().Be("standard input, line 2: The claim has more than 20000 findings.\n");
        run.Output.Should().Contain("Claim c");
    }

    [Fact]
    public void A_note_beside_the_claim_is_its_caption() =>
        Run(Claims.WithError("a", "\"note\":\"Four pushes [red]on one day[/]\","))
            .Output.Should().Contain("Note: Four pushes [red]on one day[/]");

    [Fact]
    public void The_summary_counts_claims_and_findings()
    {
        string[] input =
        [
            Claims.WithError("a"), Claims.WithError("b"), Claims.WithWarning("c"), Claims.WithInformation("d"),
            Claims.Clean("e"), Claims.Clean("f"), "no claim",
        ];
        string output = Run(string.Join('\n', input)).Output;

        output.Should().MatchRegex(@"Claims read +6\b")
            .And.MatchRegex(@"with errors +2\b")
            .And.MatchRegex(@"with warnings only +1\b")
            .And.MatchRegex(@"clean +3\b")
            .And.MatchRegex(@"with information +1\b")
            .And.MatchRegex(@"Unreadable +1\b")
            .And.MatchRegex(@"UNT213 +MueDayExceededClinical +Error +2\b")
            .And.MatchRegex(@"DUP601 +DuplicateLine +Warning +1\b")
            .And.MatchRegex(@"COD102 +UnknownCode +Info +3\b");
    }

    [Fact]
    public void The_summary_never_reads_as_a_promise() =>
        Run(Claims.Clean("a")).Output.Should().Contain("No errors under release 2026Q3-test is not a promise of payment.");

    [Fact]
    public void Input_that_is_no_claim_is_noted_on_standard_error_with_its_place_and_without_its_text()
    {
        ToolRun run = Run(Claims.Clean("a") + "\nJohn Doe\n");

        run.Error.Should().StartWith("standard input, line 2: ").And.NotContain("John");
        run.Output.Should().NotContain("John");
    }

    [Fact]
    public void Redirected_output_has_no_escapes_and_loses_no_word()
    {
        ToolRun run = Run(Claims.WithError("a"));

        run.Output.Should().NotContain(Escape.ToString()).And.NotContain("…");
        run.Output.Should().ContainAll("excess.", "succeed.", "necessary,");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Redirected_findings_by_rule_have_plain_bars_in_proportion()
    {
        string output = Run(string.Join('\n', Claims.WithError("a"), Claims.WithWarning("b"), Claims.WithError("c"))).Output;

        BarOf("UNT213", output).Should().Be(30);
        BarOf("COD102", output).Should().Be(30);
        BarOf("DUP601", output).Should().Be(15);
    }

    [Fact]
    public void A_terminal_without_colours_has_bars_that_fit()
    {
        string output = Run(Claims.WithError("a"), Tool.Terminal with { AllowsColor = false, Width = 80 }).Output;

        BarOf("UNT213", output).Should().BeInRange(8, 29);
        output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void A_narrow_terminal_wraps_and_loses_no_word()
    {
        string wide = OneLine(Run(Claims.WithError("a"), Tool.Terminal with { AllowsColor = false, Width = 1000 }).Output);
        string narrow = OneLine(Run(Claims.WithError("a"), Tool.Terminal with { AllowsColor = false, Width = 60 }).Output);

        string[] words = [.. wide.Split(' ').Where(word => char.IsLetterOrDigit(word[0])).Order(StringComparer.Ordinal)];
        words.Should().HaveCountGreaterThan(50);
        narrow.Split(' ').Where(word => char.IsLetterOrDigit(word[0])).Order(StringComparer.Ordinal).Should().Equal(words);
    }

    [Fact]
    public void A_terminal_gets_colours_and_bars() =>
        Run(Claims.WithError("a"), Tool.Terminal).Output.Should().Contain($"{Escape}[").And.Contain("█");

    [Fact]
    public void NO_COLOR_takes_colours_and_progress_from_a_terminal()
    {
        ToolRun run = Run(Claims.WithError("a"), Tool.Terminal with { AllowsColor = false }, new JumpingTime());

        run.Output.Should().NotContain(Escape.ToString());
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Control_characters_of_an_id_or_a_note_do_not_reach_the_terminal()
    {
        string claim = Claims.WithError("""a\u001b[2J\u202eb\nc""", "\"note\":\"x\\u001b]0;title\\u0007\",");

        string output = Run(claim).Output;

        output.Should().NotContainAny(Escape.ToString(), "\u202e", "\u0007");
        output.Should().Contain("Claim a\uFFFD[2J\uFFFDb c");
    }

    [Fact]
    public void A_long_run_shows_a_bar_on_a_terminal_and_wipes_it()
    {
        string input = rules.Input(string.Join('\n', Enumerable.Range(0, 50).Select(i => Claims.Clean($"{i}"))));

        ToolRun run = Tool.Run(["validate", input, "--rules", rules.RuleFile], "", Tool.Terminal, new JumpingTime());

        run.Error.Should().Contain("50 claims").And.Contain("[###").And.EndWith("\r");
    }

    [Fact]
    public void A_short_run_shows_no_bar() => Run(Claims.Clean("a"), Tool.Terminal).Error.Should().BeEmpty();

    [Fact]
    public void A_long_run_shows_no_bar_where_nobody_watches() =>
        Run(Claims.Clean("a"), Tool.Redirected, new JumpingTime()).Error.Should().BeEmpty();
}
