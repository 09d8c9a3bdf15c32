using System.Text;

namespace CptRules.Tests.Json;

/// <summary>Results that an application makes, written with a claim that does not have the lines of their findings.</summary>
public class ForeignResultTests
{
    private static readonly Claim OneLine = new() { Lines = [new ClaimLine("96413", 1, new(2026, 5, 4)) { Id = "first" }] };

    [Fact]
    public void A_finding_on_a_line_that_the_claim_lacks_is_an_argument_error_wherever_it_is_in_the_list()
    {
        Finding[] findings = [new(RuleId.DUP601, Severity.Warning, 9), new(RuleId.DUP601, Severity.Warning, 1)];
        var result = new ValidationResult("test", findings);

        FluentActions.Invoking(() => ClaimJson.ToJson(OneLine, result)).Should().Throw<ArgumentException>().WithParameterName("result");
    }

    [Fact]
    public void A_finding_without_a_line_is_an_argument_error()
    {
        var result = new ValidationResult("test", [default]);

        FluentActions.Invoking(() => ClaimJson.ToJson(OneLine, result)).Should().Throw<ArgumentException>().WithParameterName("result");
    }

    [Fact]
    public async Task A_stream_gives_no_id_of_another_claim_for_a_line_that_the_claim_lacks()
    {
        string claims = """
            { "id": "a", "lines": [{ "id": "one", "code": "96413", "from": "2026-05-04" }, { "id": "two", "from": "2026-05-04" }] }
            { "id": "b", "lines": [{ "id": "three", "code": "96413", "from": "2026-05-04" }] }
            """;
        using var results = new MemoryStream();

        using var input = new MemoryStream(Encoding.UTF8.GetBytes(claims));
        await ClaimJson.ValidateAsync(input, results, new FindsLine2(), 1, TestContext.Current.CancellationToken);

        string[] lines = Encoding.UTF8.GetString(results.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Contain("\"lineId\":\"two\"");
        lines[1].Should().Contain("\"id\":\"b\"").And.Contain("\"lineId\":null");
    }

    private sealed class FindsLine2 : IClaimValidator
    {
        public RuleSetRelease Release { get; } = new("test");

        public ValidationResult Validate(Claim claim) => new(Release, [new Finding(RuleId.DUP601, Severity.Warning, 2)]);

        public int Validate(
            ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines, in ClaimHeader header, List<Finding> findings)
        {
            findings.Add(new Finding(RuleId.DUP601, Severity.Warning, 2));
            return 1;
        }
    }
}
