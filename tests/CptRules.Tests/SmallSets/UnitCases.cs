using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>UNT.</content>
public partial class SmallSetCaseTests
{
    // UNT211: MAI 1, by claim line.

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_claim_line_limit_is_of_the_setting_and_allows_what_equals_it(CareSetting setting)
    {
        TestTables tables = new TestTables().Codes("A0425").Mue("A0425", 250, 1, setting).NamedModifiers();
        Found(tables, setting, Units(Line("A0425"), 249)).Should().BeEmpty();
        Found(tables, setting, Units(Line("A0425"), 250)).Should().BeEmpty();
        Full(tables, setting, Units(Line("A0425"), 250.001m))
            .Should().Equal("line 1, UNT211, error, CARC 151, RARC N362, limit 250, units 250.001, mai 1");
        foreach (CareSetting other in Settings.Select(row => row.Data).Where(other => other != setting))
            Found(tables, other, Units(Line("A0425"), 251)).Should().BeEmpty();
    }

    [Fact]
    public void A_claim_line_limit_looks_at_no_other_line()
    {
        TestTables tables = new TestTables().Codes("A0425").Mue("A0425", 250, 1).NamedModifiers();
        Found(tables, Units(Line("A0425"), 250), Units(Line("A0425", "59"), 250), Units(Line("A0425", "76"), 251))
            .Should().Equal("3 UNT211 error");
        Found(tables, new Claim { Lines = [Units(Line("A0425"), 250)], PriorLines = [Units(Line("A0425", "59"), 250)] }).Should().BeEmpty();
    }

    [Fact]
    public void A_claim_line_limit_is_of_the_daily_units_of_a_span()
    {
        TestTables tables = new TestTables().Codes("A0425").Mue("A0425", 250, 1);
        Found(tables, On(Units(Line("A0425"), 751), Day, Day.AddDays(2))).Should().BeEmpty("750.33 a day is 250");
        Full(tables, Office, On(Units(Line("A0425"), 752), Day, Day.AddDays(2)))
            .Should().Equal("line 1, UNT211, error, CARC 151, RARC N362, limit 250, units 251, mai 1");
        Found(tables, On(Units(Line("A0425"), 501), Day, Day.AddDays(1))).Should().Equal(["1 UNT211 warning"], "250.5 may be 250 or 251");
    }

    [Fact]
    public void A_claim_line_limit_is_not_evaluated_before_the_window_nor_for_invalid_units()
    {
        TestTables tables = new TestTables().Codes("A0425").Mue("A0425", 250, 1);
        Found(tables, On(Units(Line("A0425"), 251), new(2024, 6, 30))).Should().Equal("1 LIN102 info");
        Found(tables, Units(Line("A0425"), 251.0001m)).Should().Equal("1 UNT201 error");
    }

    [Theory]
    [InlineData(1, "units 2")]
    [InlineData(2, "units 5")]
    [InlineData(3, "units 5")]
    public void A_limit_of_0_shows_what_its_kind_of_limit_would_show(byte mai, string units)
    {
        TestTables tables = new TestTables().Codes("99000").Mue("99000", 0, mai).NamedModifiers();
        Full(tables, Office, Units(Line("99000"), 2), Units(Line("99000", "59"), 3))[0]
            .Should().Be($"line 1, UNT214, error, CARC 96, RARC N130, limit 0, {units}, mai {mai}");
    }

    // UNT212, UNT213: cases for which the infusion set has no codes.

    [Fact]
    public void A_limit_is_that_of_the_table_in_force_on_the_from_date()
    {
        TestTables tables = new TestTables().Codes("96413").Mue("96413", 3, 3).Mue("96413", 2, 3, date: October);
        Found(tables, On(Units(Line("96413"), 3), new(2024, 9, 30))).Should().BeEmpty();
        Found(tables, On(Units(Line("96413"), 3), October)).Should().Equal("1 UNT213 error");
        Found(tables, On(Units(Line("96413"), 4), new(2024, 9, 30), October), On(Units(Line("96413"), 1), October))
            .Should().Equal(["2 UNT213 error"], "each line has the limit of its own from date");
    }

    [Fact]
    public void The_kind_of_limit_is_that_of_the_table_in_force_too()
    {
        TestTables tables = new TestTables().Codes("96413").Mue("96413", 1, 1).Mue("96413", 1, 2, date: October)
            .Mue("96413", 1, 3, date: January);
        Found(tables, Units(Line("96413"), 2), On(Units(Line("96413"), 2), October), On(Units(Line("96413"), 2), January))
            .Should().Equal("1 UNT211 error", "2 UNT212 error", "3 UNT213 error");
    }

    [Fact]
    public void A_diagnostic_code_billed_by_side_has_a_sum_for_each_side_in_the_office()
    {
        TestTables tables = new TestTables().Mpfs("76641", pcTc: '1', bilateral: '1').Mue("76641", 1, 2).Mue("76641", 1, 2, Hospital)
            .NamedModifiers();
        Found(tables, Line("76641", "LT"), Line("76641", "RT")).Should().BeEmpty();
        Found(tables, Line("76641", "LT"), Line("76641", "LT", "59"), Line("76641", "RT"))
            .Should().Equal("1 UNT212 error", "2 UNT212 error");
        Found(tables, Line("76641", "LT"), Line("76641")).Should().BeEmpty("no side is a role of its own");
        Found(tables, Hospital, Line("76641", "LT"), Line("76641", "RT")).Should().Equal("1 UNT212 error", "2 UNT212 error");
    }

    [Theory]
    [InlineData('0', '1')]
    [InlineData('2', '1')]
    [InlineData('1', '0')]
    [InlineData('1', '3')]
    public void Sides_are_one_sum_where_the_code_is_not_diagnostic_or_not_bilateral(char pcTc, char bilateral)
    {
        TestTables tables = new TestTables().Mpfs("76641", pcTc: pcTc, bilateral: bilateral).Mue("76641", 1, 2).NamedModifiers();
        Found(tables, Line("76641", "LT"), Line("76641", "RT")).Should().Equal("1 UNT212 error", "2 UNT212 error");
    }

    [Fact]
    public void Every_role_is_a_sum_of_its_own_and_the_first_that_fits_counts()
    {
        TestTables tables = new TestTables()
            .Mpfs("70000", pcTc: '1', globalDays: GlobalDays.Days090, bilateral: '1', assistant: '2', coSurgeons: '2', team: '2')
                .Mue("70000", 1, 3).NamedModifiers();
        string[] roles = ["80", "62", "66", "55", "54", "56", "26", "TC", "LT", "RT"];
        Found(tables, [Line("70000"), .. roles.Select(role => Line("70000", role))])
            .Should().Equal(["8 CMP901 error", "9 CMP901 error"], "no sum exceeds the limit, but the parts are in the whole");
        foreach (string role in roles.Except(["62", "66"]))
            Found(tables, Line("70000", role), Line("70000", role, "59")).Should().Equal("1 UNT213 error", "2 UNT213 error");
        foreach (string role in (string[])["62", "66"])
            Found(tables, Line("70000", role), Line("70000", role, "59")).Should().BeEmpty("each surgeon's line is judged alone");
        Found(tables, Line("70000", "RT", "26"), Line("70000", "LT", "26")).Should().Equal("1 UNT213 error", "2 UNT213 error");
        Found(tables, Line("70000", "26", "55"), Line("70000", "55"))
            .Should().Equal("1 CMP901 error", "1 UNT213 error", "2 UNT213 error");
        Found(tables, Line("70000", "55", "AS"), Line("70000", "55")).Should().BeEmpty();
        Found(tables, Line("70000", "80"), Line("70000", "81"), Line("70000", "82"), Line("70000", "AS"))
            .Should().HaveCount(4, "all assistants are one role");
    }

    [Fact]
    public void A_span_and_the_days_within_it_add_up_on_each_day()
    {
        TestTables tables = new TestTables().Codes("96413").Mue("96413", 3, 3).NamedModifiers();
        Found(tables, On(Units(Line("96413"), 6), Day, Day.AddDays(2)), On(Line("96413"), Day), On(Line("96413"), Day.AddDays(2)))
            .Should().BeEmpty();
        Found(tables, On(Units(Line("96413"), 6), Day, Day.AddDays(2)), On(Units(Line("96413"), 2), Day.AddDays(2)),
            On(Units(Line("96413"), 2), Day.AddDays(3)))
            .Should().Equal("1 UNT213 error", "2 UNT213 error");
    }

    [Fact]
    public void A_half_that_was_rounded_up_is_doubtful_unless_the_other_lines_exceed_the_limit_anyway()
    {
        TestTables tables = new TestTables().Codes("96411").Mue("96411", 3, 3).NamedModifiers();
        ClaimLine halves = On(Units(Line("96411"), 7), Day, Day.AddDays(1));
        Full(tables, Office, halves).Should().Equal("line 1, UNT213, warning, CARC 151, RARC N362, limit 3, units 4, mai 3");
        Found(tables, halves, Line("96411", "59")).Should().Equal("1 UNT213 error", "2 UNT213 error");
        Found(tables, On(Units(Line("96411"), 5), Day, Day.AddDays(1)), Line("96411", "59"))
            .Should().Equal("1 UNT213 warning", "2 UNT213 warning");
        Found(tables, On(Units(Line("96411"), 11), Day, Day.AddDays(2))).Should().Equal(["1 UNT213 error"], "11 thirds are no half");
    }

    [Fact]
    public void Minutes_are_not_units()
    {
        TestTables tables = new TestTables().Mpfs("00812").Mue("00812", 1, 2).Mpfs("11730").Mue("11730", 1, 3)
            .Mpfs("99000").Mue("99000", 0, 2).Class(CodeClass.Anesthesia, "00812").NamedModifiers();
        static ClaimLine Minutes(ClaimLine line, decimal units) => Units(line, units) with { Unit = UnitBasis.Minutes };
        Found(tables, Minutes(Line("00812"), 31)).Should().BeEmpty();
        Found(tables, Minutes(Line("00812"), 31), Line("00812", "59")).Should().BeEmpty("minutes add nothing to the units of the day");
        Full(tables, Office, Minutes(Line("11730"), 20)).Should().Equal("line 1, UNT202, warning, CARC 16, RARC M53");
        Found(tables, Minutes(Line("11730", "50"), 20)).Should().NotContain(finding => finding.Contains("MOD409"));
        Found(tables, Minutes(Line("99000"), 15)).Should().Equal("1 UNT202 warning", "1 UNT214 error");
        Found(tables, Minutes(Line("00812"), 0)).Should().Equal("1 UNT201 error");
        Found(tables, Minutes(Line("0281T"), 5)).Should().Equal(["1 COD102 info", "1 UNT202 warning"], "unknown codes are judged too");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("131", true)]
    [InlineData("0131", true)]
    [InlineData("145", true)]
    [InlineData("851", true)]
    [InlineData("87A", null)]
    [InlineData("870", true)]
    [InlineData("721", false)]
    [InlineData("121", false)]
    [InlineData(" ", true)]
    public void Hospital_limits_are_for_four_types_of_bill(string? billType, bool? limited)
    {
        TestTables tables = new TestTables().Codes("96411", "99000").Mue("96411", 3, 3, Hospital).Mue("99000", 0, 2, Hospital)
            .Mue("96411", 3, 3);
        if (limited is null)
        {
            FluentActions.Invoking(() => new Claim { BillType = billType }).Should().Throw<ArgumentException>();
            return;
        }

        ClaimLine[] lines = [Units(Line("96411"), 4), Line("99000")];
        Found(tables, new Claim { Setting = Hospital, BillType = billType, Lines = lines })
            .Should().Equal(limited.Value ? ["1 UNT213 error", "2 UNT214 error"] : []);
        Found(tables, new Claim { Setting = Office, BillType = billType, Lines = lines })
            .Should().Equal(["1 UNT213 error"], "the type of bill is the hospital's");
    }

    [Fact]
    public void A_limit_of_0_names_the_settings_that_pay()
    {
        TestTables tables = new TestTables().Codes("L3908").Mue("L3908", 0, 2).Mue("L3908", 2, 2, Supplier).Mue("L3908", 0, 2, Hospital);
        Full(tables, Office, Line("L3908"))
            .Should().Equal("line 1, UNT214, error, CARC 109, RARC N104, limit 0, units 1, mai 2, payableIn dmeSupplier");
        Full(tables, Hospital, Line("L3908"))
            .Should().Equal("line 1, UNT214, error, CARC 109, RARC N104, limit 0, units 1, mai 2, payableIn dmeSupplier");
        Found(tables, Supplier, Line("L3908")).Should().BeEmpty();
    }
}
