// begin first-claim
using CptRules;

// end first-claim
namespace CptRules.Docs.Tests.Snippets;

/// <summary>The first claim of README.md.</summary>
internal static class FirstClaim
{
    public static void Run()
    {
        // begin first-claim
        var validator = new ClaimValidator(RuleSet.Embedded);

        var day = new DateOnly(2026, 5, 4);
        var claim = new Claim
        {
            Lines =
            [
                new ClaimLine("96413", 1, day),
                new ClaimLine("96411", 4, day, "59"),
                new ClaimLine("96360", 1, day),
            ],
        };

        foreach (Finding finding in validator.Validate(claim).Findings)
        {
            Console.WriteLine(finding);
            Console.WriteLine($"  {finding.Remedy?.Text}");
        }
        // end first-claim
    }
}
