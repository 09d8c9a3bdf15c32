using CptRules.Compiler;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Rows;

namespace CptRules.Published.Tests.Files;

/// <summary>Every published file builds alone with all its rows counted, or is not read for a stated reason.</summary>
public sealed class PublishedFileTests
{
    private const string ListOfChanges = "a list of changes; the full table contains them";
    private const string NoTable = "no published table has this name";

    /// <summary>The source, the kind of table, the rows read, and the rows kept.</summary>
    public static TheoryData<string, string, int, int> Tables => new()
    {
        { "2024q3/AOC_V2024Q2-MCR.zip", "AOC", 8_186, 8_186 },
        { "newer/aoc/add-code-edits-medicare-effective-10012025.zip", "AOC", 8_615, 8_597 },
        { "newer/aoc/AOC_V2026Q2-MCR.zip", "AOC", 9_000, 8_982 },
        { "2024q3/MCR_MUE_PractitionerServices_Eff_07-01-2024.zip", "MUE practitioner", 14_677, 14_677 },
        { "2024q3/MCR_MUE_OutpatientHospitalServices_Eff_07-01-2024.zip", "MUE outpatient hospital", 14_628, 14_628 },
        { "2024q3/MCR_MUE_DMESupplierServices_Eff_07-01-2024.zip", "MUE DME supplier", 2_928, 2_928 },
        { "2026/MCR_MUE_PractitionerServices_Eff_04-01-2026.zip", "MUE practitioner", 15_095, 15_095 },
        { "newer/mue/MCR_MUE_PractitionerServices_Eff_04-01-2026.zip", "MUE practitioner", 15_095, 15_095 },
        { "newer/mue/MCR_MUE_PractitionerServices_Eff_07-01-2026.RESTORED.zip", "MUE practitioner", 15_162, 15_162 },
        { "newer/mue/MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.RESTORED.zip", "MUE outpatient hospital", 15_112, 15_112 },
        { "2024q3/PPRRVU24_JUL.zip", "MPFS", 18_664, 18_664 },
        { "2025q4/PPRRVU2025_Oct.zip", "MPFS", 19_090, 19_090 },
        { "2026/PPRRVU2026_Jul_nonQPP.zip", "MPFS", 19_356, 19_355 },
        { "2024q3/HCPC2024_JUL_ANWEB.zip", "HCPCS", 8_033, 8_033 },
        { "2024q3/HCPC2024_JUL_ANWEB.zip", "HCPCS modifiers", 371, 371 },
        { "newer/hcpcs/HCPC2026_JUL_ANWEB.zip", "HCPCS", 8_725, 8_725 },
        { "newer/hcpcs/HCPC2026_JUL_ANWEB.zip", "HCPCS modifiers", 384, 384 },
        { "newer/ptp/", "PTP practitioner", 1_728_585, 1_728_585 },
    };

    /// <summary>The files of Addendum B. Alone they keep no row, because they make no code known.</summary>
    public static TheoryData<string, int> Addenda => new()
    {
        { "newer/opps/July_2024_Web_Addendum_B.RESTORED.zip", 18_265 },
        { "2025q4/2025_NFRM_Addendum_B.zip", 18_682 },
        { "newer/opps/April_2025_Web_Addendum_B.RESTORED.zip", 18_613 },
        { "newer/opps/October_2025_Web_Addendum_B.RESTORED.zip", 18_798 },
        { "newer/opps/January_2026_Web_Addendum_B.RESTORED.zip", 18_986 },
        { "newer/opps/April_2026_Web_Addendum_B.RESTORED.zip", 19_059 },
    };

    /// <summary>The source, the number of its files, and the reason for which they are not read.</summary>
    public static TheoryData<string, int, string> Foreign => new()
    {
        { "newer/mue/medicare-ncci-2025q4-dme-supplier-quarterly-additions-deletions-revisions-mue.zip", 4, ListOfChanges },
        { "newer/ptp/medicare-ncci-2025q4-hospital-quarterly-additions-deletions-revisions-ptp.zip", 4, ListOfChanges },
        { "newer/opps/2025_NFRM_Addendum_D1_D2.zip", 2, NoTable },
        { "newer/asc/ASC_Addenda_20240701.zip", 4, NoTable },
        { "newer/asc/ASC_Addenda_20260401.zip", 4, NoTable },
        { "newer/dmepos/DMEPOS26_JAN.zip", 1, NoTable },
        { "newer/lists/JW_JZ_single_dose_list.CONVERTED.zip", 1, NoTable },
        { "newer/lists/place_of_service_codes.CONVERTED.zip", 1, NoTable },
        { "formats/HCPCS2016_recordlayout.txt", 1, "documentation" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_read_alone_and_every_row_is_counted(string source, string kind, int read, int kept)
    {
        SourceRow[] rows = Sources(source, kind);

        rows.Sum(row => row.RowsRead).Should().Be(read);
        rows.Sum(row => row.RowsKept).Should().Be(kept);
        rows.SelectMany(row => row.Dropped).Sum(drop => drop.Rows).Should().Be(read - kept);
    }

    [Theory]
    [MemberData(nameof(Addenda))]
    public void An_Addendum_B_is_read_alone_and_every_row_is_counted(string source, int read)
    {
        SourceRow row = Sources(source, "OPPS").Should().ContainSingle().Subject;

        row.RowsRead.Should().Be(read);
        (row.RowsKept + row.Dropped.Sum(drop => drop.Rows)).Should().Be(read);
    }

    [Theory]
    [InlineData("newer/aoc/add-code-edits-medicare-effective-10012025.zip")]
    [InlineData("newer/aoc/AOC_V2026Q2-MCR.zip")]
    public void Add_on_edits_that_began_and_ended_on_one_day_are_counted(string source) =>
        Sources(source, "AOC").Should().ContainSingle().Which.Dropped.Should().Equal(new DroppedRows("began and ended on one day", 18));

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_file_that_is_no_table_is_not_read_for_a_stated_reason(string source, int files, string reason)
    {
        PublishedTables.AreNeeded();

        string message = FluentActions.Invoking(() => PublishedSet.Read([PublishedTables.Path(source)]))
            .Should().Throw<RuleSourceException>().Which.Message;

        message.Split($": {reason}.").Should().HaveCount(files + 1);
    }

    private static SourceRow[] Sources(string source, string kind)
    {
        PublishedTables.AreNeeded();
        RuleTables tables = PublishedSet.Read([PublishedTables.Path(source)]).Tables;
        return [.. tables.Sources.Where(row => row.Kind == kind)];
    }
}
