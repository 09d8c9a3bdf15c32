using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests.Reference;

/// <content>LIN and COD: dates, tables and codes.</content>
public partial class ReferenceEngineTests
{
    [Theory]
    [InlineData(true, "J9999", "COD102 Error 1")]
    [InlineData(true, "99999", "COD102 Warning 1")]
    [InlineData(false, "J9999", "COD102 Info 1")]
    [InlineData(true, "9999", "COD101 Error 1")]
    [InlineData(true, "0663T", "")]
    [InlineData(true, " 0663t ", "")]
    public void Codes_are_known_unknown_or_malformed(bool complete, string code, string expected) =>
        Found(new TestTables(complete).Codes("0663T"), Line(code)).Should().BeEquivalentTo(Split(expected));

    [Theory]
    [InlineData("2024-06-30", "LIN102 Info 1")]
    [InlineData("2024-07-01", "")]
    [InlineData("2024-10-01", "COD103 Error 1")]
    [InlineData("2025-01-01", "LIN103 Info 1, COD103 Warning 1")]
    public void A_code_that_follows_the_tables_ends_with_them(string day, string expected)
    {
        DateOnly next = new(2024, 10, 1);
        TestTables tables = new TestTables().Mue("96411", 3, 3).Mpfs("96411").Mue("96413", 1, 3, date: next).Mpfs("96413", date: next);
        Found(tables, On(Line("96411"), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null))
            .Should().BeEquivalentTo(Split(expected));
    }

    [Fact]
    public void A_line_without_usable_dates_takes_part_in_nothing() =>
        Found(new TestTables().Codes("96411"), On(Line("x", 0, "?"), null, null), On(Line("x"), Day, Day.AddDays(-1)), null!)
            .Should().Equal("LIN101 Error 1", "LIN101 Error 2", "LIN101 Error 3");

    [Theory]
    [InlineData("2024-09-30", "COD102 Error 1")]
    [InlineData("2024-10-01", "COD102 Warning 1")]
    public void A_letter_code_may_be_newer_than_the_newest_file(string day, string expected)
    {
        TestTables tables = new(complete: true);
        tables.Tables.Published.RemoveAll(table => table.Kind == SourceKind.Hcpcs);
        tables.Tables.Published.Add(new PublishedTableRow(SourceKind.Hcpcs, new(2024, 8, 1), DateOnly.MaxValue));
        Found(tables, On(Line("J9999"), Date(day), null)).Should().Equal(expected);
    }

    [Fact]
    public void A_reporting_only_code_is_not_an_error()
    {
        TestTables tables = new TestTables().Mpfs("3074F", status: 'I').Mpfs("99024", status: 'B').Class(CodeClass.ReportingOnly, "3074F");
        Full(tables, Line("3074F"), Line("99024")).Should().Equal(
            "COD104 Info line 1 code=3074F status=I", "COD104 Warning line 2 code=99024 carc=97 rarc=M15 status=B");
    }

    [Theory]
    [InlineData('I', "Warning", "Error")]
    [InlineData('M', "Warning", "Warning")]
    [InlineData('S', "Warning", "Warning")]
    [InlineData('D', "", "")]
    public void A_code_that_Medicare_does_not_cover(char coverage, string practitioner, string supplier)
    {
        TestTables tables = new TestTables().Covered("A9270", coverage).NamedModifiers();
        string Expected(string severity) => severity.Length == 0 ? "" : $"COD105 {severity} 1";
        Found(tables, Line("A9270")).Should().Equal(Split(Expected(practitioner)));
        Found(tables, CareSetting.DmeSupplier, Line("A9270")).Should().Equal(Split(Expected(supplier)));
        Found(tables, Line("A9270", 1, "GY")).Should().Equal(Split(Expected(practitioner.Length == 0 ? "" : "Info")));
        Found(tables.Mpfs("A9270", status: 'R'), Line("A9270")).Should().BeEmpty();
    }

    [Fact]
    public void Tables_are_known_to_be_current_for_some_time()
    {
        TestTables tables = new TestTables().Codes("96411");
        tables.Tables.Published.Clear();
        tables.Tables.Published.AddRange(
        [
            new(SourceKind.MuePractitioner, new(2024, 7, 1)), new(SourceKind.MuePractitioner, new(2024, 10, 1), new(2025, 6, 30)),
            new(SourceKind.Mpfs, new(2024, 8, 15)), new(SourceKind.AddOns, new(2024, 4, 1)),
            new(SourceKind.Hcpcs, new(2025, 1, 1)), new(SourceKind.PtpPractitioner, new(2024, 7, 1), new(2024, 9, 30)),
        ]);
        Full(tables, On(Line("96411"), new(2024, 9, 30), null)).Should().BeEmpty();
        Full(tables, On(Line("96411"), new(2024, 9, 30), null), On(Line("96411"), new(2025, 6, 30), null))
            .Should().Equal("LIN104 Info line 2 code=96411 tables=[mpfs 2024Q3 ptp 2024Q3 aoc 2024Q2]");
        Full(tables, On(Line("96411"), new(2025, 7, 1), null))
            .Should().Equal("LIN104 Info line 1 code=96411 tables=[mue 2024Q4 mpfs 2024Q3 ptp 2024Q3 aoc 2024Q2]");
        Full(tables, new Claim { Setting = CareSetting.DmeSupplier, Lines = [Line("96411")] })
            .Should().Equal("LIN105 Info line 1 code=96411 tables=[mue]");
    }

    [Fact]
    public void A_set_without_tables_is_reported_once()
    {
        TestTables tables = new TestTables(complete: true).Codes("96411");
        tables.Tables.Published.Clear();
        Full(tables, On(Line("x"), null, null), Line("96411"), Line("96411", 2)).Should().Equal(
            "LIN101 Error line 1 carc=16 rarc=M52",
            "LIN105 Info line 2 code=96411 tables=[mue mpfs ptp aoc hcpcs]",
            "DUP601 Warning line 3 other=2 code=96411 carc=18");
        Full(tables, new Claim { Setting = CareSetting.OutpatientHospital, Lines = [Line("96411")] })
            .Should().Equal("LIN105 Info line 1 code=96411 tables=[mue ptp aoc hcpcs]");
    }
}
