using CptRules.Compiler.Rows;

namespace CptRules.Tests;

/// <content>LIN104 and LIN105.</content>
public partial class SmallSetCaseTests
{
    private static TestTables Published(params (SourceKind Kind, DateOnly Date)[] tables)
    {
        TestTables rules = new TestTables().Mpfs("70000").Mpfs("70000", date: new(2026, 7, 1));
        rules.Tables.Published.Clear();
        rules.Tables.Published.AddRange(tables.Select(table => new PublishedTableRow(table.Kind, table.Date)));
        return rules;
    }

    private static TestTables Office2024(params (SourceKind Kind, DateOnly Date)[] others) => Published(
    [
        (SourceKind.MuePractitioner, new(2024, 7, 1)), (SourceKind.Mpfs, new(2024, 7, 1)), (SourceKind.PtpPractitioner, new(2024, 7, 1)),
        (SourceKind.AddOns, new(2024, 4, 1)), .. others,
    ]);

    [Fact]
    public void A_table_is_current_through_the_end_of_its_year()
    {
        TestTables tables = Office2024((SourceKind.Mpfs, new(2026, 7, 1)));
        Found(tables, On(Line("70000"), new(2024, 12, 31))).Should().BeEmpty();
        Full(tables, Office, On(Line("70000"), new(2025, 1, 1)))
            .Should().Equal("line 1, LIN104, info, tables mue 2024Q3 mpfs 2024Q3 ptp 2024Q3 aoc 2024Q2");
        Full(tables, Office, On(Line("70000"), new(2026, 9, 30)))
            .Should().Equal("line 1, LIN104, info, tables mue 2024Q3 ptp 2024Q3 aoc 2024Q2");
    }

    [Fact]
    public void It_is_reported_once_a_claim_on_the_first_such_line()
    {
        TestTables tables = Office2024((SourceKind.Mpfs, new(2026, 7, 1)));
        ClaimLine after = On(Line("70000"), new(2026, 10, 1));
        Found(tables, Line("70000"), after, On(Line("70000"), new(2026, 8, 1)), On(Line("70000"), new(2026, 8, 2)))
            .Should().Equal("2 LIN103 info", "3 LIN104 info");
        Found(tables, new Claim { Lines = [Line("70000")], PriorLines = [On(Line("70000"), new(2026, 8, 1))] }).Should().BeEmpty();
        Found(tables, new Claim { Lines = [On(Line("70000"), new(2026, 10, 1))] }, new ValidationOptions().TurnOff(RuleId.LIN103))
            .Should().Equal("1 LIN104 info");
    }

    [Fact]
    public void A_source_may_confirm_that_a_table_is_current_for_longer()
    {
        TestTables tables = Office2024();
        for (int i = 0; i < tables.Tables.Published.Count; i++)
            tables.Tables.Published[i] = tables.Tables.Published[i] with { HoldsThrough = new DateOnly(2026, 12, 31) };
        Found(tables, On(Line("70000"), new(2026, 9, 30))).Should().BeEmpty();
    }

    [Fact]
    public void Only_tables_that_the_care_setting_uses_count()
    {
        TestTables tables = Office2024((SourceKind.Mpfs, new(2026, 7, 1)), (SourceKind.MueDmeSupplier, new(2026, 7, 1)));
        Found(tables, Supplier, On(Line("70000"), new(2026, 8, 1))).Should().BeEmpty();
    }

    [Fact]
    public void A_kind_of_table_that_the_set_lacks_is_named_on_the_first_line()
    {
        TestTables tables = Office2024();
        Full(tables, Hospital, new ClaimLine("70000", 1, null), Line("70000"), Line("70000"))
            .Where(finding => finding.Contains("LIN105")).Should().Equal("line 2, LIN105, info, tables mue ptp");
        Full(tables, Supplier, Line("70000")).Should().Equal("line 1, LIN105, info, tables mue");
        Full(tables, Office, Line("70000")).Should().BeEmpty();
        Full(Published(), Office, Line("70000")).Should().Equal("line 1, LIN105, info, tables mue mpfs ptp aoc");
    }

    [Fact]
    public void A_complete_set_needs_the_HCPCS_file()
    {
        TestTables tables = new TestTables(complete: true).Mpfs("70000");
        Found(tables, Line("70000")).Should().BeEmpty();
        tables.Tables.Published.RemoveAll(table => table.Kind == SourceKind.Hcpcs);
        Full(tables, Office, Line("70000")).Should().Equal("line 1, LIN105, info, tables hcpcs");
    }
}
