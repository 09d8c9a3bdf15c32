using CptRules.Data.Entries;

namespace CptRules.Tests.Reference;

/// <content>AOC: add-on codes.</content>
public partial class ReferenceEngineTests
{
    [Theory]
    [InlineData(1, "88350", "AOC301 Error 1")]
    [InlineData(1, "88350 96413", "AOC301 Error 1")]
    [InlineData(1, "88350 88346", "")]
    [InlineData(2, "88350", "AOC301 Error 1")]
    [InlineData(2, "88350 96413", "AOC303 Info 1")]
    [InlineData(3, "88350", "AOC301 Error 1")]
    [InlineData(3, "88350 96413", "AOC303 Warning 1")]
    [InlineData(3, "88350 88346", "")]
    public void An_add_on_needs_a_primary_by_its_type(byte type, string codes, string expected)
    {
        TestTables tables = new TestTables().Codes("88350", "88346", "96413").AddOn("88350", type == 2 ? "" : "88346", type);
        Found(tables, [.. codes.Split(' ').Select(code => Line(code))]).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("15150 15151 15152", "")]
    [InlineData("15151 15152", "AOC301 Error 1, AOC302 Error 2")]
    [InlineData("15152 15150", "AOC301 Error 1")]
    public void A_chain_of_add_ons_is_supported_only_by_a_payable_primary(string codes, string expected)
    {
        TestTables tables = new TestTables().Codes("15150", "15151", "15152").AddOn("15151", "15150").AddOn("15152", "15151");
        Found(tables, [.. codes.Split(' ').Select(code => Line(code))]).Should().BeEquivalentTo(Split(expected));
    }

    [Fact]
    public void Add_ons_in_a_circle_do_not_support_each_other()
    {
        TestTables tables = new TestTables().Codes("88350", "0846T", "88346").AddOn("88350", "0846T").AddOn("0846T", "88350")
            .AddOn("88350", "88346");
        Found(tables, Line("88350"), Line("0846T")).Should().Equal("AOC302 Error 1", "AOC302 Error 2");
        Found(tables, Line("88350"), Line("0846T"), Line("88346")).Should().BeEmpty();
    }

    [Fact]
    public void A_primary_with_an_error_does_not_count_and_a_prior_one_does()
    {
        TestTables tables = new TestTables().Codes("96411", "96413").AddOn("96411", "96413").Mue("96413", 1, 3);
        Found(tables, Line("96411"), Line("96413", 2)).Should().Equal("AOC302 Error 1", "UNT213 Error 2 units 2");
        Found(tables, new Claim { Lines = [Line("96411")], PriorLines = [Line("96413", 2)] }).Should().BeEmpty();
    }

    [Theory]
    [InlineData(AddOnNotes.FacilitiesOnly, CareSetting.Practitioner, "AOC304 Error 1")]
    [InlineData(AddOnNotes.FacilitiesOnly, CareSetting.OutpatientHospital, "AOC301 Error 1")]
    [InlineData(AddOnNotes.PractitionerOnly, CareSetting.Practitioner, "AOC301 Error 1")]
    [InlineData(AddOnNotes.PractitionerOnly, CareSetting.OutpatientHospital, "")]
    [InlineData(AddOnNotes.Suspended, CareSetting.Practitioner, "")]
    [InlineData(AddOnNotes.None, CareSetting.DmeSupplier, "")]
    public void Notes_of_a_row_restrict_it(object notes, CareSetting setting, string expected)
    {
        TestTables tables = new TestTables().Codes("96376", "96374").AddOn("96376", "96374", notes: (AddOnNotes)notes);
        Found(tables, new Claim { Setting = setting, Lines = [Line("96376")] }).Should().BeEquivalentTo(Split(expected));
    }

    [Fact]
    public void A_code_that_is_not_in_force_is_not_there_but_a_prior_line_is()
    {
        TestTables tables = new TestTables().Codes("96411").DatedCode("96413", null, Day.AddDays(-1)).AddOn("96411", "96413");
        Found(tables, Line("96411"), Line("96413")).Should().Equal("AOC301 Error 1", "COD103 Error 2");
        Found(tables, After(Line("96413"), Line("96411"))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2024-12-31", "25", "90471", "AOC305 Error 2")]
    [InlineData("2025-01-01", "25", "90471", "")]
    [InlineData("2025-01-01", "25", "", "AOC305 Error 2")]
    [InlineData("2025-01-01", "", "", "")]
    public void A_visit_add_on_is_not_paid_where_every_visit_has_25(string day, string onVisit, string with, string expected)
    {
        TestTables tables = new TestTables().Codes("G2211", "99213", "90471").Visits("99213").NamedModifiers().AddOn("G2211", "99213");
        tables.Tables.VisitAddOns.Add(new(TestTables.Code("G2211"), new(2025, 1, 1), [TestTables.Code("90471")]));
        ClaimLine[] lines = [Line("99213", 1, onVisit), Line("G2211"), .. with.Length > 0 ? [Line(with)] : Array.Empty<ClaimLine>()];
        Found(tables, [.. lines.Select(line => On(line, Date(day), null))]).Should().Equal(Split(expected));
        Found(tables, CareSetting.OutpatientHospital, lines).Should().BeEmpty();
    }

    [Fact]
    public void One_visit_without_25_is_enough_for_a_visit_add_on()
    {
        TestTables tables = new TestTables().Codes("G2211", "99213").Visits("99213").NamedModifiers().AddOn("G2211", "99213");
        tables.Tables.VisitAddOns.Add(new(TestTables.Code("G2211"), new(2025, 1, 1), []));
        Found(tables, After(Line("99213"), Line("99213", 1, "25"), Line("G2211"))).Should().BeEmpty();
        Found(tables, After(Line("99213", 1, "25"), Line("99213", 1, "25") with { Units = 2 }, Line("G2211")))
            .Should().Equal("DUP601 Warning 1", "AOC305 Error 2");
    }
}
