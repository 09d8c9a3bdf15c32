using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Published.Tests.Sets;
using static System.FormattableString;

namespace CptRules.Published.Tests.SpotChecks;

/// <summary>
/// Facts of the published tables that a person can look up, in the parsed rows and in the findings of the library.
/// </summary>
public class SpotCheckTests(PublishedSets sets)
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    [Fact]
    public void Marrow_aspiration_38220_is_column_2_of_biopsy_38221_and_never_the_other_way_round()
    {
        Pairs("38221", "38220").Should().Equal("1 to 2017-12-31", "1 from 2018-01-01");
        Pairs("38220", "38221").Should().BeEmpty();

        Found(Line("38221"), Line("38220")).Should().Equal("PTP502 Error line 2 other 1");
        Found(Line("38220"), Line("38221")).Should().Equal("PTP502 Error line 1 other 2");
    }

    [Fact]
    public void Closure_93590_is_a_listed_primary_of_add_on_93462_and_column_1_of_it_too()
    {
        AddOns("93462").Should().Contain("type 1 primary 93590");
        Pairs("93590", "93462").Should().Equal("1");

        Found(Line("93590"), Line("93462")).Should().Equal("PTP502 Error line 2 other 1");
        Found(Line("93590"), Line("93462", "59")).Should().Equal("PTP503 Info line 2 other 1");
        Found(Line("93462")).Should().Equal("AOC301 Error line 1");
    }

    [Fact]
    public void Add_ons_88350_and_0846T_list_each_other_and_do_not_support_each_other()
    {
        AddOns("88350").Should().Equal("type 1 primary 0846T", "type 1 primary 88346");
        AddOns("0846T").Should().Equal("type 1 primary 88350");

        Found(Line("88350"), Line("0846T")).Should().Equal("AOC302 Error line 1", "AOC302 Error line 2");
        Found(Line("88350"), Line("0846T"), Line("88346")).Should().BeEmpty();
    }

    [Fact]
    public void Add_on_15152_needs_15151_which_needs_15150()
    {
        AddOns("15152").Should().Equal("type 1 primary 15151");
        AddOns("15151").Should().Equal("type 1 primary 15150");
        Limit("15150").Should().Be("1, MAI 2");

        Found(Line("15152")).Should().Equal("AOC301 Error line 1");
        Found(Line("15152"), Line("15151")).Should().Equal("AOC302 Error line 1", "AOC301 Error line 2");
        Found(Line("15152"), Line("15151"), Line("15150")).Should().BeEmpty();
        Found(Line("15152"), Line("15151"), Line("15150", 2))
            .Should().Equal("AOC302 Error line 1", "AOC302 Error line 2", "UNT212 Error line 3");
    }

    [Fact]
    public void The_professional_component_of_83020_is_published_on_a_row_of_its_own_and_is_eligible()
    {
        sets.Quarter.Tables.Mpfs.Single().Rows.Where(row => row.Code.ToString() == "83020")
            .Select(row => $"{row.Modifier} {row.Status} {row.PcTc}".Trim())
            .Should().BeEquivalentTo("X 9", "26 A 6");

        Found(Line("83020", "26")).Should().BeEmpty();
        Found(Line("83020", "TC")).Should().Equal("MOD404 Error line 1");
    }

    [Fact]
    public void Ground_mileage_A0425_is_limited_by_the_line_and_not_by_the_day()
    {
        Limit("A0425").Should().Be("250, MAI 1");

        Found(Line("A0425", 250, "RH"), Line("A0425", 250, "HR")).Should().BeEmpty();
        Found(Line("A0425", 250, "RH"), Line("A0425", 251, "HR")).Should().Equal("UNT211 Error line 2");
    }

    [Fact]
    public void Repeat_push_96376_is_for_facilities_only()
    {
        sets.Quarter.Tables.AddOns.Where(row => row.AddOn.ToString() == "96376")
            .Should().HaveCount(5).And.OnlyContain(row => row.Notes == AddOnNotes.FacilitiesOnly);
        Limit("96376").Should().Be("0, MAI 3");
        Limit("96376", CareSetting.OutpatientHospital).Should().Be("10, MAI 3");

        Found(Line("96374"), Line("96376")).Should().Equal("AOC304 Error line 2", "UNT214 Error line 2");
        Found(CareSetting.OutpatientHospital, Line("96374"), Line("96376", 10)).Should().BeEmpty();
        Found(CareSetting.OutpatientHospital, Line("96374"), Line("96376", 11)).Should().Equal("UNT213 Error line 2");
    }

    [Fact]
    public void Critical_care_99292_without_99291_is_doubtful_only_as_a_colleague_may_have_billed_it()
    {
        AddOns("99292").Should().Equal("type 1 primary 99291");
        sets.Quarter.Tables.GroupExceptions.Should().Contain(code => code.ToString() == "99292");

        Found(Line("99292")).Should().Equal("AOC301 Warning line 1");
        Found(Line("99291"), Line("99292", 8)).Should().BeEmpty();
    }

    [Fact]
    public void Scalp_cooling_0663T_is_an_add_on_though_its_code_ends_with_a_letter()
    {
        AddOns("0663T").Should().Equal(
            ((string[])["96409", "96411", "96413", "96415", "96416", "96417"]).Select(primary => $"type 1 primary {primary}"));

        Found(Line("0663T")).Should().Equal("AOC301 Error line 1");
        Found(Line("96413"), Line("0663T")).Should().BeEmpty();
    }

    [Fact]
    public void A_pair_that_ended_in_2019_and_began_again_is_judged_by_the_row_of_the_day()
    {
        Pairs("77295", "77306").Should().Equal("0 to 2019-12-31", "1 from 2020-01-01");

        DateOnly last = new(2019, 12, 31);
        Found(On(last, Line("77295")), On(last, Line("77306", "59"))).Where(IsOfPair).Should().Equal("PTP501 Error line 2 other 1");
        DateOnly next = new(2020, 1, 1);
        Found(On(next, Line("77295")), On(next, Line("77306", "59"))).Where(IsOfPair).Should().Equal("PTP503 Info line 2 other 1");
        Found(On(next, Line("77295")), On(next, Line("77306"))).Where(IsOfPair).Should().Equal("PTP502 Error line 2 other 1");
        Found(Line("77295"), Line("77306")).Where(IsOfPair).Should().Equal("PTP502 Error line 2 other 1");
    }

    [Fact]
    public void A_pair_that_ended_in_2019_for_good_is_in_force_through_its_deletion_date()
    {
        Pairs("34709", "34845").Should().Equal("0 to 2019-12-31");

        DateOnly last = new(2019, 12, 31);
        Found(On(last, Line("34709")), On(last, Line("34845"))).Where(IsOfPair).Should().Equal("PTP501 Error line 2 other 1");
        DateOnly next = new(2020, 1, 1);
        Found(On(next, Line("34709")), On(next, Line("34845"))).Where(IsOfPair).Should().BeEmpty();
    }

    [Fact]
    public void The_limit_of_J0585_is_600_until_the_practitioner_table_of_April_2026_makes_it_800()
    {
        sets.Quarters.Tables.Mue.Where(table => table.Setting == CareSetting.Practitioner).OrderBy(table => table.Date)
            .Select(table => Invariant($"{table.Date:yyyy-MM-dd} {table.Rows.Single(row => row.Code.ToString() == "J0585").Limit}"))
            .Should().Equal("2024-07-01 600", "2026-04-01 800", "2026-07-01 800");

        InQuarters(On(new(2026, 3, 31), Line("J0585", 601, "JZ"))).Should().Equal("UNT213 Error line 1");
        InQuarters(On(new(2026, 4, 1), Line("J0585", 601, "JZ"))).Should().BeEmpty();
        InQuarters(On(new(2026, 4, 1), Line("J0585", 801, "JZ"))).Should().Equal("UNT213 Error line 1");
    }

    [Fact]
    public void A_code_that_is_new_in_the_fee_schedule_of_October_2025_is_denied_before_only_where_the_tables_of_the_quarter_are_held()
    {
        sets.Quarters.Tables.Mpfs.OrderBy(table => table.Date).Select(table => table.Rows.Exists(row => row.Code.ToString() == "0901T"))
            .Should().Equal(false, true, true);

        InQuarters(On(Day, Line("0901T"))).Should().Equal("COD103 Error line 1");
        InQuarters(On(new(2025, 1, 15), Line("0901T"))).Should().Equal("COD103 Warning line 1");
        InQuarters(On(new(2025, 10, 1), Line("0901T"))).Should().NotContain(finding => finding.StartsWith("COD", StringComparison.Ordinal));
    }

    private static bool IsOfPair(string finding) => finding.StartsWith("PTP", StringComparison.Ordinal);

    private static ClaimLine Line(string code, params string[] modifiers) => Line(code, 1, modifiers);

    private static ClaimLine Line(string code, decimal units, params string[] modifiers) => new(code, units, Day) { Modifiers = modifiers };

    private static ClaimLine On(DateOnly day, ClaimLine line) => new(line.Code, line.Units, day) { Modifiers = line.Modifiers };

    private IEnumerable<string> Found(params ClaimLine[] lines) => Found(CareSetting.Practitioner, lines);

    private IEnumerable<string> Found(CareSetting setting, params ClaimLine[] lines) => Found(sets.Quarter, setting, lines);

    /// <summary>Without LIN104: some tables of the set are of 2024.</summary>
    private IEnumerable<string> InQuarters(params ClaimLine[] lines) =>
        Found(sets.Quarters, CareSetting.Practitioner, lines).Where(finding => !finding.StartsWith("LIN104", StringComparison.Ordinal));

    private static IEnumerable<string> Found(PublishedRules rules, CareSetting setting, ClaimLine[] lines) =>
        new ClaimValidator(rules.Rules).Validate(new Claim { Setting = setting, Lines = lines }).Findings
            .Select(finding => Invariant(
                $"{finding.Rule} {finding.Severity} line {finding.Line}{(Column1Line(finding) is { } other ? $" other {other}" : "")}"));

    private static int? Column1Line(Finding finding) => finding.Details.Column1 is null ? null : finding.OtherLine?.Number;

    /// <summary>The practitioner rows of a pair: the indicator, and the ends of the window that are bounded.</summary>
    private IEnumerable<string> Pairs(string column1, string column2)
    {
        var (first, second) = (CodeKey.Parse(column1), CodeKey.Parse(column2));
        return sets.Quarter.Tables.Pairs.Where(
            row => row.Column1 == first && row.Column2 == second && row.Setting == CareSetting.Practitioner)
            .OrderBy(row => row.From)
            .Select(row => row.Indicator
                + (row.From.Year > 1996 ? Invariant($" from {row.From:yyyy-MM-dd}") : "")
                + (row.Through < DateOnly.MaxValue ? Invariant($" to {row.Through:yyyy-MM-dd}") : ""));
    }

    private IEnumerable<string> AddOns(string addOn) =>
        sets.Quarter.Tables.AddOns.Where(row => row.AddOn.ToString() == addOn).Select(row => $"type {row.Type} primary {row.Primary}")
            .Order(StringComparer.Ordinal);

    private string Limit(string code, CareSetting setting = CareSetting.Practitioner)
    {
        MueRow row = sets.Quarter.Tables.Mue.Single(table => table.Setting == setting).Rows.Single(row => row.Code.ToString() == code);
        return Invariant($"{row.Limit}, MAI {row.Mai}");
    }
}
