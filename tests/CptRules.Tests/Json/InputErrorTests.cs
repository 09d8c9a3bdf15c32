using System.Text;
using System.Text.Json;

namespace CptRules.Tests.Json;

public class InputErrorTests
{
    private const string Secret = "SECRET";

    /// <summary>Text that is no claim, the path of the error, and what was expected there.</summary>
    public static TheoryData<string, string, string> Errors => new()
    {
        { "", "$", "well-formed JSON" },
        { "SECRET", "$", "well-formed JSON" },
        { "null", "$", "a claim" },
        { "[]", "$", "a claim" },
        { "\"SECRET\"", "$", "a claim" },
        { "{}", "$.lines", "a list of lines" },
        { """{"id":"SECRET","Lines":[]}""", "$.lines", "a list of lines" },
        { """{"lines":null}""", "$.lines", "a list of lines" },
        { """{"lines":{"SECRET":1}}""", "$.lines", "a list of lines" },
        { """{"lines":"SECRET"}""", "$.lines", "a list of lines" },
        { """{"lines":["SECRET"]}""", "$.lines[0]", "a line" },
        { """{"lines":[[]]}""", "$.lines[0]", "a line" },
        { """{"lines":[],"id":314159}""", "$.id", "text or null" },
        { """{"lines":[],"provider":{"SECRET":1}}""", "$.provider", "text or null" },
        { """{"lines":[],"setting":"SECRET"}""", "$.setting", "practitioner, outpatientHospital, dmeSupplier" },
        { """{"lines":[],"setting":"Practitioner"}""", "$.setting", "practitioner" },
        { """{"lines":[],"setting":0}""", "$.setting", "practitioner" },
        { """{"lines":[],"priorLines":314159}""", "$.priorLines", "a list of lines, or null" },
        { """{"lines":[],"priorLines":[{},{"units":"SECRET"}]}""", "$.priorLines[1].units", "a number" },
        { """{"lines":[{},{"units":"314159"}]}""", "$.lines[1].units", "a number" },
        { """{"lines":[{"units":true}]}""", "$.lines[0].units", "a number" },
        { """{"lines":[{"units":"NaN"}]}""", "$.lines[0].units", "a number" },
        { """{"lines":[{"code":314159}]}""", "$.lines[0].code", "text or null" },
        { """{"lines":[{"id":314159}]}""", "$.lines[0].id", "text or null" },
        { """{"lines":[{"provider":314159}]}""", "$.lines[0].provider", "text or null" },
        { """{"lines":[{"modifiers":"SECRET"}]}""", "$.lines[0].modifiers", "a list of modifiers" },
        { """{"lines":[{"modifiers":["59",314159]}]}""", "$.lines[0].modifiers[1]", "a modifier as text" },
        { """{"lines":[{"from":"SECRET"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"2026-05-04T00:00:00"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"2026-5-4"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"2026/05/04"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"20260504"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":" 2026-05-4"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"2026-02-29"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"2026-13-01"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"2026-00-01"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"0000-01-01"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"+026-05-04"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"٢026-05-04"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":"2026-05-04\u0000"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":""}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"from":20260504}]}""", "$.lines[0].from", "YYYY-MM-DD" },
        { """{"lines":[{"through":"SECRET"}]}""", "$.lines[0].through", "YYYY-MM-DD" },
        { """{"lines":[{"code":"96413" "SECRET"}]}""", "$.lines[0]", "well-formed JSON" },
        { """{"lines":[{"units":01}]}""", "$.lines[0].units", "well-formed JSON" },
        { """{"lines":[{"units":NaN}]}""", "$.lines[0].units", "well-formed JSON" },
        { """{"lines":[{"code":SECRET}]}""", "$.lines[0].code", "well-formed JSON" },
        { """{"lines":[{"code":"SECRET""", "$.lines[0].code", "well-formed JSON" },
        { """{"lines":[{"code":"SECRET\x"}]}""", "$.lines[0].code", "well-formed JSON" },
        { """{"lines":[],}""", "$", "well-formed JSON" },
        { """{"lines":[]/*SECRET*/}""", "$", "well-formed JSON" },
        { """{"lines":[]} SECRET""", "$", "well-formed JSON" },
        { """{"lines":[]}{"lines":[]}""", "$", "well-formed JSON" },
        { """{"SECRET":SECRET,"lines":[]}""", "$", "well-formed JSON" },
        { """{"lines":[{"code":"\ud800SECRET"}]}""", "$.lines[0].code", "valid Unicode" },
        { """{"lines":[{"modifiers":["\udc00"]}]}""", "$.lines[0].modifiers[0]", "valid Unicode" },
        { """{"lines":[{"from":"2026-05-0\ud800"}]}""", "$.lines[0].from", "YYYY-MM-DD" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void What_is_no_claim_is_located_and_never_quoted(string json, string path, string expected)
    {
        JsonException error = ((Action)(() => ClaimJson.Parse(json))).Should().Throw<JsonException>().Which;
        error.Path.Should().Be(path);
        error.Message.Should().StartWith("Expected ").And.Contain(expected).And.EndWith($" at {path}");
        error.LineNumber.Should().Be(0);
        error.InnerException.Should().BeNull("an inner message could quote the input");
        error.ToString().Should().NotContain(Secret).And.NotContain("314159");

        ClaimJson.TryParse(Encoding.UTF8.GetBytes(json), out Claim? claim, out string? text).Should().BeFalse();
        claim.Should().BeNull();
        text.Should().Be($"{error.Message} (line 1, position {error.BytePositionInLine + 1})");
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void The_serializer_refuses_the_same(string json, string path, string expected)
    {
        // A null document is null to the serializer, whatever the converter; text around the claim is its own to judge.
        if (json is "null" or "" or Secret || json.EndsWith(Secret, StringComparison.Ordinal) || json.EndsWith("}{\"lines\":[]}", StringComparison.Ordinal))
            return;
        JsonException error = ((Action)(() => JsonSerializer.Deserialize<Claim>(json))).Should().Throw<JsonException>().Which;
        error.Path.Should().Be(path);
        error.Message.Should().Contain(expected).And.NotContain(Secret);
    }

    [Fact]
    public void Lines_are_limited_prior_ones_included()
    {
        ClaimJson.TryParse(WithLines(1200, 800), out _, out _).Should().BeTrue();

        ClaimJson.TryParse(WithLines(1200, 801), out _, out string? error).Should().BeFalse();
        error.Should().StartWith("Expected at most 2000 lines, prior lines included, at $.priorLines (line 1, position ");
        ClaimJson.TryParse(WithLines(2001, 0), out _, out error).Should().BeFalse();
        error.Should().StartWith("Expected at most 2000 lines, prior lines included, at $.lines (line 1, position ");
    }

    [Fact]
    public void Line_and_position_count_from_one_in_words_and_from_zero_as_data()
    {
        JsonException error = ((Action)(() => ClaimJson.Parse("{\n\"lines\":[\n {\"units\":\"x\"}]}")))
            .Should().Throw<JsonException>().Which;
        error.Message.Should().Be("Expected a number, or null at $.lines[0].units");
        ClaimJson.TryParse("{\n\"lines\":[\n {\"units\":\"x\"}]}"u8, out _, out string? words).Should().BeFalse();
        words.Should().Be("Expected a number, or null at $.lines[0].units (line 3, position 11)");
        (error.LineNumber, error.BytePositionInLine).Should().Be((2, 10));

        JsonException syntax = ((Action)(() => ClaimJson.Parse("{\n\"lines\":[\n {\"units\":x}]}"))).Should().Throw<JsonException>().Which;
        (syntax.LineNumber, syntax.BytePositionInLine).Should().Be((2, 10));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_an_input_error()
    {
        byte[] json = [.. """{"lines":[{"code":"96"""u8, 0xFF, 0xC0, .. "\"}]}"u8];
        ClaimJson.TryParse(json, out _, out string? error).Should().BeFalse();
        error.Should().Contain("$.lines[0].code");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_is_an_input_error_or_ignored()
    {
        foreach (string json in new[] { """{"\ud800":1,"lines":[]}""", """{"lines":[{"c\udfffde":1}]}""" })
        {
            if (!ClaimJson.TryParse(Encoding.UTF8.GetBytes(json), out Claim? claim, out string? error))
                error.Should().StartWith("Expected ");
            else
                claim.Should().NotBeNull();
        }

        ClaimJson.Parse("{\"lines\":[],\"id\":\"\ud800\"}").Id.Should().Be("\uFFFD", "text cannot carry it to UTF-8");
    }

    [Fact]
    public void Nesting_without_end_is_an_input_error()
    {
        ClaimJson.TryParse(Encoding.UTF8.GetBytes("{\"x\":" + new string('[', 100_000)), out _, out string? error).Should().BeFalse();
        error.Should().StartWith("Expected well-formed JSON, at most 64 levels deep, at $ ");
    }

    [Fact]
    public void Every_prefix_and_every_changed_byte_of_a_claim_is_a_claim_or_an_input_error()
    {
        byte[] json = """{"id":"\u0041","setting":"dmeSupplier","lines":[{"code":"96413","units":1.5e0,"modifiers":["59",null],"from":"2026-05-04"},null]}"""u8.ToArray();
        int refused = 0;
        for (int i = 0; i < json.Length; i++)
        {
            ClaimJson.TryParse(json.AsSpan(0, i), out _, out string? error).Should().BeFalse();
            error.Should().StartWith("Expected ");
            foreach (byte other in "\0\"\\{}[],:-0e \xFF"u8)
            {
                byte[] changed = [.. json];
                changed[i] = other;
                if (!ClaimJson.TryParse(changed, out _, out _))
                    refused++;
            }
        }

        refused.Should().BeGreaterThan(json.Length);
    }

    private static string WithLines(int lines, int priorLines) =>
        $"{{\"lines\":[{string.Join(',', Enumerable.Repeat("{\"units\":1}", lines))}],\"priorLines\":[{string.Join(',', Enumerable.Repeat("null", priorLines))}]}}";
}
