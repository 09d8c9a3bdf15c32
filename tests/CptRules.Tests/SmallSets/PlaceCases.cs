using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>POS.</content>
public partial class SmallSetCaseTests
{
    private static TestTables Places() => new TestTables().NamedModifiers()
        .Place("11").Place("12", visits: VisitKinds.Home).Place("21", PlaceFlags.Hospital, VisitKinds.Hospital)
        .Place("23", PlaceFlags.Hospital, VisitKinds.Hospital | VisitKinds.Emergency).Place("31", visits: VisitKinds.NursingFacility)
        .Place("02", PlaceFlags.Telehealth, VisitKinds.All, new(2024, 8, 31));

    private static ClaimLine At(ClaimLine line, string? place) => line with { PlaceOfService = place };

    private static Claim InPlace(string? place, params ClaimLine[] lines) => new() { PlaceOfService = place, Lines = lines };

    [Theory]
    [InlineData("98", "line 1, POS901, error, CARC 16, RARC M77, place 98")]
    [InlineData("1", "line 1, POS901, error, CARC 16, RARC M77")]
    [InlineData("XX", "line 1, POS901, error, CARC 16, RARC M77")]
    [InlineData("111", "line 1, POS901, error, CARC 16, RARC M77")]
    [InlineData("11", null)]
    [InlineData(" 11 ", null)]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_place_is_on_the_list(string? place, string? expected)
    {
        TestTables tables = Places().Codes("70000");
        Full(tables, InPlace(place, Line("70000"))).Should().Equal(expected is null ? [] : [expected]);
        Full(tables, InPlace("31", At(Line("70000"), place))).Should().Equal(expected is null ? [] : [expected]);
        Full(tables, InPlace(place, At(Line("70000"), "31"))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Only_practitioners_have_places(CareSetting setting)
    {
        TestTables tables = Places().Mpfs("96372", pcTc: '5');
        Found(tables, new Claim { Setting = setting, PlaceOfService = "98", Lines = [Line("96372"), At(Line("96372", "59"), "21")] })
            .Should().Equal(setting == Office ? ["1 POS901 error", "2 POS902 error"] : []);
    }

    [Fact]
    public void An_unknown_code_in_an_unknown_place_has_both_findings() =>
        Found(Places(), InPlace("98", Line("99998"))).Should().Equal("1 COD102 info", "1 POS901 error");

    [Theory]
    [InlineData('5', "line 1, POS902, error, CARC 5, RARC M97, place 21")]
    [InlineData('1', "line 1, POS903, error, CARC 5, RARC M97, place 21")]
    [InlineData('3', "line 1, POS903, error, CARC 5, RARC M97, place 21")]
    [InlineData('4', "line 1, POS903, error, CARC 5, RARC M97, place 21")]
    [InlineData('7', "line 1, POS904, warning, CARC 5, RARC M97, place 21")]
    [InlineData('0', null)]
    [InlineData('2', null)]
    [InlineData('6', null)]
    [InlineData('8', null)]
    [InlineData('9', null)]
    public void The_hospital_is_paid_for_staff_and_equipment(char pcTc, string? expected)
    {
        TestTables tables = Places().Mpfs("70000", pcTc: pcTc);
        Full(tables, InPlace("21", Line("70000"))).Should().Equal(expected is null ? [] : [expected]);
        Found(tables, InPlace("11", Line("70000"))).Should().BeEmpty();
        Found(tables, InPlace("98", Line("70000"))).Should().Equal("1 POS901 error");
    }

    [Fact]
    public void The_professional_part_is_paid_in_a_hospital()
    {
        TestTables tables = Places().Mpfs("71046", pcTc: '1').Mpfs("93000", pcTc: '4');
        Found(tables, InPlace("21", Line("71046", "26"), Line("71046", "TC"))).Should().Equal("2 POS903 error");
        Found(tables, InPlace("21", Line("93000", "26"))).Should().Contain("1 POS903 error");
    }

    [Fact]
    public void A_code_without_a_row_of_the_day_has_no_indicator_for_parts()
    {
        TestTables tables = Places().Codes("71046").Mpfs("71046", pcTc: '1', date: October).Mpfs("70000");
        Found(tables, InPlace("21", Line("71046"), On(Line("71046"), October))).Should().Equal("2 POS903 error");
        Found(tables, InPlace("21", On(Line("71046"), new(2024, 6, 30)))).Should().Equal("1 LIN102 info");
    }

    [Theory]
    [InlineData(CodeClass.HospitalVisit, "21 23 02", "11 12 31 98")]
    [InlineData(CodeClass.EmergencyVisit, "23 02", "11 12 21 31 98")]
    [InlineData(CodeClass.NursingFacilityVisit, "31 02", "11 12 21 23 98")]
    [InlineData(CodeClass.HomeVisit, "12 02", "11 21 23 31 98")]
    [InlineData(CodeClass.NewPatient, "11 12 21 23 31 02", "")]
    internal void A_visit_is_made_in_the_places_of_its_class(CodeClass codeClass, string places, string others)
    {
        TestTables tables = Places().Codes("90000").Class(codeClass, "90000");
        foreach (string place in places.Split(' '))
            Found(tables, InPlace(place, Line("90000"))).Should().BeEmpty(place);
        foreach (string place in others.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Full(tables, InPlace(place, Line("90000")))
                .Should().Contain($"line 1, POS905, warning, CARC 5, RARC M77, place {place}");
        }

        Found(tables, InPlace(null, Line("90000"))).Should().BeEmpty();
    }

    [Fact]
    public void A_telehealth_modifier_belongs_to_a_telehealth_place_or_a_hospital()
    {
        TestTables tables = Places().Codes("99213", "90837").Visits("99213").Modifiers("FQ");
        Full(tables, InPlace("11", Line("99213", "25", "95"))).Should().Equal(
            "line 1, POS907, warning, CARC 4, RARC N519, modifier 95, place 11");
        Found(tables, InPlace("02", Line("99213", "95"), Line("99213", "93"))).Should().BeEmpty();
        Found(tables, InPlace("21", Line("99213", "GT"), Line("99213", "GQ"))).Should().BeEmpty();
        Found(tables, InPlace("11", Line("90837", "95"), Line("99213"), Line("99213", "FQ"))).Should().BeEmpty();
        Found(tables, InPlace("98", Line("99213", "95"))).Should().Equal("1 POS901 error", "1 POS907 warning");
        Found(tables, InPlace(null, Line("99213", "95"))).Should().BeEmpty();
    }

    [Fact]
    public void Until_a_day_a_telehealth_place_needs_a_modifier()
    {
        TestTables tables = Places().Codes("99213", "99421", "90837").Visits("99213", "99421").Class(CodeClass.OnlineVisit, "99421");
        DateOnly last = new(2024, 8, 31);
        Full(tables, InPlace("02", On(Line("99213"), last))).Should().Equal("line 1, POS907, warning, CARC 4, RARC N519, place 02");
        Found(tables, InPlace("02", On(Line("99213"), last.AddDays(1)))).Should().BeEmpty();
        Found(tables, InPlace("02", On(Line("99213", "95"), last), On(Line("99421"), last), On(Line("90837"), last))).Should().BeEmpty();
        Found(tables, InPlace("11", On(Line("99213"), last))).Should().BeEmpty();
    }

    [Fact]
    public void Telehealth_needs_no_table()
    {
        TestTables tables = Places().Mpfs("99213").Visits("99213", "99998");
        Found(tables, InPlace("11", On(Line("99213", "95"), new(2024, 6, 30)))).Should().Equal("1 LIN102 info", "1 POS907 warning");
        Found(tables, InPlace("11", Line("99998", "95"))).Should().Equal("1 COD102 info", "1 POS907 warning");
    }

    [Fact]
    public void A_line_with_an_error_of_place_supports_no_add_on_and_denies_only_in_doubt()
    {
        TestTables tables = Places().Mpfs("96413", pcTc: '5').Mpfs("96411").Mpfs("38220").AddOn("96411", "96413").Pair("96413", "38220", 0);
        Found(tables, InPlace("21", Line("96413"), Line("96411"), Line("38220")))
            .Should().Equal("1 POS902 error", "2 AOC302 error", "3 PTP501 warning");
        Found(tables, InPlace("11", Line("96413"), Line("96411"), Line("38220"))).Should().Equal("3 PTP501 error");
    }
}
