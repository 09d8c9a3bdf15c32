using CptRules.Compiler.Joining;
using CptRules.Tests;

[assembly: AssemblyFixture(typeof(CptRules.Published.Tests.Sets.PublishedSets))]

namespace CptRules.Published.Tests.Sets;

/// <summary>
/// The sets of published tables that tests share. The first test that needs a set reads and compiles it; tests are skipped where
/// there are no tables.
/// </summary>
public sealed class PublishedSets
{
    private readonly Lazy<PublishedRules> _quarter = new(() => Read(
        "2024q3", "newer/opps/July_2024_Web_Addendum_B.RESTORED.zip", "2025q4/2025_NFRM_Addendum_B.zip"));

    private readonly Lazy<PublishedRules> _quarters = new(() => Read(AllQuarters));

    /// <summary>The sources of all quarters: one of the two copies of the practitioner limits of April 2026, and no other tables.</summary>
    internal static IReadOnlyList<string> AllQuarters { get; } =
    [
        "2024q3", "2025q4/PPRRVU2025_Oct.zip", "2025q4/2025_NFRM_Addendum_B.zip", "2026", "newer/aoc", "newer/hcpcs",
        "newer/mue/MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.RESTORED.zip",
        "newer/mue/MCR_MUE_PractitionerServices_Eff_07-01-2026.RESTORED.zip", "newer/opps", "newer/ptp",
    ];

    /// <summary>The whole third quarter of 2024, with the OPPS tables of July 2024 and January 2025.</summary>
    internal PublishedRules Quarter => IfPresent(_quarter);

    /// <summary>
    /// All quarters together, from the third of 2024 through that of 2026: several tables of limits, fee schedules and OPPS, and the newest
    /// pairs, add-on edits and HCPCS codes. The edits of hospital pairs and the limits of suppliers are of 2024.
    /// </summary>
    internal PublishedRules Quarters => IfPresent(_quarters);

    private static PublishedRules Read(params IEnumerable<string> sources) =>
        new(PublishedSet.Read(sources.Select(PublishedTables.Path)).Tables);

    private static PublishedRules IfPresent(Lazy<PublishedRules> rules)
    {
        PublishedTables.AreNeeded();
        return rules.Value;
    }
}
