using CptRules.Data.Entries;

namespace CptRules.Tests.Reference;

/// <content>PTP: pairs.</content>
public partial class ReferenceEngineTests
{
    [Theory]
    [InlineData("2019-06-30", "59", "", "PTP504 Warning 2 59")]
    [InlineData("2019-07-01", "59", "", "PTP503 Info 2 59")]
    [InlineData("2019-06-30", "", "59", "PTP503 Info 2 59")]
    [InlineData("2024-08-05", "58", "", "PTP503 Info 2 58")]
    [InlineData("2024-08-05", "91", "", "PTP504 Warning 2 91")]
    [InlineData("2024-08-05", "", "22", "PTP502 Error 2")]
    [InlineData("2024-08-05", "", "25", "PTP504 Warning 2 25")]
    [InlineData("2024-08-05", "25", "", "PTP504 Warning 2 25")]
    [InlineData("2024-08-05", "", "27", "PTP502 Error 2")]
    [InlineData("2024-08-05", "27", "", "PTP504 Warning 2 27")]
    [InlineData("2024-08-05", "LT", "LT", "PTP504 Warning 2 LT")]
    [InlineData("2024-08-05", "LT", "RT", "PTP503 Info 2 RT")]
    [InlineData("2024-08-05", "LT", "", "PTP504 Warning 2 LT")]
    [InlineData("2024-08-05", "LT 59", "", "PTP503 Info 2 59")]
    public void A_pair_with_indicator_1_is_bypassed(string day, string onColumn1, string onColumn2, string expected)
    {
        TestTables tables = new TestTables().Codes("20610", "27447").NamedModifiers().Modifiers("22").Pair("27447", "20610", 1);
        Found(tables, On(Line("27447", 1, onColumn1.Split(' ')), Date(day), null), On(Line("20610", 1, onColumn2), Date(day), null))
            .Where(finding => !finding.Contains("MOD404")).Should().Equal(expected);
    }

    [Theory]
    [InlineData("", "25", "PTP503 Info 2 25")]
    [InlineData("", "57", "PTP503 Info 2 57")]
    [InlineData("", "59", "PTP504 Warning 2 59")]
    [InlineData("", "RT", "PTP504 Warning 2 RT")]
    [InlineData("", "27", "PTP504 Warning 2 27")]
    [InlineData("RT", "", "PTP502 Error 2")]
    [InlineData("79", "", "PTP504 Warning 2 79")]
    [InlineData("XU", "", "PTP504 Warning 2 XU")]
    public void A_visit_is_paid_with_a_visit_modifier_of_its_own(string onProcedure, string onVisit, string expected)
    {
        TestTables tables = new TestTables().Codes("20610", "99213").Visits("99213").NamedModifiers().Pair("20610", "99213", 1);
        Found(tables, Line("20610", 1, onProcedure), Line("99213", 1, onVisit))
            .Where(finding => !finding.Contains("MOD404")).Should().Equal(expected);
    }

    [Fact]
    public void Before_a_minor_procedure_57_is_doubtful()
    {
        TestTables tables = new TestTables().Codes("20610", "27447", "99213").Visits("99213").NamedModifiers()
            .Mpfs("20610", globalDays: GlobalDays.Days000).Mpfs("27447", globalDays: GlobalDays.Days090)
            .Pair("20610", "99213", 1).Pair("27447", "99213", 1);
        Found(tables, Line("20610"), Line("99213", 1, "57")).Should().Equal("PTP504 Warning 2 57");
        Found(tables, Line("27447"), Line("99213", 1, "57")).Should().Equal("PTP503 Info 2 57");
    }

    [Fact]
    public void A_prior_line_may_be_taken_back()
    {
        TestTables tables = new TestTables().Codes("20610", "27447").NamedModifiers().Pair("27447", "20610", 1);
        Full(tables, After(Line("20610"), Line("27447")))
            .Should().Equal("PTP505 Info line 1 other=-1 code=27447 carc=236 indicator=1 column1=27447 column2=20610");
        Found(tables, After(Line("20610", 1, "59"), Line("27447"))).Should().BeEmpty();
        Found(tables, After(Line("20610", 1, "LT"), Line("27447", 1, "LT"))).Should().BeEmpty("a doubtful modifier is enough");
    }

    [Fact]
    public void A_pair_has_a_direction_and_a_last_day()
    {
        TestTables tables = new TestTables().Codes("20610", "27447").Pair("27447", "20610", 0, through: Day);
        Found(tables, Line("20610"), Line("27447")).Should().Equal("PTP501 Error 1");
        Found(tables, On(Line("20610"), Day.AddDays(1), null), On(Line("27447"), Day.AddDays(1), null)).Should().BeEmpty();
        Found(tables, On(Line("27447"), Day, Day.AddDays(5)), On(Line("20610"), Day.AddDays(1), null))
            .Should().BeEmpty("the first shared day decides");
        Found(tables, On(Line("27447"), Day.AddDays(-1), Day), Line("20610")).Should().Equal("PTP501 Warning 2");
    }

    [Fact]
    public void A_bundled_column_1_makes_the_pair_a_warning()
    {
        TestTables tables = new TestTables().Codes("99213", "94760").Visits("99213").Pair("94760", "99213", 0).Mpfs("94760", status: 'B')
            .Mpfs("99213");
        Found(tables, Line("99213"), Line("94760")).Should().Equal("PTP501 Warning 1", "COD104 Warning 2");
    }

    [Fact]
    public void A_service_that_is_paid_only_alone_does_not_deny_a_visit()
    {
        TestTables tables = new TestTables().Codes("99213", "94760").Visits("99213").Pair("94760", "99213", 0).Mpfs("94760", status: 'T')
            .Mpfs("99213");
        Found(tables, Line("99213"), Line("94760")).Should().Equal("PTP501 Info 1", "STA701 Warning 2");
        Found(tables, After(Line("94760"), Line("99213"))).Should().Equal("PTP501 Info 1");
    }
}
