using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Tests.Explain;

/// <summary>The history of a code in a set of many quarters.</summary>
public class CodeHistoryTests
{
    private static readonly DateOnly Q3 = new(2024, 7, 1);
    private static readonly DateOnly Q4 = new(2024, 10, 1);
    private static readonly DateOnly Q1 = new(2025, 1, 1);
    private static readonly DateOnly Q2 = new(2025, 4, 1);
    private static readonly DateOnly Day = new(2025, 5, 4);
    private const string Oldest = "; perhaps earlier: the rule set has no older table";

    private static string[] History(TestTables tables, string code, CareSetting setting = CareSetting.Practitioner) =>
        [.. tables.Build().Find(code, Day, setting)!.History.Select(happened => happened.ToString())];

    [Fact]
    public void Every_event_has_the_kind_that_its_words_say()
    {
        TestTables tables = new TestTables()
            .Mpfs("96411", status: 'A', date: Q3).Mpfs("96411", status: 'B', date: Q4)
            .Mue("96411", 2, 3, date: Q3)
            .AddOn("96411", "96413", from: new(2013, 1, 1));
        tables.Tables.Codes.Add(new(CodeKey.Parse("96411")) { From = new(2006, 1, 1), History = [new(new(2006, 1, 1), "added")] });

        CodeFacts facts = tables.Build().Find("96411", Day)!;

        facts.History.Select(happened => (happened.Kind, happened.About)).Should().Equal(
            (CodeEventKind.Reviewed, "code"), (CodeEventKind.OwnDates, "own dates"), (CodeEventKind.AddOnEdits, "add-on edits"),
            (CodeEventKind.FeeSchedule, "fee schedule"), (CodeEventKind.UnitLimit, "unit limit (practitioner)"),
            (CodeEventKind.Indicator, "status"));
    }

    [Fact]
    public void A_limit_is_told_where_it_is_first_seen_and_wherever_it_changes()
    {
        TestTables tables = new TestTables()
            .Codes("96413")
            .Mue("96411", 3, 3, date: Q3)
            .Mue("96411", 3, 3, date: Q4)
            .Mue("96411", 4, 2, date: Q1)
            .Mue("96413", 1, 2, date: Q2)
            .Mue("96411", 2, 2, CareSetting.OutpatientHospital, Q4)
            .Mue("A0425", 250, 1, CareSetting.DmeSupplier, Q3)
            .Mue("96411", 0, 3, CareSetting.DmeSupplier, Q4);

        History(tables, "96411").Should().Equal(
            $"2024-07-01 limit 3 units a day, by clinical data (practitioner, MAI 3){Oldest}",
            $"2024-10-01 limit 2 units a day, by policy (outpatient hospital, MAI 2){Oldest}",
            "2024-10-01 limit 0 units: not paid in this setting (DME supplier, MAI 3); before, no MUE published",
            "2025-01-01 limit 4 units a day, by policy (practitioner, MAI 2); before, 3 units, MAI 3",
            "2025-04-01 no MUE published any more (practitioner); before, 4 units, MAI 2");
        tables.Build().Find("96411", Day)!.History.Select(happened => (happened.About, happened.Before, happened.After)).Should().Equal(
            ("unit limit (practitioner)", null, "3 units, MAI 3"),
            ("unit limit (outpatient hospital)", null, "2 units, MAI 2"),
            ("unit limit (DME supplier)", null, "0 units, MAI 3"),
            ("unit limit (practitioner)", "3 units, MAI 3", "4 units, MAI 2"),
            ("unit limit (practitioner)", "4 units, MAI 2", null));
    }

    [Fact]
    public void A_limit_may_be_older_only_where_the_oldest_table_has_it()
    {
        RuleSet rules = new TestTables()
            .Mue("96411", 3, 3, date: Q3)
            .Mue("96411", 4, 3, date: Q4)
            .Mue("96411", 4, 3, date: Q1)
            .Mue("96411", 2, 3, CareSetting.OutpatientHospital, Q4)
            .Build();

        IReadOnlyList<UnitLimit> limits = rules.Find("96411", Day)!.UnitLimits;
        limits.Select(limit => (limit.Limit, limit.Since, limit.MayBeOlder))
            .Should().Equal((4, Q4, false), (2, Q4, true), (null, null, false));
        UnitLimit earlier = rules.Find("96411", Q3)!.UnitLimits[0];
        (earlier.Limit, earlier.Since, earlier.MayBeOlder).Should().Be((3, Q3, true));
    }

    [Fact]
    public void A_limit_that_came_back_is_as_old_as_its_return()
    {
        RuleSet rules = new TestTables()
            .Codes("96413")
            .Mue("96411", 3, 3, date: Q3)
            .Mue("96413", 1, 3, date: Q4)
            .Mue("96411", 3, 3, date: Q1)
            .Build();

        UnitLimit limit = rules.Find("96411", Day)!.UnitLimits[0];
        (limit.Since, limit.MayBeOlder).Should().Be((Q1, false));
        rules.Find("96411", Day)!.History.Select(happened => happened.Date).Should().Equal(Q3, Q4, Q1);
    }

    [Fact]
    public void A_reworded_rationale_is_no_change()
    {
        TestTables tables = new TestTables().Mue("96411", 3, 3, date: Q3).Mue("96411", 3, 3, date: Q4);
        List<MueRow> newer = tables.Tables.Mue.Single(table => table.Date == Q4).Rows;
        newer[0] = newer[0] with { Rationale = "Clinical: CMS Workgroup" };

        History(tables, "96411").Should().ContainSingle();
        tables.Build().Find("96411", Day)!.UnitLimits[0].MayBeOlder.Should().BeTrue();
    }

    [Fact]
    public void Every_indicator_that_changed_is_told_with_both_values()
    {
        TestTables tables = new TestTables()
            .Mpfs("96411", status: 'A', bilateral: '0', globalDays: GlobalDays.Zzz, date: Q3)
            .Mpfs("96411", status: 'A', bilateral: '0', globalDays: GlobalDays.Zzz, date: Q4)
            .Mpfs("96411", status: 'B', bilateral: '1', globalDays: GlobalDays.None, date: Q1);

        History(tables, "96411").Should().Equal(
            $"2024-07-01 in the fee schedule with status A{Oldest}",
            "2025-01-01 status from A to B",
            "2025-01-01 global days from ZZZ to none",
            "2025-01-01 bilateral from 0 to 1");
        CodeFacts facts = tables.Build().Find("96411", Day)!;
        facts.History.Skip(1).Select(happened => (happened.About, happened.Before, happened.After)).Should().Equal(
            ("status", "A", "B"), ("global days", "ZZZ", null), ("bilateral", "0", "1"));
        facts.Indicators.Where(indicator => !indicator.MayBeOlder).Select(indicator => indicator.Name)
            .Should().Equal("status", "bilateral");
        facts.FeeSchedule!.MayBeOlder.Should().BeFalse();
        tables.Build().Find("96411", Q4)!.FeeSchedule!.MayBeOlder.Should().BeTrue();
    }

    [Fact]
    public void A_code_that_enters_and_leaves_the_fee_schedule_is_told_so()
    {
        TestTables tables = new TestTables()
            .Mpfs("96413", date: Q3)
            .Mpfs("96413", date: Q4)
            .Mpfs("96411", status: 'C', date: Q4)
            .Mpfs("96413", date: Q1);

        History(tables, "96411").Should().Equal(
            "2024-10-01 new in the fee schedule, with status C",
            "2025-01-01 no longer in the fee schedule; before, with status C");
    }

    [Fact]
    public void Rows_of_components_come_and_go_and_a_row_without_modifier_is_one_change()
    {
        TestTables tables = new TestTables()
            .Mpfs("83020", modifier: "26", pcTc: '6', date: Q3)
            .Mpfs("83020", modifier: "26", pcTc: '6', date: Q4)
            .Mpfs("83020", status: 'X', pcTc: '9', date: Q4)
            .Mpfs("83020", modifier: "TC", date: Q1);

        History(tables, "83020").Should().Equal(
            $"2024-07-01 in the fee schedule with a row for modifier 26 only{Oldest}",
            "2024-10-01 row without modifier begins, with status X",
            "2025-01-01 row without modifier is gone; before, with status X",
            "2025-01-01 row with modifier TC begins",
            "2025-01-01 row with modifier 26 is gone");
    }

    [Fact]
    public void Add_on_edits_are_told_from_both_sides_and_those_of_a_day_together()
    {
        TestTables tables = new TestTables(complete: true)
            .AddOn("37252", "37220", type: 3, from: new(2016, 1, 1), through: new(2023, 12, 31))
            .AddOn("37252", "37221", type: 3, from: new(2016, 1, 1), through: new(2023, 12, 31))
            .AddOn("37252", "", type: 3, from: new(2016, 1, 1), through: new(2023, 12, 31))
            .AddOn("37252", "37221", type: 1, from: new(2024, 1, 1));

        History(tables, "37252").Should().Equal(
            "2016-01-01 add-on code of type 3: begins with 37220, 37221 and what the contractor accepts",
            "2023-12-31 add-on code of type 3: last day with 37220, 37221 and what the contractor accepts",
            "2024-01-01 add-on code of type 1: begins with 37221");
        History(tables, "37221").Should().Equal(
            "2016-01-01 listed primary of 37252: begins (type 3)",
            "2023-12-31 listed primary of 37252: last day (type 3)",
            "2024-01-01 listed primary of 37252: begins (type 1)");
        History(tables, "37221", CareSetting.DmeSupplier).Should().BeEmpty("suppliers have no add-on codes");
    }

    [Fact]
    public void An_edit_that_goes_on_without_a_gap_neither_ends_nor_begins()
    {
        TestTables tables = new TestTables(complete: true)
            .AddOn("96411", "96413", from: new(2013, 1, 1), through: new(2019, 12, 31))
            .AddOn("96411", "96413", from: new(2020, 1, 1), through: new(2020, 12, 31))
            .AddOn("96411", "96413", from: new(2022, 1, 1));

        History(tables, "96411").Should().Equal(
            "2013-01-01 add-on code of type 1: begins with 96413",
            "2020-12-31 add-on code of type 1: last day with 96413",
            "2022-01-01 add-on code of type 1: begins with 96413");
    }

    [Fact]
    public void Edits_that_do_not_count_in_the_setting_are_left_out_and_notes_are_told()
    {
        TestTables tables = new TestTables(complete: true)
            .AddOn("96368", "96365", notes: AddOnNotes.PractitionerOnly)
            .AddOn("96417", "96413", notes: AddOnNotes.Suspended)
            .Codes("96417");

        History(tables, "96368").Should().Equal("2013-01-01 add-on code of type 1: begins with 96365; practitioner claims only");
        History(tables, "96368", CareSetting.OutpatientHospital).Should().BeEmpty();
        History(tables, "96417").Should().Equal("1990-01-01 in force by its own dates");
    }

    [Fact]
    public void Very_many_primaries_are_counted_and_not_all_named()
    {
        TestTables tables = new(complete: true);
        for (int i = 0; i < 25; i++)
            tables.AddOn("96411", $"100{i:00}");

        History(tables, "96411").Single().Should().Contain("10000, 10001").And.Contain("10019 and 5 others").And.NotContain("10020");
    }

    [Fact]
    public void Reviewed_facts_and_own_dates_are_merged_in_by_date()
    {
        TestTables tables = new TestTables().Mue("0663T", 1, 2, date: Q3);
        tables.Tables.Codes.Add(new CodeRow(CodeKey.Parse("0663T"))
        {
            From = new(2021, 1, 1),
            Through = new(2025, 12, 31),
            History = [new(new(2021, 1, 1), "added"), new(new(2025, 1, 1), "sunset date moved")],
        });

        History(tables, "0663T").Should().Equal(
            "2021-01-01 added",
            "2021-01-01 in force by its own dates",
            $"2024-07-01 limit 1 unit a day, by policy (practitioner, MAI 2){Oldest}",
            "2025-01-01 sunset date moved",
            "2025-12-31 last day in force by its own dates");
    }

    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("2024-08-01")]
    [InlineData("2030-01-01")]
    public void The_history_is_the_same_whatever_day_is_asked(string day)
    {
        RuleSet rules = new TestTables().Mue("96411", 3, 3, date: Q3).Mue("96411", 4, 3, date: Q1).Mpfs("96411", date: Q4).Build();
        DateOnly date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        rules.Find("96411", date)!.History.Select(happened => happened.ToString())
            .Should().Equal(rules.Find("96411", Day)!.History.Select(happened => happened.ToString())).And.HaveCount(3);
    }

    [Fact]
    public void A_code_that_only_edits_name_is_explained_by_them()
    {
        RuleSet rules = new TestTables(complete: true)
            .Mue("96411", 3, 3, date: Q3)
            .Mpfs("96411", date: Q3)
            .Pair("96411", "96523", 0)
            .AddOn("96411", "96409")
            .Build();

        CodeFacts pairOnly = rules.Find("96523", Q3)!;
        pairOnly.Pairs.AsColumn2.Should().Be(1);
        pairOnly.IsInForce.Should().BeFalse();
        pairOnly.InForceReason.Should().EndWith(" Only add-on or PTP edits name it.");
        pairOnly.History.Should().BeEmpty();
        CodeFacts primaryOnly = rules.Find("96409", Day)!;
        primaryOnly.AddOn.AddOns.Single().Code.Should().Be("96411");
        primaryOnly.IsInForce.Should().BeNull("a quarter without tables denies nothing");
        primaryOnly.InForceReason.Should().EndWith(" Only add-on or PTP edits name it.");
        rules.Find("96411", Day)!.InForceReason.Should().NotContain("Only");
    }
}
