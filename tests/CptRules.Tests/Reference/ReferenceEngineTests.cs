using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Testing.Reference;

namespace CptRules.Tests.Reference;

/// <summary>
/// The reference engine itself, against the numbers in the published rules, on tables that are small enough to check by eye.
/// </summary>
public class ReferenceEngineTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    // UNT

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
    [InlineData(7, 3, 1, "2")]
    [InlineData(5, 2, 2, "3")]
    [InlineData(4, 3, 0, "1")]
    [InlineData(1, 3, 0, "0")]
    public void Units_of_a_span_are_divided_by_its_days_and_rounded_half_up(int units, int days, int limit, string daily)
    {
        TestTables tables = new TestTables().Codes("96413").Mue("96413", limit, 3);
        Found(tables, On(Line("96413", units), Day, Day.AddDays(days - 1)))
            .Should().Equal(limit == 0 ? $"UNT214 Error 1 units {daily}" : $"UNT213 Error 1 units {daily}");
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
        TestTables tables = new TestTables().Codes("J9000").Mue("J9000", 0, 2).Mpfs("J9000", status: 'N').NamedModifiers();
        Found(tables, Line("J9000"), Line("J9000", 1, "GY")).Should().Equal("UNT214 Error 1 units 2", "UNT214 Info 2 units 2");
    }

    // MOD

    [Theory]
    [InlineData("26", '6', "26", "")]
    [InlineData("26", '6', "", "MOD404 Error 1 26")]
    [InlineData("26", '1', "", "")]
    [InlineData("TC", '2', "", "MOD404 Error 1 TC")]
    public void Components_need_PC_TC_1_or_a_row_of_their_own(string modifier, char pcTc, string row, string expected)
    {
        TestTables tables = new TestTables().Codes("83020").NamedModifiers().Mpfs("83020", pcTc: pcTc);
        if (row.Length > 0)
            tables.Mpfs("83020", modifier: row);
        Found(tables, Line("83020", 1, modifier)).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("80", '0', "MOD404 Warning 1 80")]
    [InlineData("80", '1', "MOD404 Error 1 80")]
    [InlineData("80", '2', "")]
    [InlineData("62", '0', "MOD404 Error 1 62")]
    [InlineData("62", '1', "MOD404 Warning 1 62")]
    [InlineData("62", '2', "")]
    [InlineData("66", '1', "MOD404 Warning 1 66")]
    [InlineData("66", '9', "MOD404 Error 1 66")]
    public void For_assistants_0_and_1_mean_the_opposite_of_co_surgeons_and_teams(string modifier, char indicator, string expected)
    {
        TestTables tables = new TestTables().Codes("27447").NamedModifiers()
            .Mpfs("27447", assistant: indicator, coSurgeons: indicator, team: indicator);
        Found(tables, Line("27447", 1, modifier)).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("A0429", "RH", "")]
    [InlineData("A0429", "XR", "MOD402 Error 1 XR")]
    [InlineData("96411", "RH", "MOD402 Error 1 RH")]
    [InlineData("96411", "25", "MOD404 Error 1 25")]
    [InlineData("99213", "25", "")]
    [InlineData("99213", "59", "MOD404 Error 1 59")]
    [InlineData("96411", "lt LT", "MOD407 Error 1 LT")]
    [InlineData("96411", "1", "MOD401 Error 1")]
    [InlineData("96411", "59 XE", "MOD406 Error 1 59+XE")]
    [InlineData("96411", "76", "MOD410 Warning 1 76")]
    [InlineData("96411", "LT RC LC LD RI", "MOD408 Error 1")]
    public void Modifiers_by_themselves(string code, string modifiers, string expected)
    {
        TestTables tables = new TestTables().Codes("A0429", "96411", "99213").Ambulance("A0429").Visits("99213").NamedModifiers();
        tables.Tables.Conflicts.Add(
            new ModifierConflictRow(TestTables.Modifier("XE"), TestTables.Modifier("59"), Severity.Error, "They exclude each other."));
        Found(tables, Line(code, 1, modifiers.Split(' '))).Should().BeEquivalentTo(Split(expected));
    }

    // PTP

    [Theory]
    [InlineData("2019-06-30", "59", "", "PTP502 Error 2")]
    [InlineData("2019-07-01", "59", "", "PTP503 Info 2 59")]
    [InlineData("2019-06-30", "", "59", "PTP503 Info 2 59")]
    [InlineData("2024-08-05", "58", "", "PTP503 Info 2 58")]
    [InlineData("2024-08-05", "91", "", "PTP502 Error 2")]
    [InlineData("2024-08-05", "", "22", "PTP502 Error 2")]
    [InlineData("2024-08-05", "LT", "LT", "PTP504 Warning 2 LT")]
    [InlineData("2024-08-05", "LT", "RT", "PTP503 Info 2 RT")]
    [InlineData("2024-08-05", "LT", "", "PTP503 Info 2 LT")]
    public void A_pair_with_indicator_1_is_bypassed(string day, string onColumn1, string onColumn2, string expected)
    {
        DateOnly date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        TestTables tables = new TestTables().Codes("20610", "27447").NamedModifiers().Modifiers("22").Pair("27447", "20610", 1);
        Found(tables, On(Line("27447", 1, onColumn1), date, null), On(Line("20610", 1, onColumn2), date, null)).Should().Equal(expected);
    }

    [Fact]
    public void A_pair_has_a_direction_and_a_last_day()
    {
        TestTables tables = new TestTables().Codes("20610", "27447").Pair("27447", "20610", 0, through: Day);
        Found(tables, Line("20610"), Line("27447")).Should().Equal("PTP501 Error 1");
        Found(tables, On(Line("20610"), Day.AddDays(1), null), On(Line("27447"), Day.AddDays(1), null)).Should().BeEmpty();
        Found(tables, On(Line("27447"), Day, Day.AddDays(5)), On(Line("20610"), Day.AddDays(1), null))
            .Should().BeEmpty("the first shared day decides");
        Found(tables, On(Line("27447"), Day.AddDays(-1), Day), Line("20610")).Should().Equal("PTP501 Warning 2");
    }

    [Fact]
    public void A_bundled_column_1_denies_nobody()
    {
        TestTables tables = new TestTables().Codes("99213", "94760").Visits("99213").Pair("94760", "99213", 0).Mpfs("94760", status: 'B')
            .Mpfs("99213");
        Found(tables, Line("99213"), Line("94760")).Should().Equal("PTP501 Warning 1", "COD104 Warning 2");
    }

    // AOC

    [Theory]
    [InlineData(1, "88350", "AOC301 Error 1")]
    [InlineData(1, "88350 96413", "AOC301 Error 1")]
    [InlineData(1, "88350 88346", "")]
    [InlineData(2, "88350", "AOC301 Error 1")]
    [InlineData(2, "88350 96413", "AOC303 Info 1")]
    [InlineData(3, "88350", "AOC301 Error 1")]
    [InlineData(3, "88350 96413", "AOC303 Warning 1")]
    [InlineData(3, "88350 88346", "")]
    public void An_add_on_needs_a_primary_by_its_type(byte type, string codes, string expected)
    {
        TestTables tables = new TestTables().Codes("88350", "88346", "96413").AddOn("88350", type == 2 ? "" : "88346", type);
        Found(tables, [.. codes.Split(' ').Select(code => Line(code))]).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("15150 15151 15152", "")]
    [InlineData("15151 15152", "AOC301 Error 1, AOC302 Error 2")]
    [InlineData("15152 15150", "AOC301 Error 1")]
    public void A_chain_hangs_on_its_first_link(string codes, string expected)
    {
        TestTables tables = new TestTables().Codes("15150", "15151", "15152").AddOn("15151", "15150").AddOn("15152", "15151");
        Found(tables, [.. codes.Split(' ').Select(code => Line(code))]).Should().BeEquivalentTo(Split(expected));
    }

    [Fact]
    public void Add_ons_in_a_circle_do_not_support_each_other()
    {
        TestTables tables = new TestTables().Codes("88350", "0846T", "88346").AddOn("88350", "0846T").AddOn("0846T", "88350")
            .AddOn("88350", "88346");
        Found(tables, Line("88350"), Line("0846T")).Should().Equal("AOC302 Error 1", "AOC302 Error 2");
        Found(tables, Line("88350"), Line("0846T"), Line("88346")).Should().BeEmpty();
    }

    [Fact]
    public void A_primary_with_an_error_does_not_count_and_a_prior_one_does()
    {
        TestTables tables = new TestTables().Codes("96411", "96413").AddOn("96411", "96413").Mue("96413", 1, 3);
        Found(tables, Line("96411"), Line("96413", 2)).Should().Equal("AOC302 Error 1", "UNT213 Error 2 units 2");
        Found(tables, new Claim { Lines = [Line("96411")], PriorLines = [Line("96413", 2)] }).Should().BeEmpty();
    }

    [Theory]
    [InlineData(AddOnNotes.FacilitiesOnly, CareSetting.Practitioner, "AOC304 Error 1")]
    [InlineData(AddOnNotes.FacilitiesOnly, CareSetting.OutpatientHospital, "AOC301 Error 1")]
    [InlineData(AddOnNotes.PractitionerOnly, CareSetting.Practitioner, "AOC301 Error 1")]
    [InlineData(AddOnNotes.PractitionerOnly, CareSetting.OutpatientHospital, "")]
    [InlineData(AddOnNotes.Suspended, CareSetting.Practitioner, "")]
    [InlineData(AddOnNotes.None, CareSetting.DmeSupplier, "")]
    public void Notes_of_a_row_restrict_it(object notes, CareSetting setting, string expected)
    {
        TestTables tables = new TestTables().Codes("96376", "96374").AddOn("96376", "96374", notes: (AddOnNotes)notes);
        Found(tables, new Claim { Setting = setting, Lines = [Line("96376")] }).Should().BeEquivalentTo(Split(expected));
    }

    // COD and LIN

    [Theory]
    [InlineData(true, "J9999", "COD102 Error 1")]
    [InlineData(true, "99999", "COD102 Warning 1")]
    [InlineData(false, "J9999", "COD102 Info 1")]
    [InlineData(true, "9999", "COD101 Error 1")]
    [InlineData(true, "0663T", "")]
    [InlineData(true, " 0663t ", "")]
    public void Codes_are_known_unknown_or_malformed(bool complete, string code, string expected) =>
        Found(new TestTables(complete).Codes("0663T"), Line(code)).Should().BeEquivalentTo(Split(expected));

    [Theory]
    [InlineData("2024-06-30", "LIN102 Info 1")]
    [InlineData("2024-07-01", "")]
    [InlineData("2024-10-01", "COD103 Error 1")]
    [InlineData("2025-01-01", "LIN103 Info 1, COD103 Warning 1")]
    public void A_code_that_follows_the_tables_ends_with_them(string day, string expected)
    {
        DateOnly next = new(2024, 10, 1);
        TestTables tables = new TestTables().Mue("96411", 3, 3).Mpfs("96411").Mue("96413", 1, 3, date: next).Mpfs("96413", date: next);
        Found(tables, On(Line("96411"), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null))
            .Should().BeEquivalentTo(Split(expected));
    }

    [Fact]
    public void A_line_without_usable_dates_takes_part_in_nothing() =>
        Found(new TestTables().Codes("96411"), On(Line("x", 0, "?"), null, null), On(Line("x"), Day, Day.AddDays(-1)), null!)
            .Should().Equal("LIN101 Error 1", "LIN101 Error 2", "LIN101 Error 3");

    // STA, GLO

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

    private static string[] Split(string expected) => expected.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Found(TestTables tables, params ClaimLine[] lines) => Found(tables, new Claim { Lines = lines });

    /// <summary>Rule, severity and line, with the number or modifier of the finding.</summary>
    private static IEnumerable<string> Found(TestTables tables, Claim claim) =>
        new ReferenceEngine(tables.Tables).Validate(claim).Select(finding =>
    {
        string units = finding.Units is { } sum ? FormattableString.Invariant($" units {sum / 1.000000000m}") : "";
        string modifier = finding.Modifier is null ? "" : $" {finding.Modifier}";
        string conflict = finding.ConflictsWith is null ? "" : $"+{finding.ConflictsWith}";
        return $"{finding.Rule} {finding.Severity} {finding.Line}{units}{modifier}{conflict}";
    });

    private static ClaimLine Line(string code, decimal units = 1, params string[] modifiers) =>
        new(code, units, Day) { Modifiers = modifiers };

    private static ClaimLine On(ClaimLine line, DateOnly? from, DateOnly? through) =>
        new(line.Code, line.Units, from) { Through = through, Modifiers = line.Modifiers };
}
