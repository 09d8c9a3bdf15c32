using System.Text;
using System.Text.Json;
using CptRules.Compiler.Rules;

namespace CptRules.Cli.Tests;

/// <summary>The contract of <c>validate --format ndjson</c>, with every form of input.</summary>
public sealed class ValidateNdjsonTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private ToolRun Run(string input, params string[] more) =>
        Tool.Run(["validate", "--format", "ndjson", "--rules", rules.RuleFile, .. more], input);

    [Fact]
    public void A_result_names_the_claim_the_release_and_its_findings()
    {
        JsonElement result = Run(Claims.WithError("A-1")).Lines.Should().ContainSingle().Subject;

        result.GetProperty("id").GetString().Should().Be("A-1");
        result.GetProperty("release").GetString().Should().Be("2026Q3-test");
        result.GetProperty("isValid").GetBoolean().Should().BeFalse();
        JsonElement finding = result.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("rule").GetString().Should().Be("UNT213");
        finding.GetProperty("line").GetInt32().Should().Be(2);
    }

    [Fact]
    public void Each_input_line_has_one_result_line_in_input_order()
    {
        string input = string.Join('\n', Claims.Clean("a"), "nonsense", Claims.WithError("b"), "[]", "42", "null", Claims.Clean("c"));

        Run(input).Ids.Should().Be("a ! b ! ! ! c");
    }

    [Fact]
    public void An_input_error_has_no_id_and_names_the_line()
    {
        ToolRun run = Run($"{Claims.Clean("a")}\n\n{{\"id\":\"b\"}}\n");

        run.Lines[1].GetProperty("id").ValueKind.Should().Be(JsonValueKind.Null);
        run.Lines[1].GetProperty("inputError").GetString().Should().Contain("line 3");
        run.Lines[1].EnumerateObject().Should().HaveCount(2);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void An_input_error_repeats_nothing_of_the_line()
    {
        string b = """{"id":"b","lines":[],"setting":"Jane Roe"}""";
        string c = """{"id":"c","lines":"Mary Major"}""";
        ToolRun run = Run($"{Claims.Clean("a")}\n{b}\nJohn Doe\n{c}\n");

        run.Ids.Should().Be("a ! ! !");
        run.Output.Should().NotContainAny("Jane", "John", "Mary", "Roe", "Doe");
    }

    [Fact]
    public void An_input_error_counts_lines_from_the_begin_of_the_file_and_names_the_path()
    {
        string error = Run($"{Claims.Pretty(Claims.Clean("a"))}\n{{\n\"lines\": [\n{{ \"code\": 5 }}\n]\n}}\n")
            .Lines[1].GetProperty("inputError").GetString()!;

        int lines = Claims.Pretty(Claims.Clean("a")).Split('\n').Length;
        error.Should().StartWith($"standard input, line {lines + 3}: ").And.Contain("$.lines[0].code").And.NotContain("(line");
    }

    [Theory]
    [InlineData("\"note\":\"\\ud800\",")]
    [InlineData("\"note\":{\"setting\":1},")]
    [InlineData("\"note\":null,\"x\\u0000\":[[]],")]
    public void A_strange_note_is_no_reason_to_refuse_a_claim(string more)
    {
        Run(Claims.WithError("a", more)).Ids.Should().Be("a");
        Tool.Run(["validate", "--rules", rules.RuleFile], Claims.WithError("a", more)).Exit.Should().Be(1);
    }

    [Fact]
    public void Joined_files_with_byte_order_marks_are_read() =>
        Run($"\uFEFF{Claims.Clean("a")}\n\uFEFF{Claims.Clean("b")}\n").Ids.Should().Be("a b");

    [Fact]
    public void An_array_stands_for_its_elements() =>
        Run($"[{Claims.Clean("a")},{Claims.WithError("b")}]").Ids.Should().Be("a b");

    [Fact]
    public void An_array_may_be_printed_over_many_lines_and_hold_what_is_no_claim() =>
        Run($"\n [\n{Claims.Pretty(Claims.Clean("a"))},\n  17,\n{Claims.Pretty(Claims.Clean("b"))}\n]\n").Ids.Should().Be("a ! b");

    [Fact]
    public void An_empty_array_is_no_claims() => Run("[ ]").Should().Be(new ToolRun(0, "", ""));

    [Fact]
    public void A_broken_array_gives_the_claims_before_the_break_and_says_that_the_rest_was_not_read()
    {
        ToolRun run = Run($"[\n{Claims.Clean("a")},\n{{\"id\":oops}},\n{Claims.Clean("c")}]");

        run.Ids.Should().Be("a !");
        run.Exit.Should().Be(3);
        run.Lines[1].GetProperty("inputError").GetString().Should().Contain("line 3").And.Contain("rest").And.NotContain("oops");
    }

    [Fact]
    public void An_array_that_does_not_end_is_an_input_error() =>
        Run($"[{Claims.Clean("a")},{Claims.Clean("b")}").Ids.Should().Be("a b !");

    [Fact]
    public void One_object_may_be_printed_over_many_lines() =>
        Run(Claims.Pretty(Claims.WithError("a"))).Ids.Should().Be("a");

    [Fact]
    public void Objects_may_follow_each_other_over_many_lines() =>
        Run($"{Claims.Pretty(Claims.Clean("a"))}\n\n{Claims.Pretty(Claims.Clean("b"))}{Claims.Clean("c")}").Ids.Should().Be("a b c");

    [Fact]
    public void Objects_may_stand_on_one_line() =>
        Run(Claims.Clean("a") + " " + Claims.Clean("b")).Ids.Should().Be("a b");

    [Fact]
    public void A_broken_object_does_not_take_the_next_one_with_it() =>
        Run($"{{\n  \"id\": \"a\",\n  \"lines\": [oops]\n}}\n{Claims.Pretty(Claims.Clean("b"))}\n{Claims.Clean("c")}")
            .Ids.Should().Be("! b c");

    [Fact]
    public void A_first_line_that_breaks_off_costs_one_claim() =>
        Run($"{{\"id\":\"a\",\"lines\":[\n{Claims.Clean("b")}\n{Claims.Clean("c")}\n").Ids.Should().Be("! b c");

    [Fact]
    public void A_first_line_that_is_not_JSON_costs_one_line() =>
        Run($"id;code;units\n{Claims.Clean("b")}\nmore\n{Claims.Clean("c")}\n").Ids.Should().Be("! b ! c");

    [Fact]
    public void Lines_may_end_in_any_way_and_blank_ones_are_skipped() =>
        Run($"\r\n{Claims.Clean("a")}\r\n   \t\r\n{Claims.Clean("b")}").Ids.Should().Be("a b");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_byte_order_mark_is_accepted(bool array)
    {
        string text = array ? $"[{Claims.Clean("a")}]" : $"{Claims.Clean("a")}\n";

        Tool.Run(
            ["validate", "--format", "ndjson", "--rules", rules.RuleFile],
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Ids.Should().Be("a");
    }

    [Fact]
    public void UTF16_is_refused_in_one_line() =>
        Tool.Run(
            ["validate", "--format", "ndjson", "--rules", rules.RuleFile],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{Claims.Clean("a")}\n\n{Claims.Clean("b")}")])
            .Lines.Should().ContainSingle().Which.GetProperty("inputError").GetString().Should().Contain("UTF-16");

    [Fact]
    public void Several_files_and_standard_input_are_read_in_the_order_given()
    {
        string first = rules.Input(Claims.Clean("a"));
        string second = rules.Input($"[{Claims.Clean("c")}, 5]");

        ToolRun run = Run(Claims.Clean("b"), first, "-", second);

        run.Ids.Should().Be("a b c !");
        run.Lines[3].GetProperty("inputError").GetString().Should().Contain(Path.GetFileName(second));
    }

    [Fact]
    public void The_setting_option_is_for_claims_that_name_none()
    {
        string input = string.Join('\n',
            Claims.ForFacilitiesOnly("none"),
            Claims.ForFacilitiesOnly("null", "\"setting\":null,"),
            Claims.ForFacilitiesOnly("own", "\"setting\":\"practitioner\","));

        IEnumerable<string?> rulesFound = Run(input, "--setting", "outpatientHospital").Lines
            .Select(line => line.GetProperty("findings")[0].GetProperty("rule").GetString());

        rulesFound.Should().Equal("AOC301", "AOC301", "AOC304");
    }

    [Fact]
    public void The_setting_option_keeps_the_rest_of_the_claim()
    {
        string claim = """{"id":"a","provider":"1","lines":[{"code":"96415","from":"2024-08-05"}],"priorLines":"""
            + """[{"code":"96413","from":"2024-08-05"}]}""";

        Run(claim, "--setting", "outpatientHospital").Output.Should().Be(Run(claim).Output);
        Run(claim).Lines[0].GetProperty("isValid").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Ten_thousand_claims_are_judged_one_by_one()
    {
        string input = string.Join('\n', Enumerable.Range(0, 10_000).Select(i => Claims.Clean($"{i}")));

        ToolRun run = Run(input);

        run.Exit.Should().Be(0);
        run.Ids.Should().Be(string.Join(' ', Enumerable.Range(0, 10_000)));
    }
}
