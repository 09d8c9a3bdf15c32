namespace CptRules.Docs.Tests.Snippets;

/// <summary>The snippets of docs/findings.md.</summary>
public class FindingSnippets
{
    [Fact]
    public void Findings_can_be_made_without_a_rule_set()
    {
        // begin own-finding
        var finding = new Finding(RuleId.UNT213, Severity.Error, line: 2) { Code = "96411", Message = "4 units, 3 allowed." };
        var result = new ValidationResult("test", [finding]);
        // end own-finding
        result.IsValid.Should().BeFalse();
        result.ForLine(2).Should().ContainSingle();
        result.Findings[0].Carc.Should().Be("151");
    }

    internal static void ShowFindings()
    {
        var validator = new ClaimValidator(RuleSet.Embedded);
        var day = new DateOnly(2026, 5, 4);
        var claim = new Claim { Lines = [new ClaimLine("96413", 1, day), new ClaimLine("96411", 4, day), new ClaimLine("96360", 1, day)] };
        // begin findings
        ValidationResult result = validator.Validate(claim);
        for (int line = 1; line <= claim.Lines.Count; line++)
        {
            foreach (Finding finding in result.ForLine(line))
            {
                Console.WriteLine($"Line {line}: {finding.Rule}, {finding.Severity}, CARC {finding.Carc}");
                if (finding.OtherLine is { IsPrior: false } other)
                    Console.WriteLine($"  not paid because of line {other.Number}");
                if (finding.Details.Limit is { } limit)
                    Console.WriteLine($"  {finding.Details.Units} units, {limit} allowed");
            }
        }
        // end findings
    }

    internal static void ShowRules()
    {
        // begin rule-info
        foreach (RuleInfo rule in RuleInfo.All.Where(rule => rule.Family == RuleFamily.Aoc))
            Console.WriteLine($"{rule.Id} {rule.Name}: {rule.SeverityNote}");

        Console.WriteLine(RuleInfo.Of(RuleId.UNT213).HelpLink);
        // end rule-info
    }
}
