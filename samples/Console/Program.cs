using CptRules;

// Immutable and safe for many threads: create one and keep it.
var validator = new ClaimValidator(RuleSet.Embedded);

var day = new DateOnly(2026, 5, 4);
var claim = new Claim
{
    Id = "A-1",
    Provider = "1234567893",
    Lines =
    [
        new ClaimLine("96413", 1, day),
        new ClaimLine("96411", 4, day, "59"),
        new ClaimLine("99214", 1, day, "25"),
    ],
};

ValidationResult result = validator.Validate(claim);
Console.WriteLine(result);
for (int line = 1; line <= claim.Lines.Count; line++)
{
    Console.WriteLine($"Line {line}: {claim.Lines[line - 1]}");
    foreach (Finding finding in result.ForLine(line))
    {
        Console.WriteLine($"  {finding.Severity} {finding.Rule}: {finding.Message}");
        if (finding.Remedy is { } remedy)
            Console.WriteLine($"  {remedy.Text}");
    }
}

// Suppose that a person has confirmed each remedy. A remedy is made for the claim as it was validated: apply one, then validate again.
Claim corrected = claim;
while (result.Findings.Select(finding => finding.Remedy).FirstOrDefault(remedy => remedy is { CanBeApplied: true }) is { } next)
{
    corrected = next.ApplyTo(corrected);
    result = validator.Validate(corrected);
}

Console.WriteLine();
Console.WriteLine("After the remedies:");
Console.WriteLine(result);
