using CptRules.Compiler.Cms.Joining;
using CptRules.Tests;

[assembly: AssemblyFixture(typeof(CptRules.Published.Tests.Sets.PublishedSets))]

namespace CptRules.Published.Tests.Sets;

/// <summary>
/// The sets of published tables that tests share. The first test that needs a set reads and compiles it; tests are skipped where
/// there are no tables.
/// </summary>
public sealed class PublishedSets
{
    private readonly Lazy<PublishedRules> _quarter = new(() => Read("2024q3"));
    private readonly Lazy<PublishedRules> _quarters = new(() => Read(
        "2024q3", "2025q4/PPRRVU2025_Oct.zip", "2026/PPRRVU2026_Jul_nonQPP.zip", "2026/MCR_MUE_PractitionerServices_Eff_04-01-2026.zip"));

    /// <summary>The whole third quarter of 2024.</summary>
    internal PublishedRules Quarter => IfPresent(_quarter);

    /// <summary>The same, with the fee schedules of October 2025 and July 2026 and the practitioner limits of April 2026.</summary>
    internal PublishedRules Quarters => IfPresent(_quarters);

    private static PublishedRules Read(params IEnumerable<string> sources) =>
        new(PublishedSet.Read(sources.Select(PublishedTables.Path)).Tables);

    private static PublishedRules IfPresent(Lazy<PublishedRules> rules)
    {
        PublishedTables.AreNeeded();
        return rules.Value;
    }
}
