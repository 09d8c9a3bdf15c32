using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Tests;

/// <content>AOC.</content>
public partial class SmallSetCaseTests
{
    [Theory]
    [InlineData(CareSetting.Practitioner)]
    [InlineData(CareSetting.OutpatientHospital)]
    public void The_contractor_decides_on_any_other_service_for_an_add_on_code_of_type_2(CareSetting setting)
    {
        TestTables tables = new TestTables().Codes("99100", "70000").AddOn("99100", "", type: 2);
        Full(tables, setting, Line("99100"), Line("70000")).Should().Equal("line 1, AOC303, info");
        Full(tables, setting, Line("99100"))
            .Should().Equal("line 1, AOC301, error, CARC 107, RARC N122, type 2, primaries , primaryCount 0");
        Found(tables, setting, Line("99100"), Line("J9035"))
            .Should().Equal(["1 AOC303 info", "2 COD102 info"], "an unknown code may be the one");
        Found(tables, setting, Line("99100"), On(Line("70000"), Day.AddDays(1))).Should().Equal("1 AOC301 error");
        Found(tables, setting, Line("99100"), Units(Line("99100"), 2))
            .Should().Equal(["1 AOC301 error", "2 AOC301 error", "2 DUP601 warning"], "its own code is no other service");
        Found(tables, new Claim { Setting = setting, Lines = [Line("99100")], PriorLines = [Line("70000")] })
            .Should().Equal("1 AOC303 info");
    }

    [Theory]
    [InlineData(CareSetting.Practitioner)]
    [InlineData(CareSetting.OutpatientHospital)]
    public void The_contractor_may_accept_more_than_the_list_of_an_add_on_code_of_type_3(CareSetting setting)
    {
        TestTables tables = new TestTables().Codes("99100", "70000", "70001").AddOn("99100", "70000", type: 3);
        Found(tables, setting, Line("99100"), Line("70000")).Should().BeEmpty();
        Full(tables, setting, Line("99100"), Line("70001")).Should().Equal("line 1, AOC303, warning");
        Full(tables, setting, Line("99100"))
            .Should().Equal("line 1, AOC301, error, CARC 107, RARC N122, type 3, primaries 70000, primaryCount 1");
        Found(tables, setting, Line("99100"), Line("70001"), Units(Line("70000"), 0))
            .Should().Equal(["1 AOC303 warning", "3 UNT201 error"], "the listed primary has an error, the other has none");
        Found(tables, setting, Line("99100"), Units(Line("70000"), 0)).Should().Equal("1 AOC302 error", "2 UNT201 error");
        Found(tables, setting, Line("99100"), Units(Line("70001"), 0)).Should().Equal("1 AOC301 error", "2 UNT201 error");
    }

    [Fact]
    public void A_supplier_has_no_add_on_codes_of_any_type()
    {
        TestTables tables = new TestTables().Codes("99100", "99101", "99102").AddOn("99100", "70000").AddOn("99101", "", type: 2)
            .AddOn("99102", "70000", type: 3);
        Found(tables, Supplier, Line("99100"), Line("99101"), Line("99102")).Should().BeEmpty();
    }

    [Fact]
    public void Another_provider_is_no_other_service_in_the_office()
    {
        TestTables tables = new TestTables().Codes("99100", "70000").AddOn("99100", "", type: 2);
        Found(tables, By(Line("99100"), "1234567893"), By(Line("70000"), "1992999999")).Should().Equal("1 AOC301 error");
        Found(tables, Hospital, By(Line("99100"), "1234567893"), By(Line("70000"), "1992999999")).Should().Equal("1 AOC303 info");
    }

    [Fact]
    public void Add_on_codes_of_type_3_carry_each_other_only_from_a_line_that_needs_none()
    {
        TestTables tables = new TestTables().Codes("99100", "99101", "70000", "70001").AddOn("99100", "99101", type: 3)
            .AddOn("99101", "99100", type: 3);
        Found(tables, Line("99100"), Line("99101")).Should().Equal("1 AOC302 error", "2 AOC302 error");
        Found(tables, Line("99100"), Line("99101"), Line("70001"))
            .Should().BeEmpty("the third line carries both, and each is the other's listed primary");
    }

    [Fact]
    public void A_supported_add_on_code_is_another_service()
    {
        TestTables tables = new TestTables().Codes("99100", "99101", "70000").AddOn("99100", "", type: 2).AddOn("99101", "70000");
        Found(tables, Line("99100"), Line("99101"), Line("70000")).Should().Equal("1 AOC303 info");
        Found(tables, Line("99100"), Line("99101")).Should().Equal("1 AOC301 error", "2 AOC301 error");
    }

    [Fact]
    public void Another_physician_of_the_group_may_bill_the_primary()
    {
        TestTables tables = new TestTables().Codes("99291", "99292").AddOn("99292", "99291");
        tables.Tables.GroupExceptions.Add(TestTables.Code("99292"));
        Found(tables, Line("99292")).Should().Equal("1 AOC301 warning");
        Found(tables, Line("99292"), Units(Line("99291"), 0)).Should().Equal("1 AOC302 warning", "2 UNT201 error");
        Found(tables, Hospital, Line("99292")).Should().Equal("1 AOC301 warning");
        Found(tables, Line("99292"), Line("99291")).Should().BeEmpty();
    }

    [Fact]
    public void The_type_is_that_of_the_row_in_force()
    {
        TestTables tables = new TestTables().Codes("37252", "70000").AddOn("37252", "", type: 2, through: Day)
            .AddOn("37252", "70001", from: Day.AddDays(1));
        Found(tables, Line("37252"), Line("70000")).Should().Equal("1 AOC303 info");
        Found(tables, On(Line("37252"), Day.AddDays(1)), On(Line("70000"), Day.AddDays(1))).Should().Equal("1 AOC301 error");
    }

    [Fact]
    public void A_suspended_row_is_not_in_force()
    {
        TestTables tables = new TestTables().Codes("99100", "70000", "99101").AddOn("99100", "70000", notes: AddOnNotes.Suspended)
            .AddOn("99101", "70000", notes: AddOnNotes.Suspended).AddOn("99101", "70001");
        Found(tables, Line("99100")).Should().BeEmpty();
        Full(tables, Office, Line("99101"), Line("70000"))
            .Should().Equal("line 1, AOC301, error, CARC 107, RARC N122, type 1, primaries 70001, primaryCount 1");
    }

    [Fact]
    public void A_row_for_practitioners_only_makes_no_add_on_code_in_the_hospital()
    {
        TestTables tables = new TestTables().Codes("99100", "70000").AddOn("99100", "70000", notes: AddOnNotes.PractitionerOnly);
        Found(tables, Line("99100")).Should().Equal("1 AOC301 error");
        Found(tables, Hospital, Line("99100")).Should().BeEmpty();
    }

    [Fact]
    public void A_code_that_is_not_in_force_is_no_primary_unless_it_was_paid()
    {
        TestTables tables = new TestTables().Codes("99100").DatedCode("70000", null, Day.AddDays(-1)).AddOn("99100", "70000");
        Found(tables, Line("99100"), Line("70000")).Should().Equal("1 AOC301 error", "2 COD103 error");
        Found(tables, new Claim { Lines = [Line("99100")], PriorLines = [Line("70000")] }).Should().BeEmpty();
        ValidationOptions doubtful = new ValidationOptions().SetSeverity(RuleId.COD103, Severity.Warning);
        Found(tables, new Claim { Lines = [Line("99100"), Line("70000")] }, doubtful).Should().Equal("2 COD103 warning");
    }

    // AOC305

    private static TestTables VisitAddOns()
    {
        TestTables tables = new TestTables().Codes("G2211", "99213", "99214", "G0439", "90471").Visits("99213", "99214", "G0439")
            .AddOn("G2211", "99213").AddOn("G2211", "99214").NamedModifiers();
        tables.Tables.VisitAddOns.Add(
            new VisitAddOnRow(
                TestTables.Code("G2211"), Day.AddDays(1), [TestTables.Code("G0439"), TestTables.Code("90471"), TestTables.Code("90480")]));
        return tables;
    }

    [Fact]
    public void A_visit_add_on_is_denied_if_the_visit_has_25()
    {
        TestTables tables = VisitAddOns();
        Full(tables, Office, Line("99213", "25"), Line("G2211")).Should().Equal("line 2, AOC305, error, CARC 97, RARC M15");
        Found(tables, Line("99213"), Line("G2211")).Should().BeEmpty();
        Found(tables, Line("99213", "25"), Line("99214"), Line("G2211")).Should().BeEmpty("one visit without 25 is enough");
        Found(tables, Line("G2211")).Should().Equal("1 AOC301 error");
        Found(tables, Hospital, Line("99213", "25"), Line("G2211")).Should().BeEmpty();
        Found(tables, new Claim { Lines = [Line("G2211")], PriorLines = [Line("99213", "25")] }).Should().Equal("1 AOC305 error");
    }

    [Fact]
    public void A_preventive_service_or_vaccine_lifts_it_from_a_day_on()
    {
        TestTables tables = VisitAddOns();
        DateOnly next = Day.AddDays(1);
        Found(tables, Line("99213", "25"), Line("G2211"), Line("90471")).Should().Equal("2 AOC305 error");
        ClaimLine[] later = [On(Line("99213", "25"), next), On(Line("G2211"), next)];
        Found(tables, later).Should().Equal("2 AOC305 error");
        Found(tables, [.. later, On(Line("90471"), next)]).Should().BeEmpty();
        Found(tables, new Claim { Lines = later, PriorLines = [On(Line("G0439"), next)] }).Should().BeEmpty();
        Found(tables, [.. later, On(By(Line("90471"), "1234567893"), next)]).Should().Equal("2 AOC305 error");
    }

    [Fact]
    public void A_vaccine_whose_code_is_not_in_force_does_not_lift_it()
    {
        TestTables tables = VisitAddOns().DatedCode("90480", null, Day);
        DateOnly next = Day.AddDays(1);
        ClaimLine[] later = [On(Line("99213", "25"), next), On(Line("G2211"), next), On(Line("90480"), next)];
        Found(tables, later).Should().Equal("2 AOC305 error", "3 COD103 error");
        var beforePaid = new Claim { Lines = later[..2], PriorLines = later[2..] };
        Found(tables, beforePaid).Should().BeEmpty("a prior line was paid, whatever its code");
    }
}
