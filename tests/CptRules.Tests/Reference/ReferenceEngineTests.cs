using CptRules.Testing.Reference;

namespace CptRules.Tests.Reference;

/// <summary>
/// The reference engine itself, against the numbers in the published rules, on tables that are small enough to check by eye.
/// </summary>
public partial class ReferenceEngineTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    private static DateOnly Date(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string[] Split(string expected) => expected.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Found(TestTables tables, params ClaimLine[] lines) => Found(tables, new Claim { Lines = lines });

    /// <summary>Rule, severity and line, with the number or modifier of the finding.</summary>
    private static IEnumerable<string> Found(TestTables tables, Claim claim) =>
        new ReferenceEngine(tables.Tables).Validate(claim).Select(finding =>
    {
        string units = finding.Units is { } sum ? FormattableString.Invariant($" units {sum / 1.000000000m}") : "";
        string modifier = finding.Modifier is null ? "" : $" {finding.Modifier}";
        string conflict = finding.ConflictsWith is null ? "" : $"+{finding.ConflictsWith}";
        return $"{finding.Rule} {finding.Severity} {finding.Line}{units}{modifier}{conflict}";
    });

    /// <summary>Every detail of the findings.</summary>
    private static IEnumerable<string> Full(TestTables tables, Claim claim) =>
        new ReferenceEngine(tables.Tables).Validate(claim).Select(finding => finding.ToString());

    private static IEnumerable<string> Full(TestTables tables, params ClaimLine[] lines) => Full(tables, new Claim { Lines = lines });

    private static IEnumerable<string> Found(TestTables tables, CareSetting setting, params ClaimLine[] lines) =>
        Found(tables, new Claim { Setting = setting, Lines = lines });

    private static Claim After(ClaimLine prior, params ClaimLine[] lines) => new() { Lines = lines, PriorLines = [prior] };

    private static ClaimLine Line(string code, decimal units = 1, params string[] modifiers) =>
        new(code, units, Day) { Modifiers = modifiers };

    private static ClaimLine On(ClaimLine line, DateOnly? from, DateOnly? through) =>
        line with { From = from, Through = through };
}
