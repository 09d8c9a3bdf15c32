using CptRules.Compiler.Joining;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
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

    private readonly Lazy<PublishedRules> _quarters = new(() => WithVisitAddOn(Read(
        "2025q4/PPRRVU2025_Oct.zip", "2026/PPRRVU2026_Jul_nonQPP.zip", "2026/MCR_MUE_PractitionerServices_Eff_04-01-2026.zip",
        "2024q3/AOC_V2024Q2-MCR.zip",
        "2024q3/ccipra-v302r0-f1.zip", "2024q3/ccipra-v302r0-f2.zip", "2024q3/ccipra-v302r0-f3.zip", "2024q3/ccipra-v302r0-f4.zip",
        "2024q3/ccioph-v302r0-f1.zip", "2024q3/ccioph-v302r0-f2.zip", "2024q3/ccioph-v302r0-f3.zip", "2024q3/ccioph-v302r0-f4.zip",
        "2024q3/MCR_MUE_PractitionerServices_Eff_07-01-2024.zip", "2024q3/MCR_MUE_OutpatientHospitalServices_Eff_07-01-2024.zip",
        "2024q3/PPRRVU24_JUL.zip", "2024q3/HCPC2024_JUL_ANWEB.zip")));

    /// <summary>The whole third quarter of 2024, with the OPPS tables of July 2024 and January 2025.</summary>
    internal PublishedRules Quarter => IfPresent(_quarter);

    /// <summary>
    /// The same without the limits of suppliers, with the fee schedules of October 2025 and July 2026, the practitioner limits of April
    /// 2026 and the add-on rows of a later code.
    /// </summary>
    internal PublishedRules Quarters => IfPresent(_quarters);

    private static PublishedRules Read(params IEnumerable<string> sources) =>
        new(PublishedSet.Read(sources.Select(PublishedTables.Path)).Tables);

    /// <summary>Adds the rows of G2211 in AOC_V2025Q4, from 2024-01-01. The edition of 2024 has none.</summary>
    private static PublishedRules WithVisitAddOn(PublishedRules rules)
    {
        CodeKey addOn = CodeKey.Parse("G2211");
        string[] visits = ["99202", "99203", "99204", "99205", "99211", "99212", "99213", "99214", "99215"];
        rules.Tables.AddOns.AddRange(visits.Select(
            visit => new AddOnRow(addOn, CodeKey.Parse(visit), 1, new(2024, 1, 1), DateOnly.MaxValue, AddOnNotes.None)));
        return rules;
    }

    private static PublishedRules IfPresent(Lazy<PublishedRules> rules)
    {
        PublishedTables.AreNeeded();
        return rules.Value;
    }
}
