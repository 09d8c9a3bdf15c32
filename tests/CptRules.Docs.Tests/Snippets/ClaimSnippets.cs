namespace CptRules.Docs.Tests.Snippets;

/// <summary>The snippets of docs/claims.md.</summary>
public class ClaimSnippets
{
    private static readonly ClaimValidator Validator = new(RuleSet.Embedded);

    [Fact]
    public void A_claim_is_an_object()
    {
        ClaimValidator validator = Validator;
        // begin claim
        var claim = new Claim
        {
            Id = "A-1",
            Setting = CareSetting.Practitioner,
            Provider = "1234567893",
            Lines =
            [
                new ClaimLine("96413", 1, new DateOnly(2026, 5, 4)),
                new ClaimLine("99214", 1, new DateOnly(2026, 5, 4), "25"),
                new ClaimLine { Code = "96372", Units = 3, From = new DateOnly(2026, 5, 5), Through = new DateOnly(2026, 5, 7) },
            ],
            PriorLines = [new ClaimLine("96415", 2, new DateOnly(2026, 5, 4))],
        };
        ValidationResult result = validator.Validate(claim);
        // end claim
        result.IsValid.Should().BeTrue();
        claim.Lines[1].Modifiers.Should().Equal("25");
    }

    [Fact]
    public void A_pipeline_keeps_its_list()
    {
        ClaimValidator validator = Validator;
        // begin pipeline
        ClaimLine[] lines = [new("96413", 1, new(2026, 5, 4)), new("96411", 1, new(2026, 5, 4))];
        ClaimLine[] priorLines = [];
        var findings = new List<Finding>();
        int count = validator.Validate(lines, priorLines, CareSetting.Practitioner, "1234567893", findings);
        // end pipeline
        count.Should().Be(0);
        findings.Should().BeEmpty();
        validator.Validate(lines.AsSpan(1), priorLines, CareSetting.Practitioner, "1234567893", findings).Should().Be(1);
        findings.Should().ContainSingle().Which.Rule.Should().Be(RuleId.AOC301);
    }

    [Fact]
    public void A_claim_goes_from_JSON_to_JSON()
    {
        ClaimValidator validator = Validator;
        // begin json
        Claim claim = ClaimJson.Parse("""{ "id": "A-1", "lines": [ { "code": "96413", "from": "2026-05-04" } ] }""");
        string result = ClaimJson.ToJson(claim, validator.Validate(claim));
        // end json
        result.Should().Be("""{"id":"A-1","release":"2026Q3-infusion","isValid":true,"findings":[]}""");
    }

    internal static void ShowError()
    {
        // begin json-error
        if (!ClaimJson.TryParse("""{ "lines": [ { "code": "96413", "from": "May 4" } ] }""", out Claim? claim, out string? error))
            Console.WriteLine(error);
        // end json-error
        claim.Should().BeNull();
    }

    internal static string ResultJson()
    {
        Claim claim = ClaimJson.Parse("""{ "id": "A-1", "lines": [ { "id": "1", "code": "96411", "from": "2026-05-04" } ] }""");
        return ClaimJson.ToJson(claim, Validator.Validate(claim));
    }

    /// <summary>What the web API answers to the claim in the curl command of docs/hosting.md.</summary>
    internal static string ApiAnswer()
    {
        string page = Pages.DocPage.Read("docs/hosting.md");
        string json = page.Split("curl --data '")[1].Split('\'')[0];
        Claim claim = ClaimJson.Parse(json);
        return ClaimJson.ToJson(claim, Validator.Validate(claim));
    }
}
