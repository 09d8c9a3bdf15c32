using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>DME.</content>
public partial class SmallSetCaseTests
{
    [Theory]
    [InlineData("31", "error")]
    [InlineData("32", "warning")]
    [InlineData("33", "error")]
    [InlineData("36", "error")]
    [InlineData("00", null)]
    [InlineData("34", null)]
    [InlineData("38", null)]
    public void Equipment_needs_a_modifier_for_rental_or_purchase(string pricing, string? severity)
    {
        TestTables tables = new TestTables().Priced("E0143", pricing).Modifiers("KX");
        Full(tables, Supplier, Line("E0143", "KX"))
            .Should().Equal(severity is null ? [] : [$"line 1, DME901, {severity}, CARC 4, RARC N822, needs MS NU RR UE"]);
        Found(tables, Office, Line("E0143")).Should().BeEmpty();
        Found(tables, Hospital, Line("E0143")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("NU")]
    [InlineData("RR")]
    [InlineData("UE")]
    [InlineData("MS")]
    public void Any_of_the_four_modifiers_is_enough(string modifier) =>
        Found(new TestTables().Priced("E1390", "33").Modifiers(modifier), Supplier, Line("E1390", modifier)).Should().BeEmpty();

    [Fact]
    public void Oxygen_contents_are_neither_rented_nor_bought()
    {
        TestTables tables = new TestTables().Priced("E0441", "33").Class(CodeClass.OxygenContents, "E0441");
        Found(tables, Supplier, Line("E0441")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("KH")]
    [InlineData("KI")]
    [InlineData("KJ")]
    [InlineData("KR")]
    [InlineData("BP")]
    [InlineData("BR")]
    [InlineData("BU")]
    public void A_capped_rental_needs_the_month_or_the_choice_of_the_patient(string modifier)
    {
        TestTables tables = new TestTables().Priced("K0001", "36").Priced("E1390", "33").Modifiers("RR", modifier);
        Found(tables, Supplier, Line("K0001", "RR", modifier), Line("E1390", "RR")).Should().BeEmpty();
        Full(tables, Supplier, Line("K0001", "RR"))
            .Should().Equal("line 1, DME902, error, CARC 4, RARC N822, needs BP BR BU KH KI KJ KR");
    }

    [Fact]
    public void A_capped_rental_is_bought_only_where_the_patient_has_chosen_so()
    {
        TestTables tables = new TestTables().Priced("K0823", "36").Priced("E0143", "32").NamedModifiers();
        Full(tables, Supplier, Line("K0823", "NU")).Should().Equal("line 1, DME903, warning, CARC 4, RARC N519");
        Found(tables, Supplier, Line("K0823", "NU", "BP"), Line("K0823", "UE"), Line("E0143", "NU")).Should().BeEmpty();
        Found(tables, Supplier, Line("K0823", "NU", "BR")).Should().Equal("1 DME903 warning");
    }

    [Fact]
    public void A_code_without_a_supplier_limit_is_not_for_the_contractor_if_it_begins_with_a_digit()
    {
        TestTables tables = new TestTables().Codes("97760", "90686", "E1399", "99070").Mue("99070", 0, 3, Supplier).NamedModifiers()
            .Class(CodeClass.Drug, "90686");
        Full(tables, Supplier, Line("97760", "GY")).Should().Equal("line 1, DME906, error, CARC 109, RARC N104");
        Found(tables, Supplier, Line("90686"), Line("E1399")).Should().BeEmpty();
        Found(tables, Supplier, Line("99070")).Should().Equal("1 UNT214 error");
        Found(tables, Office, Line("97760")).Should().BeEmpty();
        Found(tables, Hospital, Line("97760")).Should().BeEmpty();
    }

    [Fact]
    public void Without_a_table_of_supplier_limits_no_code_is_sent_to_another_contractor()
    {
        Found(new TestTables().Codes("97760").Mue("97760", 4, 3), Supplier, Line("97760")).Should().BeEmpty();
        TestTables tables = new TestTables().Codes("97760").Mue("E0143", 1, 2, Supplier);
        Found(tables, Supplier, Line("97760")).Should().Equal("1 DME906 error");
        Found(tables, Supplier, On(Line("97760"), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
    }

    [Fact]
    public void The_wrong_contractor_replaces_the_coverage()
    {
        TestTables tables = new TestTables().Covered("97760", 'M').Mue("E0143", 1, 2, Supplier);
        Found(tables, Supplier, Line("97760")).Should().Equal("1 DME906 error");
        Found(tables, new Claim { Setting = Supplier, Lines = [Line("97760")] }, new ValidationOptions().TurnOff(RuleId.DME906))
            .Should().Equal("1 COD105 warning");
    }
}
