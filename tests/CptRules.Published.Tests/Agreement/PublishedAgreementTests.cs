using CptRules.Published.Tests.Sets;
using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Agreement;

/// <summary>The library, from the compiled file, and the referee, from the parsed rows, give the same findings with the same details over whole published quarters.</summary>
public class PublishedAgreementTests(PublishedSets sets, ITestOutputHelper output)
{
    /// <summary>Each rule, at each severity it has by itself, must have been raised as often, or the claims prove less than they seem to.</summary>
    private const int Often = 30;

    [Fact]
    public void The_library_agrees_with_the_reference_on_100_000_claims_over_the_third_quarter_of_2024() => Agrees(sets.Quarter, atLeast: 100_000);

    [Fact]
    public void The_library_agrees_with_the_reference_on_30_000_claims_over_tables_of_several_years() => Agrees(sets.Quarters, atLeast: 30_000);

    private void Agrees(PublishedRules rules, int atLeast)
    {
        int claims = Math.Max(atLeast, (AskedRuns.Count ?? 0) * AskedRuns.ClaimsOfOneCase);
        FindingCensus census = AgreementRun.Check(rules, claims);
        output.WriteLine(census.ToString());
        census.RaisedLessThan(Often).Should().BeEmpty();
        census.Clean.Should().BeGreaterThan(claims / 20);
    }
}
