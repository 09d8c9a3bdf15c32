using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>LIN and COD.</content>
public partial class SmallSetCaseTests
{
    private static readonly DateOnly October = new(2024, 10, 1);
    private static readonly DateOnly January = new(2025, 1, 1);

    // LIN: the window begins when every kind of dated table has begun.

    [Fact]
    public void The_window_begins_with_the_last_kind_of_table_to_begin_and_ends_with_the_quarter_of_the_newest()
    {
        TestTables tables = new TestTables().Codes("96413").Mue("96413", 1, 3).Mue("96413", 2, 3, Hospital, date: October)
            .Mpfs("96413", date: January);
        Found(tables, On(Line("96413"), new(2024, 12, 31)), On(Line("96413"), January), On(Line("96413"), new(2025, 3, 31)),
            On(Line("96413"), new(2025, 4, 1)))
            .Should().Equal("1 LIN102 info", "4 LIN103 info");
    }

    [Fact]
    public void Without_dated_tables_there_is_no_window()
    {
        TestTables tables = new TestTables().Codes("96413");
        Found(tables, On(Line("96413"), new(1990, 1, 1)), On(Line("96413"), new(2090, 1, 1))).Should().BeEmpty();
    }

    // COD102: only a complete set can say that a code is wrong.

    [Theory]
    [MemberData(nameof(Settings))]
    public void In_a_complete_set_an_unknown_code_is_wrong_if_it_begins_with_a_letter_and_doubtful_if_with_a_digit(CareSetting setting)
    {
        TestTables tables = new TestTables(complete: true).Codes("96413").Mpfs("96413").Mue("96413", 1, 3);
        Full(tables, setting, Line("J9035"), Line("0999U"))
            .Should().Equal("line 1, COD102, error, CARC 181", "line 2, COD102, warning, CARC 181");
        Full(tables, setting, On(Line("J9035"), new(2024, 6, 30))).Should().Equal("line 1, COD102, info", "line 1, LIN102, info");
        Found(tables, setting, On(Line("J9035"), new(2024, 10, 1))).Should().Equal(["1 COD102 warning", "1 LIN103 info"], "it may be new");
        Found(tables, new Claim { Setting = setting, Lines = [On(Line("J9035"), new(2024, 10, 1))] },
            new ValidationOptions().TurnOff(RuleId.LIN103)).Should().Equal(["1 COD102 error"], "a rule that is off says nothing");
    }

    [Fact]
    public void In_a_complete_set_a_code_held_only_by_pairs_or_add_on_rows_is_known_and_follows_the_tables()
    {
        TestTables tables = new TestTables(complete: true).Mpfs("96413").Mue("96413", 1, 3).Pair("96413", "38220", 0)
            .AddOn("0663T", "96413");
        Found(tables, Line("38220"), Line("0663T")).Should().Equal("1 COD103 error", "2 COD103 error");
        Found(tables, On(Line("38220"), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
        Found(new TestTables().Mpfs("96413").Mue("96413", 1, 3).Pair("96413", "38220", 0), Line("38220")).Should().Equal("1 COD102 info");
    }

    // COD103: a code without dates of its own is in force while a table has it.

    [Fact]
    public void A_code_that_left_the_tables_is_not_in_force_where_the_quarter_has_both_tables()
    {
        TestTables tables = new TestTables().Mpfs("96413").Mue("96413", 1, 3).Mpfs("96411").Mpfs("96413", date: October)
            .Mue("96413", 1, 3, date: October);
        Found(tables, On(Line("96411"), new(2024, 9, 30))).Should().BeEmpty();
        Full(tables, Office, On(Line("96411"), October)).Should().Equal("line 1, COD103, error, CARC 181");
        Found(tables, Hospital, On(Line("96411"), October)).Should().Equal("1 COD103 error");
        Found(tables, Supplier, On(Line("96411"), October)).Should().Equal("1 COD103 error");
    }

    [Fact]
    public void A_code_that_left_the_tables_is_doubtful_where_the_quarter_lacks_a_table_and_takes_part_in_the_table_rules()
    {
        TestTables tables = new TestTables().Mpfs("96413").Mue("96413", 1, 3).Mpfs("96411").Mpfs("96413", date: October)
            .Pair("96413", "96411", 0);
        Found(tables, On(Line("96413"), October), On(Line("96411"), October)).Should().Equal("2 COD103 warning", "2 PTP501 error");
    }

    [Fact]
    public void A_code_that_was_new_in_a_skipped_quarter_is_doubtful_in_it_and_in_force_in_the_next()
    {
        DateOnly skipped = new(2024, 11, 4);
        TestTables tables = new TestTables().Mpfs("96413").Mue("96413", 1, 3)
            .Mpfs("96413", date: January).Mue("96413", 1, 3, date: January).Mpfs("97007", date: January);
        Found(tables, On(Line("97007"), Day), On(Line("97007"), skipped), On(Line("97007"), January))
            .Should().Equal("1 COD103 error", "2 COD103 warning");
        Found(tables, On(Line("97007"), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
    }

    [Fact]
    public void The_table_of_another_setting_and_the_row_of_a_modifier_keep_a_code_in_force()
    {
        TestTables tables = new TestTables().Mpfs("96413").Mue("96413", 1, 3).Mue("E0781", 1, 2, Supplier).Mpfs("83020", modifier: "26");
        Found(tables, Line("E0781"), Line("83020")).Should().BeEmpty();
        Found(tables, Hospital, Line("E0781"), Line("83020")).Should().BeEmpty();
    }

    [Fact]
    public void Dates_of_its_own_are_stronger_than_tables()
    {
        TestTables tables = new TestTables().Mpfs("96413").Mue("96413", 1, 3)
            .DatedCode("0662T", null, Day).Mpfs("0662T").DatedCode("97007", Day, null);
        Found(tables, Line("0662T"), Line("97007"), On(Line("0662T"), Day.AddDays(1)), On(Line("97007"), Day.AddDays(-1)))
            .Should().Equal("3 COD103 error", "4 COD103 error");
    }

    // COD104

    [Theory]
    [InlineData('N', "line 1, COD104, warning, CARC 96, RARC N425, status N")]
    [InlineData('B', "line 1, COD104, warning, CARC 97, RARC M15, status B")]
    [InlineData('P', "line 1, COD104, warning, CARC 97, RARC M15, status P")]
    [InlineData('I', "line 1, COD104, error, CARC 16, RARC N56, status I")]
    [InlineData('M', "line 1, COD104, info, status M")]
    [InlineData('A', null)]
    [InlineData('C', null)]
    [InlineData('E', null)]
    [InlineData('J', null)]
    [InlineData('Q', null)]
    [InlineData('R', null)]
    [InlineData('T', null)]
    [InlineData('X', null)]
    public void A_status_says_whether_the_line_is_paid_by_itself_in_the_office_only(char status, string? expected)
    {
        TestTables tables = new TestTables().Mpfs("99000", status: status).NamedModifiers();
        Full(tables, Office, Line("99000")).Should().Equal(expected is null ? [] : [expected]);
        Found(tables, Hospital, Line("99000")).Should().BeEmpty();
        Found(tables, Supplier, Line("99000")).Should().BeEmpty();
        Found(tables, On(Line("99000"), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
    }

    [Theory]
    [InlineData('N')]
    [InlineData('B')]
    [InlineData('I')]
    [InlineData('M')]
    public void A_line_billed_to_be_denied_is_told_of_its_status_for_information(char status)
    {
        TestTables tables = new TestTables().Mpfs("99000", status: status).NamedModifiers().Modifiers("GZ", "GA");
        Found(tables, Line("99000", "GY"), Line("99000", "GX")).Should().Equal("1 COD104 info", "2 COD104 info");
        string severity = status == 'I' ? "error" : status == 'M' ? "info" : "warning";
        Found(tables, Line("99000", "GZ"), Line("99000", "GA")).Should().Equal($"1 COD104 {severity}", $"2 COD104 {severity}");
    }

    [Fact]
    public void The_status_replaces_a_limit_of_0()
    {
        TestTables tables = new TestTables().Mpfs("99000", status: 'N').Mue("99000", 0, 2);
        Found(tables, Line("99000")).Should().Equal("1 COD104 warning");
        Found(tables, Units(Line("99000"), 0)).Should().Equal("1 COD104 warning", "1 UNT201 error");
        Found(tables, new Claim { Lines = [Line("99000")] }, new ValidationOptions().TurnOff(RuleId.COD104))
            .Should().Equal("1 UNT214 error");
    }

    [Theory]
    [InlineData('I')]
    [InlineData('N')]
    [InlineData('A')]
    public void A_reporting_only_code_is_information(char status)
    {
        TestTables tables = new TestTables().Mpfs("3074F", status: status).Mue("3074F", 0, 2)
            .Class(CodeClass.ReportingOnly, "3074F", "99024");
        Full(tables, Office, Line("3074F")).Should().Equal($"line 1, COD104, info, status {status}");
        Found(tables, Hospital, Line("3074F")).Should().BeEmpty();
        Found(tables.Codes("99024"), Line("99024")).Should().BeEmpty("it has no fee schedule row");
    }

    [Theory]
    [InlineData('I', "warning", "error")]
    [InlineData('M', "warning", "warning")]
    [InlineData('S', "warning", "warning")]
    [InlineData('C', null, null)]
    [InlineData('D', null, null)]
    public void The_coverage_code_decides_what_Medicare_does_not_cover(char coverage, string? office, string? elsewhere)
    {
        TestTables tables = new TestTables().Covered("A9300", coverage).NamedModifiers();
        string[] Expected(string? severity) =>
            severity is null ? [] : [$"line 1, COD105, {severity}, CARC 96, RARC N425, status {coverage}"];
        Full(tables, Office, Line("A9300")).Should().Equal(Expected(office));
        Full(tables, Hospital, Line("A9300")).Should().Equal(Expected(elsewhere));
        Full(tables, Supplier, Line("A9300")).Should().Equal(Expected(elsewhere));
        Full(tables, Supplier, Line("A9300", "GY")).Should().Equal(Expected(elsewhere is null ? null : "info"));
    }

    [Fact]
    public void The_coverage_code_is_not_reported_where_a_more_specific_rule_is()
    {
        TestTables zero = new TestTables().Covered("A9300", 'M').Mue("A9300", 0, 2).NamedModifiers();
        Found(zero, Line("A9300")).Should().Equal("1 UNT214 error");
        Found(zero, new Claim { Lines = [Line("A9300")] }, new ValidationOptions().TurnOff(RuleId.UNT214))
            .Should().Equal("1 COD105 warning");
        TestTables bundled = new TestTables().Covered("A9300", 'M').Mpfs("A9300", status: 'B');
        Found(bundled, Line("A9300")).Should().Equal("1 COD104 warning");
        TestTables paid = new TestTables().Covered("G0101", 'S').Mpfs("G0101", status: 'R');
        Found(paid, Line("G0101")).Should().BeEmpty("the fee schedule pays it");
        Found(paid, Hospital, Line("G0101")).Should().Equal("1 COD105 warning");
        Found(paid, On(Line("G0101"), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
    }

    [Fact]
    public void The_status_is_that_of_the_schedule_in_force_and_of_the_row_without_a_modifier()
    {
        TestTables tables = new TestTables().Mpfs("99000").Mpfs("99000", status: 'B', date: October)
            .Mpfs("83020", status: 'N', modifier: "26").Mpfs("83020", status: 'N', modifier: "26", date: October);
        Found(tables, On(Line("99000"), new(2024, 9, 30)), On(Line("99000"), October), Line("83020")).Should().Equal("2 COD104 warning");
    }
}
