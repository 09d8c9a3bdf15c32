using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Cli.Tests;

/// <summary>The output of <c>pair</c>.</summary>
public sealed class PairTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private ToolRun Pair(params string[] args) => Tool.Run(["pair", "--rules", rules.RuleFile, .. args]);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n', '─', '│'], StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("96413", "96360")]
    [InlineData("96360", "96413")]
    public void The_paid_and_the_denied_code_are_told_apart_in_whatever_order_they_are_asked(string first, string second)
    {
        ToolRun run = Pair(first, second);

        run.Exit.Should().Be(0, run.Error);
        string output = OneLine(run.Output);
        output.Should().StartWith($"{first} ")
            .And.Contain("96360 is denied with 96413, unless a modifier bypasses the edit")
            .And.Contain("Column 1 96413, paid")
            .And.Contain("Column 2 96360, denied")
            .And.Contain("Indicator 1: a modifier bypasses the edit")
            .And.Contain("In force since on or before 2024-07-01, start not known")
            .And.Contain("Published reason coding instructions do not allow both codes together")
            .And.Contain("In the other direction, no edit denies 96413 with 96360");
        output.Should().Contain("As of 2026-09-30 (the last day of the window), by release 2026Q3-test, practitioner.");
    }

    [Fact]
    public void The_modifiers_that_bypass_are_listed_by_line()
    {
        string output = OneLine(Pair("96413", "96360").Output);

        output.Should().MatchRegex("Bypass on 96360 any of 58 59 [0-9A-Z ]+ XE XP XS XU Bypass on 96413 ")
            .And.Contain("Bypass on 96413 or any of 58 59 78 79 XE XP XS XU ");
        OneLine(Pair("96413", "96360", "--on", "2019-06-30").Output)
            .Should().Contain("Bypass on 96413 or any of 58 78 79 Each");
    }

    [Fact]
    public void Indicator_0_is_not_bypassed_and_may_differ_by_setting()
    {
        OneLine(Pair("0663T", "96523", "--on", "2025-05-04").Output)
            .Should().Contain("Indicator 0: no modifier bypasses the edit").And.NotContain("Bypass");
        OneLine(Pair("0663T", "96523", "--on", "2025-05-04", "--setting", "outpatientHospital").Output)
            .Should().Contain("Indicator 1:").And.Contain("outpatient hospital.");
    }

    [Fact]
    public void The_window_of_the_day_is_shown()
    {
        OneLine(Pair("96360", "99202", "--on", "2020-10-01").Output).Should().Contain("In force since 2020-10-01");
        OneLine(Pair("99202", "99213", "--on", "2019-12-31").Output).Should().Contain("In force from 2014-07-01 through 2019-12-31");
    }

    [Fact]
    public void Of_an_edit_without_a_first_day_only_what_is_known_is_shown()
    {
        OneLine(Pair("96360", "99202", "--on", "2019-12-31").Output)
            .Should().Contain("In force through 2019-12-31, start not known Published reason");
        OneLine(Pair("96360", "99202", "--on", "2019-12-30").Output)
            .Should().Contain("In force through 2019-12-31, start not known Whether it was in force on 2019-12-30 is not known. "
                + "Claims are checked as if it was.");
    }

    [Fact]
    public void All_windows_are_shown_and_what_each_is_on_the_day()
    {
        OneLine(Pair("96360", "99202", "--on", "2019-12-31", "--setting", "practitioner").Output).Should().EndWith(
            "practitioner 99202 is denied with 96360, indicator 1, through 2019-12-31, start not known; in force "
                + "practitioner 99202 is denied with 96360, indicator 1, again since 2020-10-01; not yet in force");
        OneLine(Pair("96360", "99202", "--on", "2015-01-01", "--setting", "outpatientHospital").Output).Should().EndWith(
            "outpatient hospital 99202 is denied with 96360, indicator 1, through 2019-12-31, start not known; not known "
                + "whether in force "
                + "outpatient hospital 99202 is denied with 96360, indicator 1, again since on or before 2024-07-01, start not known; "
                + "not yet in force");
        OneLine(Pair("99202", "96360", "--setting", "practitioner").Output).Should().EndWith(
            "practitioner 99202 is denied with 96360, indicator 1, through 2019-12-31, start not known; ended "
                + "practitioner 99202 is denied with 96360, indicator 1, again since 2020-10-01; in force");
    }

    [Fact]
    public void Without_a_setting_the_windows_of_every_setting_are_shown()
    {
        OneLine(Pair("0663T", "96523").Output)
            .Should().Contain("practitioner 96523 is denied with 0663T, indicator 0, ")
            .And.Contain("outpatient hospital 96523 is denied with 0663T, indicator 1, ");
        OneLine(Pair("0663T", "96523", "--setting", "outpatientHospital").Output).Should().NotContain("practitioner 96523");
    }

    [Fact]
    public void A_pair_that_has_ended_is_not_said_to_have_never_been()
    {
        var tables = new RuleTables { Name = "ended" };
        foreach (string code in (string[])["96413", "96360"])
            tables.Codes.Add(new(CodeKey.Parse(code)) { From = new(2006, 1, 1) });
        (CodeKey first, CodeKey second) = (CodeKey.Parse("96413"), CodeKey.Parse("96360"));
        tables.Pairs.Add(new(
            CareSetting.OutpatientHospital, first, second, new(2010, 1, 1), new(2019, 12, 31), 0, PairRationale.MoreExtensive));
        string path = rules.Compiled(tables);

        string asked = OneLine(
            Tool.Run(["pair", "96413", "96360", "--rules", path, "--on", "2026-05-04", "--setting", "outpatientHospital"]).Output);
        string any = OneLine(Tool.Run(["pair", "96413", "96360", "--rules", path, "--on", "2019-12-31"]).Output);

        asked.Should().Contain("On 2026-05-04 there is no PTP edit between 96413 and 96360")
            .And.EndWith("outpatient hospital 96360 is denied with 96413, indicator 0, from 2010-01-01 through 2019-12-31; ended");
        any.Should().Contain("The release contains no PTP edits of the setting practitioner").And.EndWith("through 2019-12-31; in force");
    }

    [Fact]
    public void Both_directions_are_shown_where_both_stand()
    {
        var tables = new RuleTables { Name = "both" };
        foreach (string code in (string[])["96413", "96360"])
            tables.Codes.Add(new(CodeKey.Parse(code)) { From = new(2006, 1, 1) });
        (CodeKey first, CodeKey second) = (CodeKey.Parse("96413"), CodeKey.Parse("96360"));
        tables.Pairs.Add(new(
            CareSetting.Practitioner, first, second, new(2010, 1, 1), DateOnly.MaxValue, 1, PairRationale.CodingInstruction));
        tables.Pairs.Add(new(
            CareSetting.Practitioner, second, first, new(2010, 1, 1), DateOnly.MaxValue, 0, PairRationale.MoreExtensive));
        string path = rules.Compiled(tables);

        ToolRun run = Tool.Run(["pair", "96413", "96360", "--rules", path, "--on", "2026-05-04"]);

        run.Exit.Should().Be(0, run.Error);
        OneLine(run.Output)
            .Should().Contain("96360 is denied with 96413, unless").And.Contain("96413 is denied with 96360 Column 1")
            .And.NotContain("In the other direction");
    }

    [Fact]
    public void Codes_without_an_edit_are_said_to_have_none()
    {
        ToolRun run = Pair("96411", "96409");

        run.Exit.Should().Be(0);
        OneLine(run.Output).Should().EndWith("On 2026-09-30 there is no PTP edit between 96411 and 96409 in either direction "
            + "(practitioner).");
        OneLine(Pair("96413", "96360", "--setting", "dmeSupplier").Output).Should().Contain("There are no PTP edits for DME suppliers.");
    }

    [Fact]
    public void A_code_has_no_edit_with_itself()
    {
        ToolRun run = Pair("g0498", "G0498");

        run.Exit.Should().Be(0);
        run.Output.Should().Contain("different codes only");
    }

    [Fact]
    public void A_code_out_of_force_is_said_to_be_so() =>
        OneLine(Pair("0663T", "96523").Output)
            .Should().Contain("Not in force. It ended on 2025-12-31.")
            .And.Contain("96523 is denied with 0663T");

    [Fact]
    public void Unknown_codes_are_1_and_each_is_named()
    {
        ToolRun one = Pair("96411", "99999");
        ToolRun two = Pair("99998", "99999");

        (one.Exit, two.Exit).Should().Be((1, 1));
        one.Error.Should().Contain("99999").And.NotContain("96411");
        two.Error.Should().Contain("99998").And.Contain("99999");
        one.Output.Should().BeEmpty("that nothing stands between them would read like an answer");
    }

    [Theory]
    [InlineData("CODE", "96411")]
    [InlineData("96360", "96411", "96413", "96360")]
    [InlineData("not a procedure code", "96411", "nonsense")]
    [InlineData("is not a date", "96411", "96413", "--on", "04.05.2026")]
    [InlineData("clinic", "96411", "96413", "--setting", "clinic")]
    public void Bad_usage_is_2_with_a_reason(string reason, params string[] args)
    {
        ToolRun run = Pair(args);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(reason);
    }

    [Fact]
    public void Redirected_output_is_plain() => Pair("96413", "96360").Output.Should().NotContain("\u001b").And.NotContain("…");
}
