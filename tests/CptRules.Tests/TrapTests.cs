using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Tests;

/// <summary>Mistakes that other tools make, each on the smallest rule set that shows it.</summary>
public class TrapTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    // MUE: MAI 1 is by claim line, 2 and 3 by date of service (N26 I-28 to I-35).

    [Fact]
    public void MAI_2_is_the_absolute_one_and_MAI_1_is_judged_line_by_line()
    {
        TestTables tables = new TestTables().Codes("A0425", "96405", "96411").Mue("A0425", 250, 1).Mue("96405", 1, 2).Mue("96411", 3, 3);
        Rules(tables, Line("A0425", 250), Line("A0425", 250)).Should().Equal((RuleId.DUP601, 2));
        Rules(tables, Line("A0425", 251)).Should().Equal((RuleId.UNT211, 1));
        Rules(tables, Line("96405", 2)).Should().Equal((RuleId.UNT212, 1));
        Rules(tables, Line("96411", 4)).Should().Equal((RuleId.UNT213, 1));
    }

    [Fact]
    public void Units_are_counted_not_occurrences()
    {
        TestTables tables = new TestTables().Codes("96411").Mue("96411", 3, 3);
        Rules(tables, Line("96411", 3)).Should().BeEmpty();
        Rules(tables, Line("96411", 4)).Should().Equal((RuleId.UNT213, 1));
    }

    [Fact]
    public void All_units_of_the_day_are_denied_on_every_line_that_adds_to_them()
    {
        TestTables tables = new TestTables().Codes("96411").Mue("96411", 3, 3).NamedModifiers();
        Finding[] findings = Findings(tables, Line("96411", 2), Line("96411", 2, "59"));
        findings.Select(finding => (finding.Rule, finding.Line, finding.Details.Units))
            .Should().Equal((RuleId.UNT213, 1, 4m), (RuleId.UNT213, 2, 4m));
        Rules(tables, Line("96411", 2), On(Line("96411", 2), Day.AddDays(1))).Should().BeEmpty("each day has its own sum");
    }

    [Fact]
    public void A_span_of_three_days_with_seven_units_has_two_a_day()
    {
        TestTables tables = new TestTables().Codes("96411", "96413").Mue("96411", 2, 3).Mue("96413", 1, 3);
        Rules(tables, On(Line("96411", 7), Day, Day.AddDays(2))).Should().BeEmpty();
        Findings(tables, On(Line("96413", 7), Day, Day.AddDays(2))).Select(finding => finding.Details.Units).Should().Equal(2m);
    }

    [Fact]
    public void Split_care_of_one_operation_is_not_two_operations()
    {
        TestTables tables = new TestTables().Codes("66984").Mue("66984", 1, 3).Mpfs("66984", globalDays: GlobalDays.Days090, bilateral: '1')
            .NamedModifiers();
        Rules(tables, Line("66984", 1, "54"), Line("66984", 1, "55")).Should().BeEmpty();
        Rules(tables, Line("66984", 1, "54"), Line("66984", 1, "54", "79")).Should().Equal((RuleId.UNT213, 1), (RuleId.UNT213, 2));
    }

    // PTP: direction, windows, modifiers.

    [Fact]
    public void A_pair_has_a_direction()
    {
        TestTables tables = new TestTables().Codes("38221", "38220").Pair("38221", "38220", 1);
        Rules(tables, Line("38220"), Line("38221")).Should().Equal((RuleId.PTP502, 1));
        Rules(tables, Line("38221"), Line("38220")).Should().Equal((RuleId.PTP502, 2));
    }

    [Fact]
    public void A_pair_in_both_directions_denies_both()
    {
        TestTables tables = new TestTables().Codes("38221", "38220").Pair("38221", "38220", 1).Pair("38220", "38221", 0);
        Rules(tables, Line("38220"), Line("38221")).Should().Equal((RuleId.PTP502, 1), (RuleId.PTP501, 2));
    }

    [Fact]
    public void An_old_claim_is_judged_by_the_window_of_its_day()
    {
        TestTables tables = new TestTables().Codes("96413", "99213")
            .Pair("96413", "99213", 1, through: new DateOnly(2019, 12, 31)).Pair("96413", "99213", 0, from: new DateOnly(2021, 1, 1));
        Rules(tables, On(Line("96413"), new(2019, 12, 31)), On(Line("99213"), new(2019, 12, 31))).Should().Equal((RuleId.PTP502, 2));
        Rules(tables, On(Line("96413"), new(2020, 1, 1)), On(Line("99213"), new(2020, 1, 1))).Should().BeEmpty();
        Rules(tables, On(Line("96413"), new(2020, 12, 31)), On(Line("99213"), new(2020, 12, 31))).Should().BeEmpty();
        Rules(tables, On(Line("96413"), new(2021, 1, 1)), On(Line("99213"), new(2021, 1, 1))).Should().Equal((RuleId.PTP501, 2));
    }

    [Theory]
    [InlineData("22")]
    [InlineData("50")]
    [InlineData("51")]
    [InlineData("52")]
    [InlineData("76")]
    [InlineData("77")]
    public void Modifiers_outside_the_NCCI_list_never_bypass(string modifier)
    {
        TestTables tables = new TestTables().Codes("38221", "38220").Pair("38221", "38220", 1).NamedModifiers().Modifiers("22", "52");
        Rules(tables, Line("38221"), Line("38220", 1, modifier)).Should().Contain((RuleId.PTP502, 2));
    }

    [Theory]
    [InlineData("LT")]
    [InlineData("F5")]
    [InlineData("58")]
    [InlineData("91")]
    [InlineData("XE")]
    [InlineData("59")]
    public void Every_NCCI_modifier_for_procedures_bypasses_on_column_2(string modifier)
    {
        TestTables tables = new TestTables().Codes("38221", "38220").Pair("38221", "38220", 1).NamedModifiers();
        Finding[] findings = Findings(tables, Line("38221"), Line("38220", 1, modifier));
        findings.Select(finding => (finding.Rule, finding.Details.Modifier, finding.Details.OnLine))
            .Should().Equal((RuleId.PTP503, modifier, new OtherLine(2, false)));
    }

    [Fact]
    public void The_58_may_be_on_the_open_procedure()
    {
        TestTables tables = new TestTables().Codes("38221", "38220").Pair("38221", "38220", 1).NamedModifiers();
        Findings(tables, Line("38221", 1, "58"), Line("38220")).Select(finding => (finding.Rule, finding.Details.OnLine))
            .Should().Equal((RuleId.PTP503, new OtherLine(1, false)));
        Rules(tables, Line("38221", 1, "91"), Line("38220")).Should().Equal((RuleId.PTP504, 2));
    }

    [Fact]
    public void The_59_on_column_1_counts_from_July_2019()
    {
        TestTables tables = new TestTables().Codes("38221", "38220").Pair("38221", "38220", 1).NamedModifiers();
        Rules(tables, On(Line("38221", 1, "59"), new(2019, 6, 30)), On(Line("38220"), new(2019, 6, 30))).Should().Equal((RuleId.PTP504, 2));
        Rules(tables, On(Line("38221", 1, "59"), new(2019, 7, 1)), On(Line("38220"), new(2019, 7, 1))).Should().Equal((RuleId.PTP503, 2));
    }

    [Fact]
    public void Add_on_codes_are_not_exempt_from_pairs()
    {
        TestTables tables = new TestTables().Codes("93590", "93462").Pair("93590", "93462", 1).AddOn("93462", "93590").NamedModifiers();
        Rules(tables, Line("93590"), Line("93462")).Should().Equal((RuleId.PTP502, 2));
        Rules(tables, Line("93590"), Line("93462", 1, "59")).Should().Equal((RuleId.PTP503, 2));
    }

    [Fact]
    public void A_bundled_column_1_does_not_deny_a_visit()
    {
        TestTables tables = new TestTables().Mpfs("94760", status: 'B').Mpfs("99213").Pair("94760", "99213", 0).Visits("99213");
        Finding[] findings = Findings(tables, Line("94760"), Line("99213"));
        findings.Select(finding => (finding.Rule, finding.Severity, finding.Line)).Should()
            .Equal((RuleId.COD104, Severity.Warning, 1), (RuleId.PTP501, Severity.Warning, 2));
    }

    // AOC

    [Fact]
    public void Add_on_codes_need_not_be_five_digits()
    {
        TestTables tables = new TestTables().Codes("0663T", "G2211", "96413").AddOn("0663T", "96413").AddOn("G2211", "96413");
        Rules(tables, Line("0663T"), Line("G2211")).Should().Equal((RuleId.AOC301, 1), (RuleId.AOC301, 2));
        Rules(tables, Line("0663T"), Line("G2211"), Line("96413")).Should().BeEmpty();
    }

    [Fact]
    public void A_denied_primary_does_not_carry_its_add_on()
    {
        TestTables tables = new TestTables().Codes("96413", "96411").Mue("96413", 1, 3).AddOn("96411", "96413");
        Rules(tables, Line("96413", 2), Line("96411")).Should().Equal((RuleId.UNT213, 1), (RuleId.AOC302, 2));
    }

    [Fact]
    public void Add_ons_do_not_support_each_other_in_a_circle()
    {
        TestTables tables = new TestTables().Codes("88350", "0846T", "88346").AddOn("88350", "0846T").AddOn("0846T", "88350")
            .AddOn("88350", "88346");
        Rules(tables, Line("88350"), Line("0846T")).Should().Equal((RuleId.AOC302, 1), (RuleId.AOC302, 2));
        Rules(tables, Line("88350"), Line("0846T"), Line("88346")).Should().BeEmpty();
    }

    [Fact]
    public void Support_goes_through_a_chain()
    {
        TestTables tables = new TestTables().Codes("15150", "15151", "15152").AddOn("15152", "15151").AddOn("15151", "15150");
        Rules(tables, Line("15152"), Line("15151"), Line("15150")).Should().BeEmpty();
        Rules(tables, Line("15152"), Line("15151")).Should().Equal((RuleId.AOC302, 1), (RuleId.AOC301, 2));
        Rules(tables, Line("15152"), Line("15150")).Should().Equal((RuleId.AOC301, 1));
    }

    // MPFS indicators

    [Fact]
    public void PC_TC_2_is_professional_only_and_takes_neither_26_nor_TC()
    {
        TestTables tables = new TestTables().Mpfs("93010", pcTc: '2').NamedModifiers();
        Rules(tables, Line("93010", 1, "TC")).Should().Equal((RuleId.MOD404, 1));
        Rules(tables, Line("93010", 1, "26")).Should().Equal((RuleId.MOD404, 1));
        Rules(tables, Line("93010")).Should().BeEmpty();
    }

    [Fact]
    public void A_row_for_26_makes_26_eligible_whatever_the_base_row_says()
    {
        TestTables tables = new TestTables().Mpfs("83020", status: 'X', pcTc: '9').Mpfs("83020", pcTc: '6', modifier: "26")
            .NamedModifiers();
        Rules(tables, Line("83020", 1, "26")).Should().BeEmpty();
        Rules(tables, Line("83020", 1, "TC")).Should().Equal((RuleId.MOD404, 1));
    }

    [Theory]
    [InlineData("80", '0', Severity.Warning)]
    [InlineData("80", '1', Severity.Error)]
    [InlineData("AS", '9', Severity.Error)]
    [InlineData("82", '2', null)]
    [InlineData("62", '0', Severity.Error)]
    [InlineData("62", '1', Severity.Warning)]
    [InlineData("62", '2', null)]
    [InlineData("66", '0', Severity.Error)]
    [InlineData("66", '1', Severity.Warning)]
    [InlineData("66", '9', Severity.Error)]
    public void Zero_and_one_mean_opposite_things_for_assistants_and_for_co_surgeons(string modifier, char indicator, Severity? expected)
    {
        TestTables tables = new TestTables().Mpfs("47562", assistant: indicator, coSurgeons: indicator, team: indicator).NamedModifiers();
        Findings(tables, Line("47562", 1, modifier)).Select(finding => (Severity?)finding.Severity)
            .Should().Equal(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData('N', Severity.Warning, "96")]
    [InlineData('B', Severity.Warning, "97")]
    [InlineData('P', Severity.Warning, "97")]
    [InlineData('I', Severity.Error, "16")]
    [InlineData('M', Severity.Info, null)]
    [InlineData('R', null, null)]
    [InlineData('E', null, null)]
    [InlineData('X', null, null)]
    [InlineData('T', null, null)]
    public void Status_letters_mean_what_the_fee_schedule_says(char status, Severity? severity, string? carc)
    {
        Finding[] findings = Findings(new TestTables().Mpfs("99000", status: status), Line("99000"));
        findings.Select(finding => (Severity?)finding.Severity).Should().Equal(severity is null ? [] : [severity]);
        findings.Select(finding => finding.Carc).Should().Equal(severity is null ? [] : [carc]);
    }

    [Fact]
    public void No_data_is_not_a_pass()
    {
        Rules(new TestTables().Codes("96413"), Line("J9035")).Should().Equal((RuleId.COD102, 1));
        TestTables complete = new TestTables(complete: true).Codes("96413");
        Findings(complete, Line("J9035"), Line("0999U")).Select(finding => finding.Severity)
            .Should().Equal(Severity.Error, Severity.Warning);
    }

    [Fact]
    public void An_origin_destination_pair_is_a_modifier_of_ambulance_codes_only()
    {
        TestTables tables = new TestTables().Codes("A0429", "96413").Ambulance("A0429");
        Rules(tables, Line("A0429", 1, "RH")).Should().BeEmpty();
        Rules(tables, Line("A0429", 1, "HR")).Should().BeEmpty();
        Rules(tables, Line("A0429", 1, "XR")).Should().Equal((RuleId.MOD402, 1));
        Rules(tables, Line("96413", 1, "RH")).Should().Equal((RuleId.MOD402, 1));
        Rules(tables, Line("A0999", 1, "RH")).Should().Equal((RuleId.COD102, 1), (RuleId.MOD402, 1));
        Rules(new TestTables().Codes("96413").Ambulance("A0429"), Line("A0429", 1, "RH")).Should().Equal((RuleId.COD102, 1));
    }

    private static ClaimLine Line(string code, decimal units = 1, params string[] modifiers) =>
        new(code, units, Day) { Modifiers = modifiers };

    private static ClaimLine On(ClaimLine line, DateOnly from, DateOnly? through = null) =>
        new(line.Code, line.Units, from) { Through = through, Modifiers = line.Modifiers };

    private static Finding[] Findings(TestTables tables, params ClaimLine[] lines) =>
        [.. tables.Validator().Validate(new Claim { Lines = lines }).Findings.Where(
            finding => finding.Rule is not (RuleId.LIN102 or RuleId.LIN103))];

    private static (RuleId Rule, int Line)[] Rules(TestTables tables, params ClaimLine[] lines) =>
        [.. Findings(tables, lines).Select(finding => (finding.Rule, finding.Line))];
}
