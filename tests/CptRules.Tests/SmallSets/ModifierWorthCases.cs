using CptRules.Data.Entries;

namespace CptRules.Tests;

/// <content>What a modifier is worth against a pair with indicator 1, cell by cell.</content>
public partial class SmallSetCaseTests
{
    private const string Bypass = "PTP503 info";
    private const string Doubtful = "PTP504 warning";
    private const string Nothing = "PTP502 error";

    private static readonly DateOnly BeforeJuly2019 = new(2019, 6, 30);

    /// <summary>Pairs of visits and procedures in both care settings, in force on any day.</summary>
    private static TestTables Pairs()
    {
        TestTables tables = new TestTables().Codes("99213", "99214", "70000", "70001", "47562").Visits("99213", "99214").NamedModifiers();
        (string, string)[] pairs = [("70000", "70001"), ("70000", "99213"), ("99213", "70000"), ("99214", "99213"), ("47562", "99213")];
        foreach ((string column1, string column2) in pairs)
        {
            foreach (CareSetting setting in (CareSetting[])[Office, Hospital])
                tables.Pair(column1, column2, 1, setting: setting);
        }

        return tables;
    }

    /// <summary>What is found on the second line, which is column 2.</summary>
    private static string Worth(CareSetting setting, ClaimLine column1, ClaimLine column2) =>
        Found(Pairs(), setting, column1, column2).Single(finding => finding.StartsWith("2 PTP", StringComparison.Ordinal))[2..];

    [Theory]
    [InlineData("24", Bypass, Bypass)]
    [InlineData("25", Bypass, Bypass)]
    [InlineData("57", Bypass, Bypass)]
    [InlineData("27", Doubtful, Bypass)]
    [InlineData("59", Doubtful, Doubtful)]
    [InlineData("XU", Doubtful, Doubtful)]
    [InlineData("91", Doubtful, Doubtful)]
    [InlineData("58", Doubtful, Doubtful)]
    [InlineData("LT", Doubtful, Doubtful)]
    [InlineData("76", Nothing, Nothing)]
    public void On_a_visit_in_column_2(string modifier, string office, string hospital)
    {
        Worth(Office, Line("70000"), Line("99213", modifier)).Should().Be(office);
        Worth(Hospital, Line("70000"), Line("99213", modifier)).Should().Be(hospital);
    }

    [Theory]
    [InlineData("24", Doubtful, Doubtful)]
    [InlineData("25", Doubtful, Doubtful)]
    [InlineData("57", Doubtful, Doubtful)]
    [InlineData("27", Nothing, Doubtful)]
    [InlineData("59", Bypass, Bypass)]
    [InlineData("XU", Bypass, Bypass)]
    [InlineData("91", Bypass, Bypass)]
    [InlineData("79", Bypass, Bypass)]
    [InlineData("LT", Bypass, Bypass)]
    [InlineData("51", Nothing, Nothing)]
    public void On_a_procedure_in_column_2(string modifier, string office, string hospital)
    {
        Worth(Office, Line("70000"), Line("70001", modifier)).Should().Be(office);
        Worth(Hospital, Line("70000"), Line("70001", modifier)).Should().Be(hospital);
    }

    [Theory]
    [InlineData("58", Doubtful, Doubtful)]
    [InlineData("59", Doubtful, Doubtful)]
    [InlineData("25", Doubtful, Doubtful)]
    [InlineData("27", Doubtful, Doubtful)]
    [InlineData("91", Doubtful, Doubtful)]
    [InlineData("RT", Nothing, Nothing)]
    [InlineData("TA", Nothing, Nothing)]
    public void On_a_procedure_in_column_1_of_a_visit(string modifier, string office, string hospital)
    {
        Worth(Office, Line("70000", modifier), Line("99213")).Should().Be(office);
        Worth(Hospital, Line("70000", modifier), Line("99213")).Should().Be(hospital);
    }

    [Theory]
    [InlineData("58", Bypass, Bypass)]
    [InlineData("78", Bypass, Bypass)]
    [InlineData("59", Bypass, Doubtful)]
    [InlineData("XS", Bypass, Doubtful)]
    [InlineData("25", Doubtful, Doubtful)]
    [InlineData("27", Doubtful, Doubtful)]
    [InlineData("91", Doubtful, Doubtful)]
    [InlineData("RT", Doubtful, Doubtful)]
    public void On_a_procedure_in_column_1_of_a_procedure(string modifier, string office, string hospital)
    {
        Worth(Office, Line("70000", modifier), Line("70001")).Should().Be(office);
        Worth(Hospital, Line("70000", modifier), Line("70001")).Should().Be(hospital);
    }

    [Theory]
    [InlineData("24", Bypass, Bypass)]
    [InlineData("25", Bypass, Bypass)]
    [InlineData("57", Bypass, Bypass)]
    [InlineData("27", Doubtful, Bypass)]
    [InlineData("91", Doubtful, Doubtful)]
    public void On_a_visit_in_column_1(string modifier, string office, string hospital)
    {
        foreach ((string column1, string column2) in ((string, string)[])[("99213", "70000"), ("99214", "99213")])
        {
            Worth(Office, Line(column1, modifier), Line(column2)).Should().Be(office);
            Worth(Hospital, Line(column1, modifier), Line(column2)).Should().Be(hospital);
        }
    }

    [Fact]
    public void The_59_of_column_1_is_doubtful_before_July_2019()
    {
        ClaimLine column1 = On(Line("70000", "59"), BeforeJuly2019);
        Worth(Office, column1, On(Line("70001"), BeforeJuly2019)).Should().Be(Doubtful);
        Worth(Office, On(column1, BeforeJuly2019.AddDays(1)), On(Line("70001"), BeforeJuly2019.AddDays(1))).Should().Be(Bypass);
    }

    [Theory]
    [InlineData("LT", "LT", Doubtful)]
    [InlineData("LT", "RT", Bypass)]
    [InlineData("LT F1", "LT F2", Doubtful)]
    [InlineData("F1", "F2", Bypass)]
    [InlineData("LT", "LT 59", Bypass)]
    public void A_place_that_both_lines_name_is_one_place(string column1, string column2, string worth) =>
        Worth(Office, Line("70000", column1.Split(' ')), Line("70001", column2.Split(' '))).Should().Be(worth);

    [Theory]
    [InlineData(GlobalDays.Days000, Doubtful)]
    [InlineData(GlobalDays.Days010, Doubtful)]
    [InlineData(GlobalDays.Days090, Bypass)]
    [InlineData(GlobalDays.Xxx, Bypass)]
    internal void The_decision_for_surgery_is_about_major_surgery(GlobalDays days, string worth)
    {
        TestTables tables = Pairs().Mpfs("47562", globalDays: days);
        Found(tables, Line("47562"), Line("99213", "57")).Should().Equal($"2 {worth}");
        Found(tables, Hospital, Line("47562"), Line("99213", "57")).Should().Equal($"2 {Bypass}");
        Found(tables, Line("47562"), Line("99213", "25")).Should().Equal($"2 {Bypass}");
    }

    [Fact]
    public void The_first_modifier_that_bypasses_is_named_and_column_2_comes_first()
    {
        Full(Pairs(), Office, Line("70000", "58"), Line("70001", "25", "XS", "59"))
            .Where(finding => finding.Contains("PTP")).Should().Equal(
                "line 2, PTP503, info, other line 1, modifier XS, onLine 2, indicator 1, column1 70000, column2 70001");
        Full(Pairs(), Office, Line("70000", "RT"), Line("70001", "25"))
            .Where(finding => finding.Contains("PTP")).Should().Equal(
                "line 2, PTP504, warning, other line 1, modifier 25, onLine 2, indicator 1, column1 70000, column2 70001");
    }

    // PTP505

    [Fact]
    public void A_prior_line_in_column_2_is_at_risk()
    {
        TestTables tables = Pairs().Pair("47562", "70001", 0);
        Full(tables, new Claim { Lines = [Line("47562")], PriorLines = [Line("70001"), Line("99213")] }).Should().Equal(
            "line 1, PTP505, info, CARC 236, indicator 0, column1 47562, column2 70001, priorLine 1",
            "line 1, PTP505, info, CARC 236, indicator 1, column1 47562, column2 99213, priorLine 2");
        Found(tables, new Claim { Lines = [Line("47562", "59")], PriorLines = [Line("70001")] }).Should().Equal("1 PTP505 info");
        Found(tables, new Claim { Lines = [Line("70000")], PriorLines = [Line("70001", "59")] }).Should().BeEmpty("it is bypassed");
        Found(tables, new Claim { Lines = [Line("70000", "RT")], PriorLines = [Line("70001")] }).Should().BeEmpty("the bypass is doubtful");
        Found(tables, new Claim { Lines = [By(Line("70000"), "1234567893")], PriorLines = [Line("70001")] }).Should().BeEmpty();
        Found(tables, new Claim { Lines = [Line("70000")], PriorLines = [On(Line("70001"), Day.AddDays(-1))] }).Should().BeEmpty();
    }
}
