using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>HIS, and GLO802.</content>
public partial class SmallSetCaseTests
{
    private static TestTables Practice() => new TestTables().Mpfs("99203").Mpfs("99213").Mpfs("20610", globalDays: GlobalDays.Days000)
        .Visits("99203", "99213").Class(CodeClass.NewPatient, "99203").NamedModifiers();

    private static string[] AfterVisit(DateOnly from, DateOnly? through = null) =>
        Found(Practice(), new Claim { Lines = [Line("99203")], PriorLines = [On(Line("99213"), from, through)] });

    [Fact]
    public void A_patient_seen_in_the_last_three_years_is_not_new()
    {
        Full(Practice(), new Claim { Lines = [Line("99203")], PriorLines = [Line("20610"), On(Line("99213"), new(2024, 3, 4))] })
            .Where(finding => finding.Contains("HIS")).Should().Equal("line 1, HIS901, warning, CARC B16, priorLine 2");
        AfterVisit(Day.AddYears(-3)).Should().Equal(["1 HIS901 warning"], "the same day three years before is within");
        AfterVisit(Day.AddYears(-3).AddDays(-1)).Should().BeEmpty();
        AfterVisit(Day.AddDays(-1)).Should().Equal("1 HIS901 warning");
        AfterVisit(Day).Should().BeEmpty("on its own day other rules decide");
        AfterVisit(Day.AddYears(-4), Day.AddYears(-2)).Should().Equal(["1 HIS901 warning"], "the through date counts");
        AfterVisit(Day.AddDays(-2), Day).Should().BeEmpty();
    }

    [Fact]
    public void The_twenty_ninth_of_February_is_three_years_after_the_twenty_eighth()
    {
        TestTables tables = Practice().Mpfs("99203", date: new(2024, 1, 1)).Mpfs("99213", date: new(2024, 1, 1));
        ClaimLine visit = On(Line("99203"), new(2024, 2, 29));
        Found(tables, new Claim { Lines = [visit], PriorLines = [On(Line("99213"), new(2021, 2, 28))] }).Should().Equal("1 HIS901 warning");
        Found(tables, new Claim { Lines = [visit], PriorLines = [On(Line("99213"), new(2021, 2, 27))] }).Should().BeEmpty();
    }

    [Fact]
    public void A_new_patient_may_have_been_seen_by_someone_else_or_for_a_procedure()
    {
        ClaimLine before = On(Line("99213"), new(2024, 7, 1));
        Found(Practice(), new Claim { Lines = [Line("99203")], PriorLines = [By(before, "1234567893")] }).Should().BeEmpty();
        Found(Practice(), new Claim { Lines = [Line("99203")], PriorLines = [On(Line("20610"), new(2024, 7, 1))] }).Should().BeEmpty();
        Found(Practice(), new Claim { Lines = [Line("99213")], PriorLines = [before] }).Should().BeEmpty("it is no new patient code");
        Found(Practice(), new Claim { Setting = Hospital, Lines = [Line("99203")], PriorLines = [before] }).Should().BeEmpty();
        Found(Practice(), Line("99203"), before).Should().BeEmpty("both are on this claim");
    }

    // GLO802

    private static string[] AfterSurgery(GlobalDays days, int after, params string[] modifiers) => Found(
        new TestTables().Mpfs("27447", globalDays: days).Mpfs("20610", globalDays: GlobalDays.Days000).NamedModifiers(),
        new Claim { Lines = [Line("20610", modifiers)], PriorLines = [On(Line("27447"), Day.AddDays(-after))] });

    [Theory]
    [InlineData(GlobalDays.Days090, 90)]
    [InlineData(GlobalDays.Days010, 10)]
    internal void A_procedure_in_the_period_of_an_earlier_one_says_why(GlobalDays days, int last)
    {
        AfterSurgery(days, 1).Where(finding => !finding.Contains("LIN")).Should().Equal("1 GLO802 warning");
        AfterSurgery(days, last <= 10 ? last : 20).Should().Equal("1 GLO802 warning");
        AfterSurgery(days, 0).Should().BeEmpty("on the same day pairs decide");
        AfterSurgery(days, 10 + (last == 10 ? 1 : 0)).Should().Equal(last == 10 ? [] : ["1 GLO802 warning"]);
        foreach (string modifier in (string[])["58", "78", "79", "76", "77"])
            AfterSurgery(days, 1, modifier).Should().NotContain(finding => finding.Contains("GLO"));
    }

    [Theory]
    [InlineData(GlobalDays.Days000)]
    [InlineData(GlobalDays.Xxx)]
    [InlineData(GlobalDays.Zzz)]
    internal void Other_global_days_have_no_period_for_procedures(GlobalDays days) => AfterSurgery(days, 1).Should().BeEmpty();

    [Fact]
    public void The_period_belongs_to_the_surgeon_and_is_about_procedures()
    {
        TestTables tables = new TestTables().Mpfs("27447", globalDays: GlobalDays.Days090).Mpfs("20610", globalDays: GlobalDays.Days000)
            .Mpfs("73560").NamedModifiers();
        ClaimLine surgery = On(Line("27447"), Day.AddDays(-20));
        Full(tables, new Claim { Lines = [Line("20610")], PriorLines = [surgery] })
            .Should().Equal("line 1, GLO802, warning, CARC 97, RARC M144, priorLine 1");
        Found(tables, new Claim { Lines = [Line("73560")], PriorLines = [surgery] }).Should().BeEmpty("it has no global days");
        Found(tables, new Claim { Lines = [By(Line("20610"), "1234567893")], PriorLines = [surgery] }).Should().BeEmpty();
        Found(tables, new Claim { Setting = Hospital, Lines = [Line("20610")], PriorLines = [surgery] }).Should().BeEmpty();
        foreach (string modifier in (string[])["80", "AS", "55"])
        {
            Found(tables, new Claim { Lines = [Line("20610")], PriorLines = [surgery with { Modifiers = [modifier] }] })
                .Should().BeEmpty();
        }

        ClaimLine span = On(Line("27447"), Day.AddDays(-5), Day);
        Found(tables, new Claim { Lines = [Line("20610")], PriorLines = [span] }).Should().BeEmpty("the day is in the span");
    }
}
