namespace CptRules.Tests.Findings;

public class ValidationResultTests
{
    private static readonly Finding Error = new(RuleId.UNT213, Severity.Error, 2) { Code = "96411", Message = "4 units, 3 allowed." };
    private static readonly Finding Warning = new(RuleId.DUP601, Severity.Warning, 1);

    [Fact]
    public void A_result_can_be_made_without_a_rule_set()
    {
        var findings = new List<Finding> { Error, Warning };
        var result = new ValidationResult("2026Q3", findings);
        findings.Clear();

        result.IsValid.Should().BeFalse();
        result.Release.Name.Should().Be("2026Q3");
        result.Findings.Select(finding => finding.Rule).Should().Equal(RuleId.UNT213, RuleId.DUP601);
        result.ToString().Should().Be("Errors under release 2026Q3 (2 findings)");
        new ValidationResult(RuleSet.Embedded.Release, []).Release.Should().BeSameAs(RuleSet.Embedded.Release);
    }

    [Fact]
    public void Only_an_error_makes_a_result_invalid()
    {
        new ValidationResult("R", []).IsValid.Should().BeTrue();
        new ValidationResult("R", [Warning]).IsValid.Should().BeTrue();
        new ValidationResult("R", [Warning, Error]).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_findings_of_a_line_keep_their_order()
    {
        Finding second = new(RuleId.PTP503, Severity.Info, 2);
        var result = new ValidationResult("R", [Error, Warning, second]);
        result.ForLine(2).Select(finding => finding.Rule).Should().Equal(RuleId.UNT213, RuleId.PTP503);
        result.ForLine(1).Select(finding => finding.Rule).Should().Equal(RuleId.DUP601);
        result.ForLine(3).Should().BeEmpty();
        result.ForLine(0).Should().BeEmpty();
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => new ValidationResult((string)null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ValidationResult((RuleSetRelease)null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ValidationResult("R", null!)).Should()
            .Throw<ArgumentNullException>().WithParameterName("findings");
    }

    [Fact]
    public void A_made_result_is_written_as_JSON_like_any_other()
    {
        Finding pair = new(RuleId.PTP504, Severity.Warning, 2)
        {
            OtherLine = new OtherLine(1, IsPrior: true),
            Details = new FindingDetails
            {
                Indicator = PairIndicator.Allowed,
                Column1 = "96413",
                Column2 = "96374",
                Modifier = "LT",
                OnLine = new OtherLine(2, false),
            },
        };
        ClaimLine[] lines = [new("96413", 1, null) { Id = "L1" }, new("96411", 4, null) { Id = "L2" }];
        string json = ClaimJson.ToJson(new Claim { Id = "C", Lines = lines }, new ValidationResult("R", [Error, pair]));

        json.Should().Contain("""
            "release":"R","isValid":false
            """);
        json.Should().Contain("""
            "severity":"error","line":2,"lineId":"L2","code":"96411","otherLine":null,"carc":"151","rarc":"N362","details":{},
            """);
        json.Should().Contain("""
            "otherLine":null,"carc":null,"rarc":null,"details":{"indicator":1,"column1":"96413","column2":"96374",
            """ + """
            "modifier":"LT","onLine":2,"priorLine":1}
            """);
    }
}
