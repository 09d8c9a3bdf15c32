using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Tests;

/// <content>MOD.</content>
public partial class SmallSetCaseTests
{
    // MOD404: every row of its table with each value of its indicator. Rows of the fee schedule apply in the office only.

    [Theory]
    [InlineData('0', false)]
    [InlineData('1', true)]
    [InlineData('2', false)]
    [InlineData('3', false)]
    [InlineData('4', false)]
    [InlineData('5', false)]
    [InlineData('6', false)]
    [InlineData('7', false)]
    [InlineData('8', false)]
    [InlineData('9', false)]
    public void Components_are_eligible_for_PC_TC_1_only(char pcTc, bool eligible)
    {
        TestTables tables = new TestTables().Mpfs("70000", pcTc: pcTc);
        ShouldBe(eligible ? null : "error", tables, "26", "TC");
    }

    [Fact]
    public void A_row_for_a_component_makes_that_component_eligible()
    {
        ShouldBe(null, new TestTables().Mpfs("70000", pcTc: '6').Mpfs("70000", pcTc: '6', modifier: "26"), "26");
        ShouldBe("error", new TestTables().Mpfs("70000", pcTc: '6').Mpfs("70000", pcTc: '6', modifier: "26"), "TC");
        ShouldBe(null, new TestTables().Mpfs("70000", pcTc: '3').Mpfs("70000", pcTc: '3', modifier: "TC"), "TC");
        ShouldBe("error", new TestTables().Mpfs("70000", pcTc: '3').Mpfs("70000", pcTc: '3', modifier: "TC"), "26");
    }

    [Theory]
    [InlineData('0', false)]
    [InlineData('1', true)]
    [InlineData('2', false)]
    [InlineData('3', true)]
    [InlineData('9', false)]
    public void Both_sides_are_eligible_for_bilateral_1_and_3(char bilateral, bool eligible) =>
        ShouldBe(eligible ? null : "error", new TestTables().Mpfs("70000", bilateral: bilateral), "50");

    [Theory]
    [InlineData('0', false)]
    [InlineData('1', true)]
    [InlineData('2', true)]
    [InlineData('3', true)]
    [InlineData('4', true)]
    [InlineData('5', true)]
    [InlineData('6', true)]
    [InlineData('7', true)]
    [InlineData('9', false)]
    public void Fifty_one_is_doubtful_for_multiple_procedures_0_and_9(char multiple, bool eligible) =>
        ShouldBe(eligible ? null : "warning", new TestTables().Mpfs("70000", multiple: multiple), "51");

    [Theory]
    [InlineData(GlobalDays.Days000, false)]
    [InlineData(GlobalDays.Days010, true)]
    [InlineData(GlobalDays.Days090, true)]
    [InlineData(GlobalDays.Mmm, false)]
    [InlineData(GlobalDays.Xxx, false)]
    [InlineData(GlobalDays.Yyy, true)]
    [InlineData(GlobalDays.Zzz, false)]
    [InlineData(GlobalDays.None, false)]
    internal void Split_care_is_eligible_for_global_days_010_090_and_YYY(GlobalDays days, bool eligible) =>
        ShouldBe(eligible ? null : "error", new TestTables().Mpfs("70000", globalDays: days), "54", "55", "56");

    [Theory]
    [InlineData('0', "error")]
    [InlineData('1', "warning")]
    [InlineData('2', null)]
    [InlineData('9', "error")]
    public void Co_surgeons_and_teams_are_eligible_for_2_and_documented_for_1(char indicator, string? severity)
    {
        ShouldBe(severity, new TestTables().Mpfs("70000", coSurgeons: indicator, team: '2'), "62");
        ShouldBe(severity, new TestTables().Mpfs("70000", coSurgeons: '2', team: indicator), "66");
    }

    [Theory]
    [InlineData('0', "warning")]
    [InlineData('1', "error")]
    [InlineData('2', null)]
    [InlineData('9', "error")]
    public void Assistants_are_eligible_for_2_and_documented_for_0(char indicator, string? severity) =>
        ShouldBe(severity, new TestTables().Mpfs("70000", assistant: indicator), "80", "81", "82", "AS");

    [Fact]
    public void A_code_with_rows_of_a_component_only_has_no_policy()
    {
        TestTables tables = new TestTables().Mpfs("70000", pcTc: '9', bilateral: '0', modifier: "26").NamedModifiers();
        Found(tables, Line("70000", "TC"), Line("70000", "50"), Line("70000", "62")).Should().BeEmpty();
    }

    [Fact]
    public void Services_billed_like_visits_take_25_and_59()
    {
        TestTables tables = new TestTables().Codes("G0101", "99213", "96413").Visits("99213").NamedModifiers();
        tables.Tables.Takes25.Add(TestTables.Code("G0101"));
        Found(tables, Line("G0101", "24"), Line("G0101", "25"), Line("G0101", "57"), Line("G0101", "59")).Should().BeEmpty();
        Found(tables, Line("96413", "57"), Line("99213", "78")).Should().Equal("1 MOD404 error", "2 MOD404 error");
    }

    [Fact]
    public void An_add_on_code_gets_one_finding_for_51_and_only_on_the_days_of_its_edit()
    {
        TestTables tables = new TestTables().Mpfs("96413").Mpfs("96411", multiple: '2').AddOn("96411", "96413", from: Day).NamedModifiers();
        Found(tables, Line("96413"), Line("96411", "51")).Should().Equal("2 MOD404 warning");
        Found(tables, On(Line("96411", "51"), Day.AddDays(-1))).Should().BeEmpty();
        Found(tables, Hospital, Line("96413"), Line("96411", "51")).Should().Equal("2 MOD404 warning");
        Found(tables, Supplier, Line("96411", "51")).Should().BeEmpty();
    }

    [Fact]
    public void A_codes_own_list_makes_an_error_a_warning_and_nothing_out_of_a_warning()
    {
        TestTables tables = new TestTables().Mpfs("70000").NamedModifiers().Modifiers("KX");
        tables.Tables.ExplicitModifierLists.Add(
            new ExplicitModifierListRow(
            TestTables.Code("70000"), [TestTables.Modifier("26"), TestTables.Modifier("80"), TestTables.Modifier("KX")]));
        Found(tables, Line("70000", "26"), Line("70000", "80"), Line("70000", "KX"), Line("70000", "TC"), Line("70000", "LT"))
            .Should().Equal("1 MOD404 warning", "4 MOD404 error", "5 MOD405 warning");
        Found(tables, Hospital, Line("70000", "26"), Line("70000", "TC")).Should().Equal("2 MOD405 warning");
    }

    // MOD411

    [Fact]
    public void A_required_modifier_is_asked_for_in_the_office_of_codes_the_set_knows()
    {
        TestTables tables = new TestTables().Mpfs("98940").NamedModifiers().Modifiers("AT", "GA");
        tables.Tables.RequiredModifiers.Add(
            new RequiredModifierRow(
            "chiropractic", [TestTables.Code("98940"), TestTables.Code("98941")], [TestTables.Modifier("AT")], false));
        Full(tables, Office, Line("98940")).Should().Equal("line 1, MOD411, warning, CARC 4, RARC N822, oneOf AT");
        Found(tables, Line("98940", "GA"), Line("98940", "GA", "AT"), Line("98941")).Should().Equal("1 MOD411 warning", "3 COD102 info");
        Found(tables, On(Line("98940"), new(2024, 6, 30))).Should().Equal("1 LIN102 info", "1 MOD411 warning");
        Found(tables, Hospital, Line("98940")).Should().BeEmpty();
        Found(tables, Supplier, Line("98940")).Should().BeEmpty();
    }

    [Fact]
    public void A_required_modifier_that_is_not_in_force_is_there()
    {
        TestTables tables = new TestTables().Codes("98940").Mue("98940", 1, 3);
        tables.Tables.Modifiers.Add(new ModifierRow(TestTables.Modifier("AT"), Day, Day, null));
        tables.Tables.RequiredModifiers.Add(
            new RequiredModifierRow("chiropractic", [TestTables.Code("98940")], [TestTables.Modifier("AT")], false));
        Found(tables, Line("98940", "AT"), On(Line("98940", "AT"), Day.AddDays(1)), On(Line("98940", "AT"), Day.AddDays(-1)))
            .Should().Equal("2 MOD403 error", "3 MOD403 error");
    }

    [Theory]
    [InlineData("RH", true)]
    [InlineData("DX", true)]
    [InlineData("XD", false)]
    [InlineData("AT", false)]
    [InlineData("RR", true)]
    public void A_trip_needs_an_origin_and_a_destination(string modifier, bool enough)
    {
        TestTables tables = new TestTables().Codes("A0429").Ambulance("A0429").Modifiers("AT", "XD");
        tables.Tables.RequiredModifiers.Add(new RequiredModifierRow("ambulance", [TestTables.Code("A0429")], [], true));
        Found(tables, Line("A0429", modifier)).Should().Equal(enough ? [] : ["1 MOD411 warning"]);
    }

    // MOD409: by the limit in force.

    [Theory]
    [InlineData(0, "1 MOD409 error", "1 UNT214 error")]
    [InlineData(1, "1 MOD409 error", "1 UNT213 error")]
    [InlineData(2, "1 MOD409 warning")]
    [InlineData(null, "1 MOD409 warning")]
    public void Several_units_of_both_sides_are_wrong_at_a_limit_of_1_and_doubtful_above(int? limit, params string[] expected)
    {
        TestTables tables = new TestTables().Mpfs("70000", bilateral: '1').NamedModifiers();
        if (limit is { } most)
            tables.Mue("70000", most, 3).Mue("70000", most, 3, Hospital).Mue("70000", most, 3, Supplier);
        Found(tables, Units(Line("70000", "50"), 2)).Should().Equal(expected);
        Found(tables, Supplier, Units(Line("70000", "50"), 2)).Should().Equal(expected);
        Found(tables, Hospital, Units(Line("70000", "50"), 2)).Should().StartWith("1 MOD409 error");
        if (limit != 0)
            Found(tables, Line("70000", "50")).Should().BeEmpty();
    }

    private static void ShouldBe(string? severity, TestTables tables, params string[] modifiers)
    {
        tables.NamedModifiers();
        foreach (string modifier in modifiers)
        {
            Found(tables, Line("70000", modifier)).Should().Equal(severity is null ? [] : [$"1 MOD404 {severity}"], "of {0}", modifier);
            Found(tables, Hospital, Line("70000", modifier)).Should().BeEmpty("the hospital is not bound by the fee schedule");
            Found(tables, Supplier, Line("70000", modifier)).Should().BeEmpty("a supplier is not bound by the fee schedule");
            Found(tables, On(Line("70000", modifier), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
        }
    }
}
