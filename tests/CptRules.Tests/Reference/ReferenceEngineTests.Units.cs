using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests.Reference;

/// <content>UNT: units and unit limits.</content>
public partial class ReferenceEngineTests
{
    [Theory]
    [InlineData("3", "")]
    [InlineData("4", "UNT213 Error 1 units 4")]
    [InlineData("2 2", "DUP601 Warning 2, UNT213 Error 1 units 4, UNT213 Error 2 units 4")]
    [InlineData("0", "UNT201 Error 1")]
    [InlineData("-1", "UNT201 Error 1")]
    [InlineData("0.0005", "UNT201 Error 1")]
    [InlineData("3.000", "")]
    [InlineData("3.001", "UNT213 Error 1 units 3.001")]
    [InlineData("9999999", "UNT213 Error 1 units 9999999")]
    [InlineData("9999999.001", "UNT201 Error 1")]
    [InlineData("3 -1", "UNT201 Error 2, DUP601 Warning 2")]
    public void Units_of_96411_with_a_limit_of_3_a_day(string units, string expected)
    {
        TestTables tables = new TestTables().Codes("96411").Mue("96411", 3, 3);
        Found(tables, [.. units.Split(' ')
            .Select(count => Line("96411", decimal.Parse(count, System.Globalization.CultureInfo.InvariantCulture)))])
            .Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData(1, 250, "")]
    [InlineData(1, 251, "UNT211 Error 1 units 251")]
    [InlineData(2, 251, "UNT212 Error 1 units 251")]
    [InlineData(3, 251, "UNT213 Error 1 units 251")]
    public void The_indicator_chooses_the_rule(byte mai, int units, string expected) =>
        Found(new TestTables().Codes("G0008").Mue("G0008", 250, mai), Line("G0008", units)).Should().BeEquivalentTo(Split(expected));

    [Theory]
    [InlineData(7, 3, 1, "UNT213 Error 1 units 2")]
    [InlineData(5, 2, 1, "UNT213 Error 1 units 3")]
    [InlineData(5, 2, 2, "UNT213 Warning 1 units 3")]
    [InlineData(4, 3, 0, "UNT214 Error 1 units 1")]
    [InlineData(1, 3, 0, "UNT214 Error 1 units 0")]
    public void Units_of_a_span_are_divided_by_its_days_and_an_exact_half_is_doubtful(int units, int days, int limit, string expected)
    {
        TestTables tables = new TestTables().Codes("96413").Mue("96413", limit, 3);
        Found(tables, On(Line("96413", units), Day, Day.AddDays(days - 1))).Should().Equal(expected);
    }

    [Fact]
    public void A_half_on_one_line_makes_every_line_of_the_sum_doubtful()
    {
        TestTables tables = new TestTables().Codes("96413").Mue("96413", 2, 3);
        Found(tables, On(Line("96413", 3), Day, Day.AddDays(1)), Line("96413"))
            .Should().Equal("UNT213 Warning 1 units 3", "UNT213 Warning 2 units 3");
        Found(tables, On(Line("96413", 3), Day, Day.AddDays(1)), Line("96413", 2))
            .Should().Equal("UNT213 Error 1 units 4", "UNT213 Error 2 units 4");
    }

    [Fact]
    public void A_span_meets_single_days_in_the_sum_of_its_largest_day()
    {
        TestTables tables = new TestTables().Codes("96411").Mue("96411", 3, 3);
        Found(tables, On(Line("96411", 6), Day, Day.AddDays(2)), On(Line("96411", 2), Day.AddDays(1), null),
            On(Line("96411", 1), Day.AddDays(2), null))
            .Should().Equal("UNT213 Error 1 units 4", "UNT213 Error 2 units 4");
    }

    [Fact]
    public void A_span_of_centuries_is_summed_like_a_short_one()
    {
        TestTables tables = new TestTables().Codes("96411").Mue("96411", 3, 3);
        Found(tables, On(Line("96411", 9_999_999), Day, DateOnly.MaxValue), On(Line("96411", 1), Day.AddDays(900), null))
            .Should().Equal("UNT213 Error 1 units 4", "LIN103 Info 2", "UNT213 Error 2 units 4");
    }

    [Theory]
    [InlineData("54", "55", "")]
    [InlineData("59", "76", "UNT213 Error 1 units 2, UNT213 Error 2 units 2")]
    [InlineData("LT", "RT", "")]
    [InlineData("62", "62 59", "")]
    [InlineData("80", "AS", "UNT213 Error 1 units 2, UNT213 Error 2 units 2")]
    [InlineData("80", "", "")]
    public void Roles_split_a_sum_and_other_modifiers_do_not(string first, string second, string expected)
    {
        TestTables tables = new TestTables().Codes("66984").Mue("66984", 1, 3).NamedModifiers()
            .Mpfs("66984", globalDays: GlobalDays.Days090, bilateral: '1', pcTc: '1', assistant: '2', coSurgeons: '2');
        Found(tables, Line("66984", 1, first.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            Line("66984", 1, second.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Should().BeEquivalentTo(Split(expected));
    }

    [Fact]
    public void A_limit_of_0_is_a_coverage_statement_and_GY_turns_it_into_a_note()
    {
        TestTables tables = new TestTables().Codes("J9000").Mue("J9000", 0, 2).NamedModifiers();
        Found(tables, Line("J9000"), Line("J9000", 1, "GY")).Should().Equal("UNT214 Error 1 units 2", "UNT214 Info 2 units 2");
        Found(tables.Mpfs("J9000", status: 'N'), Line("J9000"), Line("J9000", 1, "GY")).Should().Equal("COD104 Warning 1", "COD104 Info 2");
    }

    [Fact]
    public void A_limit_of_0_lists_the_settings_that_pay()
    {
        TestTables tables = new TestTables().Codes("L3908").Mue("L3908", 0, 2);
        Full(tables, Line("L3908")).Should().Equal("UNT214 Error line 1 code=L3908 carc=96 rarc=N130 limit=0 units=1 mai=2");
        tables.Mue("L3908", 2, 2, CareSetting.DmeSupplier).Mue("L3908", 0, 2, CareSetting.OutpatientHospital);
        Full(tables, Line("L3908"))
            .Should().Equal("UNT214 Error line 1 code=L3908 carc=109 rarc=N104 limit=0 units=1 mai=2 payableIn=[DmeSupplier]");
    }

    [Fact]
    public void Minutes_are_not_units()
    {
        TestTables tables = new TestTables().Codes("00100", "96413").Class(CodeClass.Anesthesia, "00100").Modifiers("50")
            .Mue("00100", 1, 3).Mue("96413", 1, 3);
        ClaimLine minutes = Line("00100", 75, "50") with { Unit = UnitBasis.Minutes };
        Found(tables, minutes, Line("00100")).Should().BeEmpty();
        Found(tables, minutes with { Code = "96413" }).Should().Equal("UNT202 Warning 1");
        Found(tables, minutes with { Code = "x", Modifiers = [] }).Should().Equal("COD101 Error 1", "UNT202 Warning 1");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("131", true)]
    [InlineData("0141", true)]
    [InlineData("851", true)]
    [InlineData("871", true)]
    [InlineData("721", false)]
    public void Limits_are_for_four_bill_types(string? billType, bool found)
    {
        TestTables tables = new TestTables().Codes("96411").Mue("96411", 1, 3, CareSetting.OutpatientHospital).Mue("96411", 1, 3);
        var claim = new Claim { Setting = CareSetting.OutpatientHospital, BillType = billType, Lines = [Line("96411", 2)] };
        Found(tables, claim).Should().Equal(found ? ["UNT213 Error 1 units 2"] : []);
        Found(tables, claim with { Setting = CareSetting.Practitioner }).Should().Equal("UNT213 Error 1 units 2");
    }
}
