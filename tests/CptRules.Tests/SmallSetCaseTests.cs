using CptRules.Tests.Claims;

namespace CptRules.Tests;

/// <summary>
/// Rules for which the embedded rule set has no codes, each raised and just not raised on the smallest rule set that shows it.
/// </summary>
public partial class SmallSetCaseTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    private const CareSetting Office = CareSetting.Practitioner;
    private const CareSetting Hospital = CareSetting.OutpatientHospital;
    private const CareSetting Supplier = CareSetting.DmeSupplier;

    public static TheoryData<CareSetting> Settings => [Office, Hospital, Supplier];

    private static ClaimLine Line(string code, params string[] modifiers) => new(code, 1, Day) { Modifiers = modifiers };

    private static ClaimLine Units(ClaimLine line, decimal units) =>
        new(line.Code, units, line.From) { Through = line.Through, Modifiers = line.Modifiers, Provider = line.Provider };

    private static ClaimLine On(ClaimLine line, DateOnly from, DateOnly? through = null) =>
        new(line.Code, line.Units, from) { Through = through, Modifiers = line.Modifiers, Provider = line.Provider };

    private static ClaimLine By(ClaimLine line, string provider) =>
        new(line.Code, line.Units, line.From) { Through = line.Through, Modifiers = line.Modifiers, Provider = provider };

    /// <summary>The findings as short texts, such as <c>1 COD104 warning</c>.</summary>
    private static string[] Found(TestTables tables, CareSetting setting, params ClaimLine[] lines) =>
        Found(tables, new Claim { Setting = setting, Lines = lines });

    private static string[] Found(TestTables tables, params ClaimLine[] lines) => Found(tables, Office, lines);

    private static string[] Found(TestTables tables, Claim claim, ValidationOptions? options = null) =>
        [.. tables.Validator(options).Validate(claim).Findings.Select(
            finding => $"{finding.Line} {finding.Rule} {FindingText.SeverityOf(finding)}")];

    /// <summary>All details, CARC and RARC of the findings.</summary>
    private static string[] Full(TestTables tables, CareSetting setting, params ClaimLine[] lines) =>
        Full(tables, new Claim { Setting = setting, Lines = lines });

    private static string[] Full(TestTables tables, Claim claim) =>
        [.. tables.Validator().Validate(claim).Findings.Select(FindingText.Of)];
}
