using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Tests;

/// <content>STA and GLO.</content>
public partial class SmallSetCaseTests
{
    [Theory]
    [InlineData('A', true)]
    [InlineData('C', true)]
    [InlineData('R', true)]
    [InlineData('B', false)]
    [InlineData('E', false)]
    [InlineData('I', false)]
    [InlineData('J', false)]
    [InlineData('M', false)]
    [InlineData('N', false)]
    [InlineData('P', false)]
    [InlineData('Q', false)]
    [InlineData('T', false)]
    [InlineData('X', false)]
    public void Status_T_is_not_paid_in_addition_to_status_A_C_or_R(char status, bool denied)
    {
        TestTables tables = new TestTables().Mpfs("96523", status: 'T').Mpfs("70000", status: status);
        Found(tables, Line("96523"), Line("70000")).Where(finding => finding.Contains("STA"))
            .Should().Equal(denied ? ["1 STA701 warning"] : []);
        Found(tables, Hospital, Line("96523"), Line("70000")).Should().BeEmpty();
        Found(tables, Supplier, Line("96523"), Line("70000")).Should().BeEmpty();
    }

    [Fact]
    public void The_status_of_each_line_is_that_of_its_own_from_date()
    {
        TestTables tables = new TestTables().Mpfs("96523", status: 'T').Mpfs("70000").Mpfs("96523", status: 'T', date: October)
            .Mpfs("70000", status: 'X', date: October);
        Found(tables, On(Line("96523"), October), On(Line("70000"), new(2024, 9, 30), October)).Should().Equal("1 STA701 warning");
        Found(tables, On(Line("96523"), October), On(Line("70000"), October)).Should().BeEmpty();
    }

    // GLO801

    private static TestTables Surgery(GlobalDays days) =>
        new TestTables().Mpfs("47562", globalDays: days, bilateral: '1', assistant: '2', coSurgeons: '2').Mpfs("99213").Mpfs("99214")
        .Visits("99213", "99214").NamedModifiers();

    [Theory]
    [InlineData(GlobalDays.Days000, 0, 0)]
    [InlineData(GlobalDays.Days010, 0, 10)]
    [InlineData(GlobalDays.Days090, -1, 90)]
    internal void The_global_period_ends_on_its_last_day(GlobalDays days, int first, int last)
    {
        // The window ends with September; later lines are validated by the newest tables.
        DateOnly surgery = new(2024, 7, 2);
        for (int day = first - 1; day <= last + 1; day++)
        {
            string[] found = Found(Surgery(days), On(Line("47562"), surgery), On(Line("99213"), surgery.AddDays(day)));
            found.Where(finding => !finding.Contains("LIN"))
                .Should().Equal(day >= first && day <= last ? ["2 GLO801 warning"] : [], "of day {0}", day);
        }
    }

    [Theory]
    [InlineData(GlobalDays.Mmm)]
    [InlineData(GlobalDays.Xxx)]
    [InlineData(GlobalDays.Yyy)]
    [InlineData(GlobalDays.Zzz)]
    [InlineData(GlobalDays.None)]
    internal void Other_global_days_have_no_period(GlobalDays days) =>
        Found(Surgery(days), Line("47562"), Line("99213"), On(Line("99213"), Day.AddDays(1))).Should().BeEmpty();

    [Theory]
    [InlineData(CareSetting.OutpatientHospital)]
    [InlineData(CareSetting.DmeSupplier)]
    public void Only_the_office_has_a_global_period(CareSetting setting) =>
        Found(Surgery(GlobalDays.Days090), setting, Line("47562"), Line("99213")).Should().BeEmpty();

    [Fact]
    public void The_days_after_are_counted_from_the_through_date()
    {
        ClaimLine surgery = On(Line("47562"), Day, Day.AddDays(2));
        Found(Surgery(GlobalDays.Days010), surgery, Line("99213"), On(Line("99213"), Day.AddDays(1)), On(Line("99213"), Day.AddDays(12)),
            On(Line("99213"), Day.AddDays(13)))
            .Should().Equal(["2 GLO801 warning", "4 GLO801 warning"], "within the span but its first day no rule is published");
    }

    [Theory]
    [InlineData("24")]
    [InlineData("25")]
    [InlineData("57")]
    public void A_separate_visit_has_a_modifier(string modifier) =>
        Found(Surgery(GlobalDays.Days090), Line("47562"), Line("99213", modifier)).Should().BeEmpty();

    [Theory]
    [InlineData("80", false)]
    [InlineData("81", false)]
    [InlineData("82", false)]
    [InlineData("AS", false)]
    [InlineData("55", false)]
    [InlineData("54", true)]
    [InlineData("56", true)]
    [InlineData("62", true)]
    [InlineData("78", true)]
    public void The_surgeons_own_procedure_has_the_period(string modifier, bool owns) =>
        Found(Surgery(GlobalDays.Days090), Line("47562", modifier), Line("99213")).Should().Equal(owns ? ["2 GLO801 warning"] : []);

    [Fact]
    public void One_finding_a_visit_names_the_first_procedure_that_no_pair_speaks_of()
    {
        TestTables tables = Surgery(GlobalDays.Days090).Mpfs("47563", globalDays: GlobalDays.Days010).Pair("47562", "99213", 1)
            .Pair("99214", "47562", 0);
        Full(tables, Office, Line("47562"), Line("99213"), Line("47563"), On(Line("47563"), Day.AddDays(-1)))
            .Should().Equal("line 2, GLO801, warning, CARC 97, RARC M144, procedureLine 3",
                "line 2, PTP502, error, other line 1, CARC 236, indicator 1, column1 47562, column2 99213");
        Found(tables, Line("47562"), Line("99213")).Should().Equal("2 PTP502 error");
        Found(tables, Line("47562"), Line("99214")).Should().Equal(["1 PTP501 error"], "a pair in the other direction speaks of it too");
        Found(tables, Line("47562"), On(Line("99213"), Day.AddDays(1)))
            .Should().Equal(["2 GLO801 warning"], "on another day there is no pair");
        Found(tables, new Claim { Lines = [Line("47562"), Line("99213")] }, new ValidationOptions().TurnOff(RuleId.PTP502))
            .Should().Equal("2 GLO801 warning");
    }

    [Fact]
    public void A_visit_after_a_prior_procedure_by_the_same_provider_belongs_to_it()
    {
        TestTables tables = Surgery(GlobalDays.Days090);
        Found(tables, new Claim { Lines = [Line("99213")], PriorLines = [On(Line("47562"), Day.AddDays(-30))] })
            .Should().Equal("1 GLO801 warning");
        Found(tables, new Claim { Lines = [By(Line("99213"), "1234567893")], PriorLines = [On(Line("47562"), Day.AddDays(-30))] })
            .Should().BeEmpty();
        Found(tables, new Claim { Lines = [Line("47562")], PriorLines = [Line("99213")] })
            .Should().BeEmpty("a prior visit gets no finding");
    }

    [Fact]
    public void A_procedure_before_the_window_has_no_period_that_the_set_knows()
    {
        TestTables tables = Surgery(GlobalDays.Days090);
        Found(tables, On(Line("99213"), new(2024, 7, 1)), On(Line("47562"), new(2024, 6, 30))).Should().Equal("2 LIN102 info");
        Found(tables, On(Line("99213"), new(2024, 6, 30)), On(Line("47562"), new(2024, 7, 1))).Should().Equal("1 LIN102 info");
    }

    [Fact]
    public void A_visit_is_no_procedure_whatever_its_global_days()
    {
        TestTables tables = new TestTables().Mpfs("99213", globalDays: GlobalDays.Days090).Mpfs("99214").Visits("99213", "99214");
        Found(tables, Line("99213"), Line("99214")).Should().BeEmpty();
    }

    [Fact]
    public void Global_days_are_those_of_the_procedures_own_from_date()
    {
        TestTables tables = Surgery(GlobalDays.Days090).Mpfs("47562", globalDays: GlobalDays.Days000, date: October)
            .Mpfs("99213", date: October);
        Found(tables, On(Line("47562"), new(2024, 9, 30)), On(Line("99213"), new(2024, 10, 2))).Should().Equal("2 GLO801 warning");
        Found(tables, On(Line("47562"), October), On(Line("99213"), new(2024, 10, 2))).Should().BeEmpty();
    }
}
