using CptRules.Compiler.Rules;
using CptRules.Compiler.Tests.Joining;
using CptRules.Compiler.Tests.Layouts;

namespace CptRules.Cli.Tests;

/// <summary>The tool compiled ahead of time has the same output as the managed one.</summary>
public sealed class NativeToolTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    [Theory]
    [InlineData("validate", "--format", "text")]
    [InlineData("validate", "--format", "ndjson")]
    [InlineData("validate", "--format", "html")]
    [InlineData("validate", "--format", "ndjson", "--setting", "outpatientHospital")]
    public void The_sample_claims_get_the_same_answer(params string[] args) =>
        Compare([.. args, Repository.OncologyClaims]).Exit.Should().Be(1);

    [Theory]
    [InlineData("validate", "--format", "text")]
    [InlineData("validate", "--format", "ndjson")]
    public void Claims_of_standard_input_and_what_is_none_get_the_same_answer(params string[] args) =>
        Compare(args, $"{Claims.Clean("a")}\nno claim\n{Claims.WithError("b")}\n").Exit.Should().Be(3);

    [Theory]
    [InlineData("explain", "96411")]
    [InlineData("explain", "96411", "--format", "json")]
    [InlineData("pair", "96413", "96360")]
    [InlineData("rules", "info")]
    [InlineData("rules", "info", "FILE")]
    [InlineData("rules", "verify", "FILE")]
    [InlineData("rules", "diff", "FILE", "FILE", "--format", "json")]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    public void Questions_get_the_same_answer(params string[] args) =>
        Compare([.. args.Select(arg => arg == "FILE" ? rules.RuleFile : arg)]).Exit.Should().Be(0);

    [Theory]
    [InlineData("explain", "00000")]
    [InlineData("validate", "--formt")]
    [InlineData("rules", "verify", "no-such-file.rules")]
    public void Bad_questions_get_the_same_answer(params string[] args) => Compare(args).Exit.Should().BePositive();

    [Fact]
    public void The_repositorys_rules_are_compiled_to_the_same_bytes()
    {
        NativeTool.IsNeeded();
        string target = Path.Combine(rules.Folder, "native.rules");

        NativeTool.Run(["rules", "build", Repository.Rules, "--out", target]).Exit.Should().Be(0);

        File.ReadAllBytes(target).Should().Equal(File.ReadAllBytes(Repository.RuleFile));
    }

    [Fact]
    public void A_quarter_in_text_and_in_a_workbook_is_compiled_to_the_same_bytes()
    {
        NativeTool.IsNeeded();
        using PublishedFiles files = PublishedFiles.WholeQuarter();
        File.Delete(files.PathOf("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv"));
        File.WriteAllBytes(files.PathOf("MCR_MUE_PractitionerServices_Eff_07-01-2024.xlsx"), Workbook.Of(
            ["A notice"],
            ["HCPCS/\nCPT Code", "Practitioner Services MUE Values", "MUE Adjudication Indicator", "MUE Rationale"],
            ["96411", "3", "3 Date of Service Edit: Clinical", "Clinical: Data"],
            ["A0425", "250", "1 Line Edit", "Clinical: Data"]));
        (string managed, string native) = (Path.Combine(rules.Folder, "quarter.rules"), Path.Combine(rules.Folder, "quarter-native.rules"));

        ToolRun expected = Tool.Run(["rules", "build", files.Folder, "--out", managed]);
        ToolRun actual = NativeTool.Run(["rules", "build", files.Folder, "--out", native]);

        expected.Exit.Should().Be(0, expected.Error);
        actual.Exit.Should().Be(0, actual.Error);
        actual.Output.Should().Contain(".xlsx")
            .And.Be(expected.Output.Replace("quarter.rules", "quarter-native.rules", StringComparison.Ordinal));
        File.ReadAllBytes(native).Should().Equal(File.ReadAllBytes(managed));
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_in_the_same_words()
    {
        NativeTool.IsNeeded();
        using PublishedFiles files = PublishedFiles.WholeQuarter();
        files.Write("MCR_MUE_PractitionerServices_Eff_10-01-2024.xlsx", "PK\u0003\u0004 and no more");
        string[] args = ["rules", "build", files.Folder, "--out", Path.Combine(rules.Folder, "damaged.rules")];

        ToolRun actual = NativeTool.Run(args);

        actual.Should().Be(Tool.Run(args));
        actual.Exit.Should().Be(4);
    }

    private static ToolRun Compare(string[] args, string input = "")
    {
        NativeTool.IsNeeded();
        ToolRun native = NativeTool.Run(args, input);
        native.Should().Be(Tool.Run(args, input));
        return native;
    }
}
