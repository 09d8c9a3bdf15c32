using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests.Reference;

/// <content>DUP, CMP, DRU, STA, GLO and HIS: lines that are compared with others.</content>
public partial class ReferenceEngineTests
{
    [Theory]
    [InlineData(GlobalDays.Days000, 0, true)]
    [InlineData(GlobalDays.Days000, 1, false)]
    [InlineData(GlobalDays.Days010, -1, false)]
    [InlineData(GlobalDays.Days010, 10, true)]
    [InlineData(GlobalDays.Days010, 11, false)]
    [InlineData(GlobalDays.Days090, -1, true)]
    [InlineData(GlobalDays.Days090, -2, false)]
    [InlineData(GlobalDays.Days090, 90, true)]
    [InlineData(GlobalDays.Days090, 91, false)]
    [InlineData(GlobalDays.Xxx, 0, false)]
    public void A_visit_in_the_global_period(object globalDays, int daysAfter, bool found)
    {
        TestTables tables = new TestTables().Codes("27447", "99213").Visits("99213").Mpfs("27447", globalDays: (GlobalDays)globalDays)
            .Mpfs("99213");
        Found(tables, Line("27447"), On(Line("99213"), Day.AddDays(daysAfter), null)).Where(finding => finding != "LIN103 Info 2")
            .Should().Equal(found ? ["GLO801 Warning 2"] : []);
    }

    [Theory]
    [InlineData('A', "STA701 Warning 1")]
    [InlineData('X', "")]
    public void Status_T_is_paid_only_alone(char status, string expected)
    {
        TestTables tables = new TestTables().Codes("36591", "80053").Mpfs("36591", status: 'T').Mpfs("80053", status: status);
        Found(tables, Line("36591"), Line("80053")).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("", "", "DUP601 Warning 2")]
    [InlineData("50242-0060-01", "50242006001", "DUP601 Warning 2")]
    [InlineData("50242006001", "00002751001", "")]
    [InlineData("50242006001", "", "DUP601 Warning 2")]
    public void Lines_of_different_packages_are_no_duplicates(string first, string second, string expected)
    {
        TestTables tables = new TestTables().Codes("J9035").Modifiers("KP");
        Found(tables, Line("J9035") with { Ndc = first }, Line("J9035") with { Ndc = second }).Should().Equal(Split(expected));
        Found(tables, Line("J9035", 1, "KP"), Line("J9035", 1, "KP")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "26", "CMP901 Error line 2 other=1 code=71046 carc=18")]
    [InlineData("TC", "", "CMP901 Error line 1 other=2 code=71046 carc=18")]
    [InlineData("TC", "26", "")]
    [InlineData("LT", "26", "")]
    [InlineData("LT RT", "26 RT LT", "CMP901 Error line 2 other=1 code=71046 carc=18")]
    [InlineData("59", "26", "")]
    [InlineData("", "26 77", "")]
    public void A_component_is_billed_once(string first, string second, string expected)
    {
        TestTables tables = new TestTables().Codes("71046").Mpfs("71046", pcTc: '1').NamedModifiers();
        Full(tables, Line("71046", 1, first.Split(' ')), Line("71046", 1, second.Split(' '))).Should().Equal(Split(expected));
    }

    [Theory]
    [InlineData("26", "", "CMP901 Error line 1 other=-1 code=71046 carc=18")]
    [InlineData("", "TC", "CMP901 Error line 1 other=-1 code=71046 carc=18")]
    public void A_component_of_a_prior_line_is_found_on_the_claim_line(string prior, string own, string expected)
    {
        TestTables tables = new TestTables().Codes("71046").Mpfs("71046", pcTc: '1').NamedModifiers();
        Full(tables, After(Line("71046", 1, prior), Line("71046", 1, own))).Should().Equal(Split(expected));
        tables.Tables.Mpfs.Clear();
        Full(tables.Mpfs("71046", pcTc: '2', modifier: "").Mpfs("71046", modifier: "26").Mpfs("71046", modifier: "TC"),
            After(Line("71046", 1, prior), Line("71046", 1, own))).Should().BeEmpty();
    }

    [Fact]
    public void One_session_has_one_anesthesia_code()
    {
        TestTables tables = new TestTables().Codes("00100", "00300", "00400", "01968").AddOn("01968", "00300").Modifiers("59")
            .Class(CodeClass.Anesthesia, "00100", "00300", "00400", "01968");
        Full(tables, Line("00100"), Line("00300"), Line("00400")).Should().Equal(
            "CMP902 Warning line 2 other=1 code=00300 carc=97 rarc=M15", "CMP902 Warning line 3 other=1 code=00400 carc=97 rarc=M15");
        Found(tables, Line("00100"), Line("00300", 1, "59")).Should().BeEmpty();
        Found(tables, Line("00300"), Line("01968")).Should().BeEmpty();
        Found(tables, After(Line("00100"), Line("00300"))).Should().BeEmpty();
    }

    [Fact]
    public void A_wasted_amount_needs_the_dose()
    {
        TestTables tables = new TestTables().Codes("J9035").Class(CodeClass.Drug, "J9035").NamedModifiers();
        Full(tables, Line("J9035", 1, "JW")).Should().Equal("DRU901 Warning line 1 code=J9035 carc=4 rarc=N822");
        Found(tables, Line("J9035", 1, "JW"), Line("J9035")).Should().BeEmpty();
        Found(tables, After(Line("J9035"), Line("J9035", 1, "JW"))).Should().BeEmpty();
        Full(tables, Line("J9035", 1, "JW"), Line("J9035", 1, "JZ"))
            .Should().Equal("DRU902 Warning line 2 code=J9035 carc=4 rarc=N519");
        Found(tables, Line("J9035", 1, "JW") with { Ndc = "50242006001" }, Line("J9035", 1, "JZ") with { Ndc = "00002751001" })
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023-06-30", "")]
    [InlineData("2023-07-01", "DRU903 Warning line 1 code=J9035 carc=16 rarc=N822")]
    [InlineData("2023-10-01", "DRU903 Error line 1 code=J9035 carc=16 rarc=N822")]
    public void A_single_dose_drug_has_JW_or_JZ(string day, string expected)
    {
        TestTables tables = new TestTables().Codes("J9035").Modifiers("JZ");
        tables.Tables.SingleDoseDrugs.Add(new(TestTables.Code("J9035"), new(2023, 7, 1), new(2023, 10, 1)));
        ClaimLine line = On(Line("J9035"), Date(day), null);
        Full(tables, line).Should().Equal(Split(expected));
        Full(tables, new Claim { Setting = CareSetting.OutpatientHospital, Lines = [line] }).Should().Equal(Split(expected));
        Full(tables, new Claim { Setting = CareSetting.OutpatientHospital, BillType = "851", Lines = [line] }).Should().BeEmpty();
        Found(tables, After(line with { Modifiers = ["JZ"] }, line)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("99213", "", "GLO801 Warning line 2 other=1 code=99213 carc=97 rarc=M144")]
    [InlineData("99203", "", "GLO801 Info line 2 other=1 code=99203 carc=97 rarc=M144")]
    [InlineData("99213", "FT", "")]
    [InlineData("99213", "25", "")]
    [InlineData("99499", "", "")]
    public void Which_visits_the_global_period_includes(string visit, string modifier, string expected)
    {
        TestTables tables = new TestTables().Codes("20610", "99213", "99203", "99499").Mpfs("20610", globalDays: GlobalDays.Days000)
            .Class(CodeClass.EvaluationAndManagement, "99213", "99203", "99499").Class(CodeClass.Takes25, "99213")
            .Class(CodeClass.GlobalVisit, "99213").Class(CodeClass.GlobalNewVisit, "99203").NamedModifiers();
        Full(tables, Line("20610"), Line(visit, 1, modifier)).Should().Equal(Split(expected));
    }

    [Theory]
    [InlineData(GlobalDays.Days010, 0, false)]
    [InlineData(GlobalDays.Days010, 10, true)]
    [InlineData(GlobalDays.Days010, 11, false)]
    [InlineData(GlobalDays.Days090, 90, true)]
    [InlineData(GlobalDays.Days090, 91, false)]
    [InlineData(GlobalDays.Days000, 1, false)]
    public void A_procedure_in_the_global_period_of_a_prior_one(object globalDays, int daysAfter, bool found)
    {
        TestTables tables = new TestTables().Codes("27447", "20610").NamedModifiers().Mpfs("20610", globalDays: GlobalDays.Days000)
            .Mpfs("27447", globalDays: (GlobalDays)globalDays);
        DateOnly day = TestTables.Start;
        string[] expected = found ? ["GLO802 Warning line 1 other=-1 code=20610 carc=97 rarc=M144"] : [];
        Full(tables, After(On(Line("27447"), day, null), On(Line("20610"), day.AddDays(daysAfter), null))).Should().Equal(expected);
        Full(tables, After(On(Line("27447"), day, null), On(Line("20610", 1, "78"), day.AddDays(daysAfter), null))).Should().BeEmpty();
        Full(tables, After(On(Line("27447", 1, "55"), day, null), On(Line("20610"), day.AddDays(daysAfter), null)))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-02-28", "2022-02-28", true)]
    [InlineData("2025-02-28", "2022-02-27", false)]
    [InlineData("2024-02-29", "2021-02-28", true)]
    [InlineData("2024-02-29", "2021-02-27", false)]
    [InlineData("2024-02-29", "2024-02-28", true)]
    [InlineData("2024-02-29", "2024-02-29", false)]
    public void A_new_patient_was_not_seen_for_three_years(string day, string before, bool found)
    {
        TestTables tables = new TestTables().Codes("99203", "99213").Mue("99203", 1, 3, date: new(2024, 1, 1))
            .Class(CodeClass.EvaluationAndManagement, "99203", "99213").Class(CodeClass.NewPatient, "99203");
        Full(tables, After(On(Line("99213"), Date(before), null), On(Line("99203"), Date(day), null)))
            .Where(finding => !finding.StartsWith("LIN103", StringComparison.Ordinal))
            .Should().Equal(found ? ["HIS901 Warning line 1 other=-1 code=99203 carc=B16"] : []);
    }
}
