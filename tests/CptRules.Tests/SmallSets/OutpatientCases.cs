using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>OPS, and the rules that an OPS finding silences.</content>
public partial class SmallSetCaseTests
{
    public static TheoryData<string, string?> OutpatientStatuses => new()
    {
        { "C", "line 1, OPS101, error, CARC 5, RARC M77, status C" },
        { "B", "line 1, OPS102, error, CARC 16, RARC N657, status B" },
        { "E1", "line 1, OPS103, error, CARC 96, RARC N425, status E1" },
        { "E2", "line 1, OPS104, warning, CARC 96, RARC N130, status E2" },
        { "M", "line 1, OPS105, warning, CARC 16, RARC N56, status M" },
        { "Y", "line 1, OPS106, error, CARC 109, RARC N104, status Y" },
        { "N", "line 1, OPS108, warning, CARC 97, RARC M15, status N" },
        { "A", null },
        { "E", null },
        { "J1", null },
        { "K", null },
        { "Q1", null },
        { "S", null },
        { "S1", null },
        { "T", null },
        { "V", null },
    };

    [Theory]
    [MemberData(nameof(OutpatientStatuses))]
    public void The_status_decides_what_a_hospital_is_paid(string status, string? expected)
    {
        TestTables tables = new TestTables().Status(status, "70000");
        Full(tables, Hospital, Line("70000")).Should().Equal(expected is null ? [] : [expected]);
        Found(tables, Office, Line("70000")).Should().BeEmpty();
        Found(tables, Supplier, Line("70000")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("131", true)]
    [InlineData("0137", true)]
    [InlineData("121", false)]
    [InlineData("141", false)]
    [InlineData("721", false)]
    [InlineData("851", false)]
    public void The_status_applies_to_bill_type_13_only(string? billType, bool applies)
    {
        TestTables tables = new TestTables().Status("C", "33533").Status("N", "J7030")
            .Status("V", "99213").Status("T", "20610").Visits("99213");
        Claim Of(params ClaimLine[] lines) => new() { Setting = Hospital, BillType = billType, Lines = lines };
        Found(tables, Of(Line("33533"))).Should().Equal(applies ? ["1 OPS101 error"] : []);
        Found(tables, Of(Line("J7030"))).Should().Equal(applies ? ["1 OPS108 warning"] : []);
        Found(tables, Of(Line("99213"), Line("20610"))).Should().Equal(applies ? ["1 OPS107 error"] : []);
    }

    [Fact]
    public void Each_line_has_the_status_of_its_own_day()
    {
        TestTables tables = new TestTables().Status("C", "22848").Status("J1", January, "22848");
        Found(tables, Hospital, On(Line("22848"), new(2024, 6, 30)), On(Line("22848"), new(2024, 7, 1)),
            On(Line("22848"), new(2024, 12, 31)), On(Line("22848"), January)).Should().Equal("2 OPS101 error", "3 OPS101 error");
    }

    [Fact]
    public void A_code_that_the_table_of_the_day_lacks_has_no_status()
    {
        TestTables tables = new TestTables().Status("C", "22848").Status("J1", January, "27447");
        Found(tables, Hospital, On(Line("22848"), January)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("C", "OPS101")]
    [InlineData("B", "OPS102")]
    [InlineData("E1", "OPS103")]
    [InlineData("E2", "OPS104")]
    [InlineData("M", "OPS105")]
    [InlineData("Y", "OPS106")]
    public void A_line_whose_denial_is_wanted_is_only_shown(string status, string rule)
    {
        TestTables tables = new TestTables().Status(status, "70000").NamedModifiers();
        Found(tables, Hospital, Line("70000", "GY"), Line("70000", "GX")).Should().Equal($"1 {rule} info", $"2 {rule} info");
        Found(tables, Hospital, Line("70000", "GA"))[0].Should().NotEndWith("info");
    }

    [Fact]
    public void CA_excuses_an_inpatient_procedure_and_no_other_status()
    {
        TestTables tables = new TestTables().Status("C", "43644").Status("E1", "A9270").NamedModifiers();
        Found(tables, Hospital, Line("43644", "CA"), Line("A9270", "CA")).Should().Equal("2 OPS103 error");
    }

    [Theory]
    [InlineData("C", "OPS101", "error", "warning")]
    [InlineData("B", "OPS102", "error", "warning")]
    [InlineData("E1", "OPS103", "error", "warning")]
    [InlineData("E2", "OPS104", "warning", "warning")]
    [InlineData("M", "OPS105", "warning", "warning")]
    [InlineData("Y", "OPS106", "error", "warning")]
    public void After_its_year_a_table_warns(string status, string rule, string within, string after)
    {
        TestTables tables = new TestTables().Status(status, "70000").NamedModifiers();
        tables.Tables.Published.RemoveAll(table => table.Kind == SourceKind.Opps);
        tables.Tables.Published.Add(new PublishedTableRow(SourceKind.Opps, TestTables.Start));
        Found(tables, Hospital, On(Line("70000"), new(2024, 12, 31))).Should().Equal($"1 {rule} {within}");
        Full(tables, Hospital, On(Line("70000"), January)).Should().Contain("line 1, LIN104, info, tables opps 2024Q3");
        Found(tables, Hospital, On(Line("70000"), January)).Should().Contain($"1 {rule} {after}");
        Found(tables, Hospital, On(Line("70000", "GY"), January)).Should().Contain($"1 {rule} info");
    }

    [Fact]
    public void The_table_in_force_decides_whether_it_is_old()
    {
        TestTables tables = new TestTables().Status("C", "33533").Status("C", new DateOnly(2026, 1, 1), "33533");
        tables.Tables.Published.RemoveAll(table => table.Kind == SourceKind.Opps);
        tables.Tables.Published.Add(new PublishedTableRow(SourceKind.Opps, TestTables.Start));
        tables.Tables.Published.Add(new PublishedTableRow(SourceKind.Opps, new(2026, 1, 1)));
        Found(tables, Hospital, On(Line("33533"), new(2025, 12, 31))).Should().Equal("1 LIN104 info", "1 OPS101 warning");
        Found(tables, Hospital, On(Line("33533"), new(2026, 1, 1))).Should().Equal("1 OPS101 error");
    }

    [Theory]
    [InlineData("B", "OPS102")]
    [InlineData("E1", "OPS103")]
    [InlineData("M", "OPS105")]
    public void Codes_that_are_only_counted_are_only_shown(string status, string rule)
    {
        TestTables tables = new TestTables().Status(status, "3074F").Class(CodeClass.ReportingOnly, "3074F");
        Found(tables, Hospital, Line("3074F")).Should().Equal($"1 {rule} info");
    }

    [Theory]
    [InlineData("C", "error")]
    [InlineData("E2", "warning")]
    [InlineData("Y", "error")]
    public void Other_statuses_of_codes_that_are_only_counted_are_not_excused(string status, string severity)
    {
        TestTables tables = new TestTables().Status(status, "3074F").Class(CodeClass.ReportingOnly, "3074F");
        Found(tables, Hospital, Line("3074F")).Single().Should().EndWith(severity);
    }

    [Fact]
    public void The_codes_that_the_outpatient_system_uses_are_named()
    {
        TestTables tables = new TestTables().Status("B", "99213", "97014").Status("V", "G0463").Codes("G0283");
        tables.Tables.Replacements.Add(
            new ReplacementRow(TestTables.Code("99213"), [TestTables.Code("G0463")], CareSettings.OutpatientHospital));
        tables.Tables.Replacements.Add(
            new ReplacementRow(TestTables.Code("97014"), [TestTables.Code("G0283")], CareSettings.Practitioner));
        Full(tables, Hospital, Line("99213"), Line("97014")).Should().Equal(
            "line 1, OPS102, error, CARC 16, RARC N657, status B, useCode G0463",
            "line 2, OPS102, error, CARC 16, RARC N657, status B");
    }

    [Fact]
    public void The_status_replaces_the_limit_of_0_and_the_coverage()
    {
        TestTables tables = new TestTables().Covered("A9270", 'M').Status("E1", "A9270", "A4253").Mue("A4253", 0, 3, Hospital)
            .Covered("A4550", 'I').Status("N", "A4550");
        Found(tables, Hospital, Line("A9270"), Line("A4253"), Line("A4550"))
            .Should().Equal("1 OPS103 error", "2 OPS103 error", "3 COD105 error");
        var off = new ValidationOptions().TurnOff(RuleId.OPS103);
        Found(tables, new Claim { Setting = Hospital, Lines = [Line("A9270"), Line("A4253")] }, off)
            .Should().Equal("1 COD105 warning", "2 UNT214 error");
    }

    [Fact]
    public void A_line_with_an_error_of_status_supports_no_add_on_and_denies_only_in_doubt()
    {
        TestTables tables = new TestTables().Status("C", "44204").Status("A", "44213", "49320").AddOn("44213", "44204")
            .Pair("44204", "49320", 0, setting: Hospital);
        Found(tables, Hospital, Line("44204"), Line("44213"), Line("49320"))
            .Should().Equal("1 OPS101 error", "2 AOC302 error", "3 PTP501 warning");
        var warning = new ValidationOptions().SetSeverity(RuleId.OPS101, Severity.Warning);
        Found(tables, new Claim { Setting = Hospital, Lines = [Line("44204"), Line("44213"), Line("49320")] }, warning)
            .Should().Equal("1 OPS101 warning", "3 PTP501 error");
    }

    // OPS107

    [Theory]
    [InlineData("V", "S", "error")]
    [InlineData("J2", "T", "error")]
    [InlineData("V", "Q2", "warning")]
    [InlineData("J2", "Q3", "warning")]
    [InlineData("V", "Q1", null)]
    [InlineData("V", "J1", null)]
    [InlineData("V", "N", null)]
    [InlineData("V", "A", null)]
    [InlineData("A", "S", null)]
    public void A_visit_needs_25_on_the_day_of_a_procedure(string visit, string other, string? severity)
    {
        TestTables tables = new TestTables().Status(visit, "99213").Status(other, "20610").Visits("99213").NamedModifiers();
        Found(tables, Hospital, Line("20610"), Line("99213")).Should().Equal(severity is null ? [] : [$"2 OPS107 {severity}"]);
        Found(tables, Hospital, Line("20610"), Line("99213", "25")).Should().BeEmpty();
        Found(tables, Hospital, Line("20610"), Line("99213", "27")).Should().BeEmpty();
    }

    [Fact]
    public void One_certain_procedure_makes_the_finding_an_error()
    {
        TestTables tables = new TestTables().Status("V", "99213").Status("Q3", "71046").Status("S", "96374").Visits("99213");
        Full(tables, Hospital, Line("99213"), Line("71046"), Line("96374"))
            .Should().Equal("line 1, OPS107, error, CARC 4, RARC N822, status V");
    }

    [Fact]
    public void Only_a_procedure_of_the_day_and_the_claim_without_an_error_counts()
    {
        TestTables tables = new TestTables().Status("V", "99213").Status("S", "96374").Visits("99213").NamedModifiers();
        Found(tables, Hospital, Line("99213"), On(Line("96374"), Day.AddDays(1))).Should().BeEmpty();
        Found(tables, Hospital, Line("99213"), On(Line("96374"), Day.AddDays(-1), Day)).Should().Equal("1 OPS107 error");
        Found(tables, new Claim { Setting = Hospital, Lines = [Line("99213")], PriorLines = [Line("96374")] }).Should().BeEmpty();
        Found(tables, Hospital, Line("99213"), Units(Line("96374"), 0)).Should().Equal("2 UNT201 error");
        Found(tables, Hospital, Line("99213"), Line("96374", "ZZ")).Should().Equal("2 MOD402 error");
    }

    [Fact]
    public void A_code_that_does_not_take_25_is_no_visit()
    {
        TestTables tables = new TestTables().Status("V", "98975").Status("S", "96374");
        Found(tables, Hospital, Line("98975"), Line("96374")).Should().BeEmpty();
    }

    // OPS108

    [Fact]
    public void One_line_that_is_not_packaged_is_enough()
    {
        TestTables tables = new TestTables().Status("N", "J7030", "J2405").Status("Q4", "80053").Codes("70000");
        Found(tables, Hospital, Line("J7030"), Line("J2405")).Should().Equal("1 OPS108 warning");
        Found(tables, Hospital, Line("J7030"), Line("80053")).Should().BeEmpty();
        Found(tables, Hospital, Line("J7030"), Line("70000")).Should().BeEmpty();
        Found(tables, Hospital, Line("J7030"), Line("99998")).Should().Equal("2 COD102 info");
        Found(tables, Hospital).Should().BeEmpty();
    }

    [Fact]
    public void Lines_without_dates_and_prior_lines_do_not_count()
    {
        TestTables tables = new TestTables().Status("N", "J7030").Status("S", "96374");
        Found(tables, Hospital, new ClaimLine("96374", 1, null), Line("J7030")).Should().Equal("1 LIN101 error", "2 OPS108 warning");
        Found(tables, new Claim { Setting = Hospital, Lines = [Line("J7030")], PriorLines = [Line("96374")] })
            .Should().Equal("1 OPS108 warning");
    }

    [Fact]
    public void A_line_before_the_window_has_no_status()
    {
        TestTables tables = new TestTables().Mue("70000", 9, 3, Hospital).Status("C", new DateOnly(2024, 1, 1), "33533")
            .Status("N", new DateOnly(2024, 1, 1), "J7030");
        Found(tables, Hospital, On(Line("33533"), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
        Found(tables, Hospital, On(Line("J7030"), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
        Found(tables, Hospital, Line("33533")).Should().Equal("1 OPS101 error");
    }
}
