namespace CptRules.Tests;

/// <content>PTP.</content>
public partial class SmallSetCaseTests
{
    [Theory]
    [InlineData('B', true)]
    [InlineData('N', true)]
    [InlineData('P', true)]
    [InlineData('I', true)]
    [InlineData('T', true)]
    [InlineData('A', false)]
    [InlineData('C', false)]
    [InlineData('E', false)]
    [InlineData('J', false)]
    [InlineData('M', false)]
    [InlineData('Q', false)]
    [InlineData('R', false)]
    [InlineData('X', false)]
    public void An_edit_supposes_a_column_1_whose_status_is_payable(char status, bool doubtful)
    {
        TestTables tables = new TestTables().Mpfs("94760", status: status).Mpfs("99213").Mpfs("99214")
            .Pair("94760", "99213", 0).Pair("94760", "99214", 1).Pair("94760", "99213", 0, setting: Hospital);
        string severity = status == 'T' ? "info" : doubtful ? "warning" : "error";
        Found(tables, Line("94760"), Line("99213"), Line("99214")).Where(finding => finding.Contains("PTP"))
            .Should().Equal($"2 PTP501 {severity}", $"3 PTP502 {severity}");
        Found(tables, Hospital, Line("94760"), Line("99213")).Should().Equal("2 PTP501 error");
        Found(tables, Supplier, Line("94760"), Line("99213")).Should().BeEmpty();
        DateOnly before = new(2024, 6, 30);
        Found(tables, On(Line("94760"), before), On(Line("99213"), before))
            .Should().Equal("1 LIN102 info", "2 LIN102 info", "2 PTP501 error");
        Found(tables, new Claim { Lines = [Line("99213")], PriorLines = [Line("94760")] })
            .Should().Equal([$"1 PTP501 {(status == 'T' ? "info" : "error")}"], "a prior line was paid");
    }

    [Fact]
    public void The_first_shared_day_decides_which_row_is_in_force()
    {
        TestTables tables = new TestTables().Codes("70000", "70001").Pair("70000", "70001", 0, through: Day);
        Found(tables, On(Line("70000"), Day.AddDays(-2), Day.AddDays(2)), On(Line("70001"), Day, Day.AddDays(5)))
            .Should().Equal("2 PTP501 warning");
        Found(tables, On(Line("70000"), Day.AddDays(-2), Day.AddDays(2)), On(Line("70001"), Day.AddDays(1))).Should().BeEmpty();
        tables = new TestTables().Codes("70000", "70001").Pair("70000", "70001", 0, from: Day);
        Found(tables, On(Line("70000"), Day.AddDays(-1), Day.AddDays(1)), On(Line("70001"), Day.AddDays(-1), Day.AddDays(1)))
            .Should().BeEmpty();
        Found(tables, On(Line("70000"), Day.AddDays(-1), Day.AddDays(1)), On(Line("70001"), Day)).Should().Equal("2 PTP501 warning");
    }

    [Fact]
    public void A_pair_has_a_window_in_each_setting()
    {
        TestTables tables = new TestTables().Codes("70000", "70001").Pair("70000", "70001", 0, through: Day)
            .Pair("70000", "70001", 1, from: Day.AddDays(1), setting: Hospital);
        ClaimLine[] today = [Line("70000"), Line("70001")];
        ClaimLine[] tomorrow = [On(Line("70000"), Day.AddDays(1)), On(Line("70001"), Day.AddDays(1))];
        Found(tables, Office, today).Should().Equal("2 PTP501 error");
        Found(tables, Office, tomorrow).Should().BeEmpty();
        Found(tables, Hospital, today).Should().BeEmpty();
        Found(tables, Hospital, tomorrow).Should().Equal("2 PTP502 error");
        Found(tables, Supplier, today).Should().BeEmpty();
    }

    [Fact]
    public void A_pair_in_both_directions_is_bypassed_for_each_direction_by_itself()
    {
        TestTables tables = new TestTables().Codes("70000", "70001").Pair("70000", "70001", 1).Pair("70001", "70000", 1).NamedModifiers();
        Found(tables, Line("70000", "91"), Line("70001")).Should().Equal("1 PTP503 info", "2 PTP504 warning");
        Found(tables, Line("70000", "LT"), Line("70001")).Should().Equal("1 PTP503 info", "2 PTP504 warning");
        Found(tables, Line("70000", "58"), Line("70001")).Should().Equal("1 PTP503 info", "2 PTP503 info");
    }
}
