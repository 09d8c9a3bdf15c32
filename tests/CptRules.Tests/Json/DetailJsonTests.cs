using System.Text.Json;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;
using static CptRules.Tests.Json.FindingJson;

namespace CptRules.Tests.Json;

/// <summary>The details and other lines, as JSON, of the rules about tables, coverage, therapy, components, periods and history.</summary>
public class DetailJsonTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    [Fact]
    public void Tables_are_named_with_their_quarters()
    {
        TestTables tables = new TestTables().Mpfs("96413").Mpfs("96413", date: new(2026, 7, 1));
        tables.Tables.Published.Clear();
        foreach (SourceKind kind in (SourceKind[])[SourceKind.MuePractitioner, SourceKind.PtpPractitioner, SourceKind.AddOns])
            tables.Tables.Published.Add(new PublishedTableRow(kind, new DateOnly(2024, 7, 1)));
        var line = new ClaimLine("96413", 1, new DateOnly(2025, 1, 1));
        Details(tables, "LIN104", [line]).Should().Be(
            """{"tables":[{"table":"mue","quarter":"2024Q3"},{"table":"ptp","quarter":"2024Q3"},{"table":"aoc","quarter":"2024Q3"}]}""");
        Details(tables, "LIN105", [line]).Should().Be("""{"tables":[{"table":"mpfs"}]}""");
    }

    [Fact]
    public void A_coverage_code_is_a_letter() =>
        Details(new TestTables().Covered("A9270", 'S'), "COD105", [Line("A9270")]).Should().Be("""{"status":"S"}""");

    [Fact]
    public void A_limit_of_zero_names_the_settings_that_pay()
    {
        TestTables tables = new TestTables().Mue("L3908", 0, 2);
        Details(tables, "UNT214", [Line("L3908")]).Should().Be("""{"limit":0,"units":1,"mai":2}""");
        tables.Mue("L3908", 2, 2, CareSetting.OutpatientHospital).Mue("L3908", 2, 2, CareSetting.DmeSupplier);
        Details(tables, "UNT214", [Line("L3908")])
            .Should().Be("""{"limit":0,"units":1,"mai":2,"payableIn":["outpatientHospital","dmeSupplier"]}""");
    }

    [Fact]
    public void Therapy_rules_name_what_is_needed()
    {
        TestTables tables = new TestTables().Codes("97161").Modifiers("GP", "GO", "CO");
        tables.Tables.Disciplines.Add(new DisciplineRow("physical", TestTables.Modifier("GP"), [TestTables.Code("97161")]));
        tables.Tables.Disciplines.Add(new DisciplineRow("occupational", TestTables.Modifier("GO"), [TestTables.Code("97165")]));
        tables.Tables.ModifierNeeds.Add(new ModifierNeedRow(TestTables.Modifier("CO"), [TestTables.Modifier("GO")], "why"));
        Details(tables, "MOD412", [Line("97161", "GO")]).Should().Be("""{"modifier":"GO","needs":["GP"]}""");
        Details(tables, "MOD413", [Line("97161", "CO")]).Should().Be("""{"modifier":"CO","needs":["GO"]}""");
    }

    [Fact]
    public void A_prior_line_at_risk_is_in_the_details()
    {
        TestTables tables = new TestTables().Codes("96413", "96360").Pair("96413", "96360", 1);
        JsonElement finding = Find(tables, "PTP505", [Line("96413")], [Line("96413"), Line("96360")]);
        finding.GetProperty("otherLine").ValueKind.Should().Be(JsonValueKind.Null);
        finding.GetProperty("details").GetRawText().Should().Be("""{"indicator":1,"column1":"96413","column2":"96360","priorLine":2}""");
    }

    [Fact]
    public void A_component_names_the_whole()
    {
        TestTables tables = new TestTables().Mpfs("72148", pcTc: '1').NamedModifiers();
        JsonElement finding = Find(tables, "CMP901", [Line("72148"), Line("72148", "26")]);
        finding.GetProperty("otherLine").GetInt32().Should().Be(1);
        finding.GetProperty("details").GetRawText().Should().Be("{}");
        Details(tables, "CMP901", [Line("72148", "26")], [Line("72148")]).Should().Be("""{"priorLine":1}""");
    }

    [Fact]
    public void A_second_anesthesia_names_the_first()
    {
        TestTables tables = new TestTables().Codes("00400", "00402").Class(CodeClass.Anesthesia, "00400", "00402");
        Find(tables, "CMP902", [Line("00400"), Line("00402")]).GetProperty("otherLine").GetInt32().Should().Be(1);
    }

    [Fact]
    public void A_global_period_names_the_procedure()
    {
        TestTables tables = new TestTables().Mpfs("27447", globalDays: GlobalDays.Days090)
            .Mpfs("11042", globalDays: GlobalDays.Days000).Mpfs("99213").Visits("99213");
        Find(tables, "GLO801", [Line("11042"), Line("99213")]).GetProperty("otherLine").GetInt32().Should().Be(1);
        Details(tables, "GLO802", [Line("11042")], [Line("27447") with { From = Day.AddDays(-20) }]).Should().Be("""{"priorLine":1}""");
    }

    [Fact]
    public void A_new_patient_names_the_earlier_visit()
    {
        TestTables tables = new TestTables().Codes("99203", "99213").Visits("99203", "99213").Class(CodeClass.NewPatient, "99203");
        JsonElement finding = Find(tables, "HIS901", [Line("99203")], [Line("99213") with { From = Day.AddDays(-200) }]);
        finding.GetProperty("otherLine").ValueKind.Should().Be(JsonValueKind.Null);
        finding.GetProperty("details").GetRawText().Should().Be("""{"priorLine":1}""");
    }

    [Fact]
    public void Drugs_minutes_and_visit_add_ons_have_no_details()
    {
        TestTables tables = new TestTables().Codes("J9000").Class(CodeClass.Drug, "J9000").NamedModifiers();
        Details(tables, "DRU901", [Line("J9000", "JW")]).Should().Be("{}");
        Details(tables, "UNT202", [Line("J9000") with { Unit = UnitBasis.Minutes }]).Should().Be("{}");
    }

    [Fact]
    public void Hospital_rules_have_the_status_and_the_code_to_use()
    {
        TestTables tables = new TestTables().Codes("99213", "33533").Opps("99213", "B").Opps("33533", "C").NamedModifiers();
        tables.Tables.Replacements.Add(new(TestTables.Code("99213"), [TestTables.Code("G0463")]));
        Details(tables, "OPS102", [Line("99213")], setting: CareSetting.OutpatientHospital).Should()
            .Be("""{"status":"B","useCode":["G0463"]}""");
        Details(tables, "OPS101", [Line("33533")], setting: CareSetting.OutpatientHospital).Should().Be("""{"status":"C"}""");
    }

    [Fact]
    public void Equipment_has_the_modifiers_of_which_one_is_needed()
    {
        TestTables tables = new TestTables().Priced("E0601", "36").NamedModifiers();
        Details(tables, "DME901", [Line("E0601")], setting: CareSetting.DmeSupplier).Should().Be("""{"needs":["MS","NU","RR","UE"]}""");
        Details(tables, "DME902", [Line("E0601", "RR")], setting: CareSetting.DmeSupplier)
            .Should().Be("""{"needs":["BP","BR","BU","KH","KI","KJ","KR"]}""");
        Details(tables, "DME903", [Line("E0601", "NU")], setting: CareSetting.DmeSupplier).Should().Be("{}");
    }

    [Fact]
    public void Places_are_two_digits_and_null_if_malformed()
    {
        TestTables tables = new TestTables().Codes("99213").Visits("99213").Place("11").NamedModifiers();
        Details(tables, "POS901", [Line("99213") with { PlaceOfService = "98" }]).Should().Be("""{"place":"98"}""");
        Details(tables, "POS901", [Line("99213") with { PlaceOfService = "X" }]).Should().Be("""{"place":null}""");
        Details(tables, "POS907", [Line("99213", "95") with { PlaceOfService = "11" }])
            .Should().Be("""{"place":"11","modifier":"95"}""");
    }

    private static ClaimLine Line(string code, params string[] modifiers) => new(code, 1, Day) { Modifiers = modifiers };
}
