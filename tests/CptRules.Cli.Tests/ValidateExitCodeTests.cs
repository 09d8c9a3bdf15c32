using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Keys;

namespace CptRules.Cli.Tests;

/// <summary>The exit codes of <c>validate</c>.</summary>
public sealed class ValidateExitCodeTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private int Exit(string input, params string[] more) =>
        Tool.Run(["validate", "--rules", rules.RuleFile, .. more], input).Exit;

    [Fact]
    public void No_findings_is_0() => Exit(Claims.Clean("a")).Should().Be(0);

    [Fact]
    public void Warnings_and_information_are_0() => Exit(Claims.WithWarning("a") + "\n" + Claims.WithInformation("b")).Should().Be(0);

    [Fact]
    public void An_error_is_1() => Exit(Claims.Clean("a") + "\n" + Claims.WithError("b")).Should().Be(1);

    [Fact]
    public void Unreadable_input_is_3_and_wins_over_errors() => Exit(Claims.WithError("a") + "\nnot a claim\n").Should().Be(3);

    [Fact]
    public void Unreadable_input_is_3_in_ndjson_too() =>
        Exit(Claims.WithError("a") + "\nnot a claim\n", "--format", "ndjson").Should().Be(3);

    [Fact]
    public void Nothing_to_read_is_0() => Exit("").Should().Be(0);

    [Fact]
    public void A_profile_that_switches_the_rule_off_turns_1_into_0()
    {
        string profile = rules.Input("""{"rules":{"UNT213":"off"}}""");

        Exit(Claims.WithError("a"), "--profile", profile).Should().Be(0);
    }

    [Theory]
    [InlineData("validate", "--format", "html5")]
    [InlineData("validate", "--setting", "hospital")]
    [InlineData("validate", "--setting", "PRACTITIONER")]
    [InlineData("validate", "--no-such-option")]
    [InlineData("validate", "no-such-file.json")]
    [InlineData("validate", "-", "-")]
    [InlineData("validate", ".")]
    [InlineData("validate", "--rules", "no-such-file.rules")]
    [InlineData("validate", "--rules", "")]
    [InlineData("validate", "--profile", "")]
    [InlineData("no-such-command")]
    [InlineData("rules")]
    [InlineData("rules", "build", "x")]
    [InlineData("rules", "verify")]
    [InlineData("rules", "verify", "no-such-file.rules")]
    public void Bad_usage_is_2_with_words_on_standard_error_and_nothing_on_standard_output(params string[] args)
    {
        string[] withRules = args[0] == "validate" && !args.Contains("--rules") ? [.. args, "--rules", rules.RuleFile] : args;

        ToolRun run = Tool.Run(withRules);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("cptrules: ").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--formt", "validate", "--formt", "html")]
    [InlineData("--formt", "validate", "--formt=html")]
    [InlineData("-x", "validate", "-", "-x")]
    [InlineData("--nmae", "rules", "build", "rules", "--nmae", "n", "--out", "x.rules")]
    [InlineData("--deep", "rules", "verify", "--deep")]
    public void An_option_that_does_not_exist_is_called_unknown_and_not_taken_for_a_file(string option, params string[] args)
    {
        ToolRun run = Tool.Run(args);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"cptrules: Unknown option '{option}'.\n").And.NotContain("no such file");
    }

    [Fact]
    public void A_file_may_be_called_like_an_option_after_two_dashes()
    {
        ToolRun run = Tool.Run(["validate", "--rules", rules.RuleFile, "--", "--formt"]);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("--formt: there is no such file");
    }

    [Fact]
    public void Help_is_given_beside_an_unknown_option_too() => Tool.Run(["validate", "--formt", "--help"]).Exit.Should().Be(0);

    [Fact]
    public void A_missing_file_is_named_before_any_other_is_judged()
    {
        ToolRun run = Tool.Run(["validate", rules.Input(Claims.WithError("a")), "gone.ndjson", "--rules", rules.RuleFile]);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("gone.ndjson");
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("""{"rules":{"UNT213":"loud"}}""")]
    [InlineData("""{"rules":{"XYZ999":"off"}}""")]
    [InlineData("""{"base":"aetna"}""")]
    public void A_profile_that_cannot_be_used_is_2(string text)
    {
        string profile = rules.Input(text);

        ToolRun run = Tool.Run(["validate", "--rules", rules.RuleFile, "--profile", profile], Claims.Clean("a"));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain(Path.GetFileName(profile)).And.NotContain("   at ");
    }

    [Fact]
    public void A_built_in_profile_is_taken_by_its_name()
    {
        var tables = new RuleTables { Name = "test" };
        tables.Mpfs.Add(new MpfsTable(new DateOnly(2024, 7, 1), [new MpfsRow(CodeKey.Parse("97014")) { Status = 'I' }]));
        string ruleFile = rules.Compiled(tables);
        const string claim = """{"lines":[{"code":"97014","from":"2024-08-05"}]}""";
        Tool.Run(["validate", "--rules", ruleFile], claim).Exit.Should().Be(1);
        Tool.Run(["validate", "--rules", ruleFile, "--profile", "medicare"], claim).Exit.Should().Be(1);
        Tool.Run(["validate", "--rules", ruleFile, "--profile", "commercial"], claim).Exit.Should().Be(0);
        string based = rules.Input("""{"base":"commercial","rules":{"COD104":"error"}}""");
        Tool.Run(["validate", "--rules", ruleFile, "--profile", based], claim).Exit.Should().Be(1);
    }

    [Fact]
    public void A_profile_that_is_not_there_is_2_and_the_built_in_ones_are_named()
    {
        ToolRun run = Tool.Run(["validate", "--profile", "aetna"], Claims.Clean("a"));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("aetna").And.Contain("medicare and commercial");
        Tool.Run(["validate", "--help"]).Output.Should().Contain("medicare or commercial").And.Contain("NAME|FILE");
    }

    [Fact]
    public void A_rule_set_that_cannot_be_used_is_2()
    {
        string file = rules.Input("this is no rule set");

        ToolRun run = Tool.Run(["validate", "--rules", file], Claims.Clean("a"));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain(Path.GetFileName(file));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    [InlineData("rules", "build", "--help")]
    [InlineData("--version")]
    public void Help_and_version_are_0(params string[] args)
    {
        ToolRun run = Tool.Run(args);

        run.Exit.Should().Be(0);
        run.Output.Should().NotBeEmpty();
        run.Error.Should().BeEmpty();
    }
}
