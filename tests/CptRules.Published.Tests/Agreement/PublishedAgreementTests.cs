using CptRules.Published.Tests.Sets;
using CptRules.Testing.Generators;
using CptRules.Tests;

namespace CptRules.Published.Tests.Agreement;

/// <summary>
/// The library, with the compiled file, and the reference, with the parsed rows, give the same findings with the same details over whole
/// published quarters.
/// </summary>
public class PublishedAgreementTests(PublishedSets sets, ITestOutputHelper output)
{
    /// <summary>How often each rule must be raised by 100,000 claims. Fewer findings would prove too little.</summary>
    private const int Often = 50;

    /// <summary>
    /// No kind of table is missing in one quarter, all of them are current through the year, and its add-on rows are older than the code.
    /// </summary>
    private static readonly RuleId[] NotInOneQuarter = [RuleId.LIN104, RuleId.LIN105, RuleId.AOC305];

    /// <summary>No kind of table is missing.</summary>
    private static readonly RuleId[] NotInAllQuarters = [RuleId.LIN105];

    [Fact]
    public void The_library_agrees_with_the_reference_on_claims_over_the_third_quarter_of_2024() =>
        Agrees(sets.Quarter, shortForm: 10_000, longForm: 100_000, NotInOneQuarter);

    [Fact]
    public void The_library_agrees_with_the_reference_on_claims_over_tables_of_several_years() =>
        Agrees(sets.Quarters, shortForm: 6_000, longForm: 100_000, NotInAllQuarters);

    private void Agrees(PublishedRules rules, int shortForm, int longForm, params RuleId[] except)
    {
        int claims = LongTests.Count("claims", shortForm, longForm);
        claims = Math.Max(claims, (RequestedRuns.Count ?? 0) * RequestedRuns.ClaimsOfOneCase);
        FindingCensus census = AgreementRun.Check(rules, claims);
        output.WriteLine(census.ToString());
        census.RaisedLessThan(Math.Max(1, Often * claims / 100_000), except).Should().BeEmpty();
        census.Clean.Should().BeGreaterThan(claims / 20);
    }
}
