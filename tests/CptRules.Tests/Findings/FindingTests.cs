namespace CptRules.Tests.Findings;

/// <summary>Findings that an application makes, and copies of those of a validator.</summary>
public class FindingTests
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    private static readonly Claim TooMany = new() { Lines = [new ClaimLine("96413", 1, Day), new ClaimLine("96411", 4, Day)] };

    private static Finding OfValidator => new ClaimValidator(RuleSet.Embedded).Validate(TooMany).Findings.Single();

    [Fact]
    public void A_finding_can_be_made_without_a_rule_set()
    {
        var remedy = new Remedy(RemedyKind.RemoveLine, "Remove line 2.", 2);
        var details = new FindingDetails { Indicator = PairIndicator.Allowed, Column1 = "96413", Column2 = "96374" };
        var finding = new Finding(RuleId.PTP502, Severity.Warning, line: 2)
        {
            Code = "96374",
            OtherLine = new OtherLine(1, IsPrior: true),
            Message = "Not paid.",
            Remedy = remedy,
            Details = details,
        };

        (finding.Rule, finding.RuleName).Should().Be((RuleId.PTP502, "PairNeedsModifier"));
        (finding.Severity, finding.Line).Should().Be((Severity.Warning, 2));
        (finding.Code, finding.OtherLine, finding.Message).Should().Be(("96374", new OtherLine(1, true), "Not paid."));
        finding.Remedy.Should().BeSameAs(remedy);
        finding.Details.Should().BeSameAs(details);
        finding.HelpLink.Should().EndWith("#ptp502");
        finding.ToString().Should().Be("PTP502 Warning line 2: Not paid.");
    }

    [Fact]
    public void What_is_not_set_is_empty()
    {
        var finding = new Finding(RuleId.DUP601, Severity.Warning, 1);
        (finding.Code, finding.OtherLine, finding.Message, finding.Remedy).Should().Be((null, null, "", null));
        finding.Details.Should().Be(new FindingDetails());
        (finding with { Message = null!, Details = null! }).Message.Should().BeEmpty();
        (finding with { Message = null!, Details = null! }).Details.Should().Be(new FindingDetails());
    }

    [Theory]
    [InlineData(RuleId.UNT213, Severity.Error, "151", "N362")]
    [InlineData(RuleId.COD102, Severity.Error, "181", null)]
    [InlineData(RuleId.COD102, Severity.Info, null, null)]
    [InlineData(RuleId.COD104, Severity.Warning, null, null)]
    [InlineData(RuleId.PTP503, Severity.Info, null, null)]
    public void Reason_codes_are_those_of_the_catalog_until_they_are_set(RuleId rule, Severity severity, string? carc, string? rarc)
    {
        var finding = new Finding(rule, severity, 1);
        (finding.Carc, finding.Rarc).Should().Be((carc, rarc));
        finding = new Finding(rule, severity, 1) { Carc = "45", Rarc = null };
        (finding.Carc, finding.Rarc).Should().Be(("45", null));
    }

    [Fact]
    public void A_rule_severity_or_line_that_does_not_exist_is_refused()
    {
        Refused(() => new Finding(RuleId.None, Severity.Error, 1), "rule");
        Refused(() => new Finding((RuleId)200, Severity.Error, 1), "rule");
        Refused(() => new Finding(RuleId.UNT213, (Severity)3, 1), "severity");
        Refused(() => new Finding(RuleId.UNT213, Severity.Error, 0), "line");

        static void Refused(Func<Finding> make, string parameter) =>
            make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void A_changed_copy_keeps_the_rest_and_leaves_the_original_as_it_is()
    {
        Finding original = OfValidator;
        Finding copy = original with { Message = "Too many." };

        copy.Message.Should().Be("Too many.");
        original.Message.Should().Contain("96411");
        (copy.Rule, copy.Severity, copy.Line).Should().Be((RuleId.UNT213, Severity.Error, 2));
        (copy.Code, copy.Carc, copy.Rarc).Should().Be(("96411", "151", "N362"));
        copy.Details.Should().Be(original.Details)
            .And.Be(new FindingDetails { Limit = 3, Units = 4, Mai = MueAdjudication.DateOfServiceClinical });
        copy.Remedy!.Text.Should().Be(original.Remedy!.Text);

        Finding again = copy with { Code = "96413" };
        (again.Message, again.Code, copy.Code).Should().Be(("Too many.", "96413", "96411"));
    }

    [Fact]
    public void The_other_line_of_a_validator_is_a_line_of_the_claim_or_a_prior_line()
    {
        ClaimLine column1 = new("96413", 1, Day);
        ClaimLine column2 = new("96374", 1, Day);
        Finding inClaim = Single([column1, column2 with { Modifiers = ["59"] }]);
        Finding prior = Single([column2 with { Modifiers = ["59"] }], column1);
        Finding onPrior = Single([column2], column1 with { Modifiers = ["59"] });

        (inClaim.OtherLine, inClaim.Details.OnLine).Should().Be((new OtherLine(1, false), new OtherLine(2, false)));
        (prior.OtherLine, prior.Details.OnLine).Should().Be((new OtherLine(1, true), new OtherLine(1, false)));
        (onPrior.OtherLine, onPrior.Details.OnLine).Should().Be((new OtherLine(1, true), new OtherLine(1, true)));
        (new OtherLine(2, false).ToString(), new OtherLine(1, true).ToString()).Should().Be(("line 2", "prior line 1"));
    }

    [Fact]
    public void A_line_that_repeats_another_names_it()
    {
        ClaimLine line = new("96372", 1, Day);
        Single([line, line]).OtherLine.Should().Be(new OtherLine(1, false));
        Single([line], line).OtherLine.Should().Be(new OtherLine(1, true));
    }

    [Fact]
    public void Default_is_no_finding()
    {
        Finding none = default;
        (none.Rule, none.RuleName, none.HelpLink, none.Message, none.Remedy).Should().Be((RuleId.None, "", "", "", null));
        (none.Code, none.OtherLine, none.Carc, none.Rarc).Should().Be((null, null, null, null));
        none.Details.Should().Be(new FindingDetails());
        none.ToString().Should().BeEmpty();
    }

    private static Finding Single(ClaimLine[] lines, params ClaimLine[] priorLines) =>
        new ClaimValidator(RuleSet.Embedded).Validate(new Claim { Lines = lines, PriorLines = priorLines }).Findings.Single();
}
