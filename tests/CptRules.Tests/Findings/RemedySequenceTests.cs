namespace CptRules.Tests.Findings;

/// <summary>Several remedies, as the documentation says: apply one, validate again, take the next.</summary>
public class RemedySequenceTests
{
    [Fact]
    public void Remedies_of_duplicate_lines_leave_one_of_them()
    {
        var validator = new ClaimValidator(RuleSet.Embedded);
        var day = new DateOnly(2026, 5, 4);
        var claim = new Claim { Lines = [new("96413", 1, day), new("96413", 1, day), new("96415", 1, day)] };
        ValidationResult result = validator.Validate(claim);
        int steps = 0;

        while (result.Findings.Select(finding => finding.Remedy).FirstOrDefault(remedy => remedy is { CanBeApplied: true }) is { } next)
        {
            claim = next.ApplyTo(claim);
            result = validator.Validate(claim);
            (++steps).Should().BeLessThan(10);
        }

        result.IsValid.Should().BeTrue();
        claim.Lines.Select(line => line.Code).Should().Equal("96413", "96415");
    }
}
