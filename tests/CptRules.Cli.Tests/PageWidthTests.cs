using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;

namespace CptRules.Cli.Tests;

/// <summary>The pages of lookups fit the terminal, for everything that the rule set contains.</summary>
public sealed class PageWidthTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private static readonly RuleTables Tables = RulesFolder.Read(Repository.Rules);

    private static readonly int[] Widths = [60, 80, 120];

    [Fact]
    public void No_line_of_a_code_is_wider()
    {
        foreach (CodeRow code in Tables.Codes)
            Fits("explain", code.Code.ToString());
    }

    [Fact]
    public void No_line_of_a_modifier_is_wider()
    {
        foreach (ModifierRow modifier in Tables.Modifiers)
            Fits("modifier", modifier.Modifier.ToString());
    }

    [Fact]
    public void No_line_of_a_pair_is_wider()
    {
        foreach (PairRow pair in Tables.Pairs.Where((_, index) => index % 20 == 0))
            Fits("pair", pair.Column1.ToString(), pair.Column2.ToString());
    }

    [Fact]
    public void Redirected_pages_are_as_wide_as_an_ordinary_terminal() =>
        Tool.Run(["explain", "96411", "--rules", rules.RuleFile]).Output.Split('\n').Max(line => line.Length).Should().BeInRange(70, 80);

    [Theory]
    [InlineData("explain", "96411")]
    [InlineData("modifier", "59")]
    [InlineData("pair", "96413", "96360")]
    [InlineData("rules", "info")]
    public void No_line_of_redirected_text_ends_with_a_blank(params string[] args) =>
        Tool.Run(args).Output.Split('\n').Should().HaveCountGreaterThan(5).And.NotContain(line => line.EndsWith(' '));

    // Each word of a wide page is on the narrow page too, so none is cut.
    private void Fits(params string[] args)
    {
        string[] words = WordsOf(Lines(1000, args));
        foreach (int width in Widths)
        {
            string[] lines = Lines(width, args);
            lines.Should().OnlyContain(line => line.Length <= width, $"{string.Join(' ', args)} at {width}");
            WordsOf(lines).Should().Equal(words, $"{string.Join(' ', args)} at {width}");
        }
    }

    private string[] Lines(int width, string[] args)
    {
        ToolRun run = Tool.Run([.. args, "--rules", rules.RuleFile], "", Tool.Redirected with { Width = width });
        run.Exit.Should().Be(0, run.Error);
        return run.Output.Split('\n');
    }

    private static string[] WordsOf(string[] lines) =>
        [.. lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal)];
}
