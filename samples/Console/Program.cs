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

// Suppose that a person has confirmed each remedy. Last line first, because a removed line changes the numbers of the lines after it.
Claim corrected = claim;
foreach (Finding finding in result.Findings.Reverse())
{
    if (finding.Remedy is { CanBeApplied: true } remedy)
        corrected = remedy.ApplyTo(corrected);
}

Console.WriteLine();
Console.WriteLine("After the remedies:");
Console.WriteLine(validator.Validate(corrected));
