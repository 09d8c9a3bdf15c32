namespace CptRules.Tests;

/// <content>Advice that depends on the other lines and modifiers of the claim.</content>
public partial class SmallSetCaseTests
{
    private static string[] Advice(TestTables tables, Claim claim) =>
        [.. tables.Validator().Validate(claim).Findings.Select(finding => $"{finding.Line} {finding.Rule}: {finding.Remedy?.Text}")];

    private static TestTables Knees() => new TestTables().Mpfs("27447", bilateral: '1').Mue("27447", 1, 2).NamedModifiers();

    [Fact]
    public void Both_sides_are_billed_once_however_often_they_are_on_the_claim()
    {
        const string once = "Bill 27447 once, with one unit and modifier 50, if the record supports both sides.";
        Advice(Knees(), new Claim { Lines = [Line("27447", "LT"), Line("27447", "RT")] })
            .Should().Equal($"1 UNT212: {once}", $"2 UNT212: {once}");
        Advice(Knees(), new Claim { Lines = [Line("27447", "LT"), Line("27447", "RT"), Line("27447", "RT", "59")] })
            .Should().Equal($"1 UNT212: {once}", $"2 UNT212: {once}", $"3 UNT212: {once}");
    }

    [Fact]
    public void A_side_that_was_paid_is_not_billed_again() =>
        Advice(Knees(), new Claim { Lines = [Line("27447", "LT")], PriorLines = [Line("27447", "RT")] })
            .Should().ContainSingle().Which.Should().StartWith("1 UNT212: Remove line 1: the other lines of the day leave no whole unit");

    [Fact]
    public void Of_two_lines_one_may_stay() =>
        Advice(Knees(), new Claim { Lines = [Line("27447"), Line("27447", "59")] })[1]
            .Should().EndWith("remove or reduce those of this claim instead: the lines of a day may have 1 unit together.");

    [Fact]
    public void An_evaluation_keeps_the_modifier_of_its_discipline()
    {
        TestTables tables = new TestTables().Codes("97161").Modifiers("GO", "GP");
        tables.Tables.Disciplines.Add(new("physical therapy", TestTables.Modifier("GP"), [TestTables.Code("97161")]));
        tables.Tables.Disciplines.Add(new("occupational therapy", TestTables.Modifier("GO"), [TestTables.Code("97165")]));
        tables.Tables.Conflicts.Add(new(TestTables.Modifier("GO"), TestTables.Modifier("GP"), Severity.Error, "why"));
        var claim = new Claim { Lines = [Line("97161", "GO", "GP")] };
        Finding finding = tables.Validator().Validate(claim).Findings.Single();
        finding.Remedy!.Modifiers.Should().Equal("GO");
        Found(tables, finding.Remedy.ApplyTo(claim)).Should().BeEmpty();
    }

    [Fact]
    public void A_service_that_Medicare_does_not_cover_is_the_patients_in_the_hospital_too()
    {
        TestTables tables = new TestTables().Mpfs("92015", status: 'N').Mue("92015", 0, 2, Hospital).NamedModifiers();
        Advice(tables, new Claim { Setting = Hospital, Lines = [Line("92015")] })[0]
            .Should().StartWith("1 UNT214: Medicare does not cover 92015, so the patient or another payer may be responsible.");
    }

    [Fact]
    public void A_service_that_is_paid_only_alone_does_not_endanger_a_prior_line()
    {
        TestTables tables = new TestTables().Mpfs("94760", status: 'T').Mpfs("99213", status: 'I').Pair("94760", "99213", 0);
        tables.Validator().Validate(new Claim { Lines = [Line("94760")], PriorLines = [Line("99213")] }).Findings.Single().Message
            .Should().EndWith("94760 is paid only if nothing else is payable for the day, so prior line 1 is not likely to be affected.");
    }
}
