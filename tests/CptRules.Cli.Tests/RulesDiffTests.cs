using System.Text.Json;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;

namespace CptRules.Cli.Tests;

/// <summary>The text and JSON output of <c>rules diff</c>.</summary>
public sealed class RulesDiffTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private static readonly DateOnly October = new(2024, 10, 1);

    private string Older => rules.Compiled(Set("2024Q3", October.AddMonths(-3)).Tables);

    private string Newer
    {
        get
        {
            TestTables tables = Set("2024Q4", October)
                .DatedCode("0663T", new(2021, 7, 1), new(2023, 12, 31))
                .Mue("96411", 4, 2, date: October)
                .Mue("96409", 1, 1, date: October)
                .Mpfs("96411", globalDays: GlobalDays.Zzz, date: October)
                .Mpfs("96409", status: 'R', date: October)
                .AddOn("96411", "96413", type: 3)
                .AddOn("96411", "96409", type: 3, from: October)
                .Pair("96409", "96360", 0, October)
                .Pair("96413", "96360", 1)
                .Pair("96413", "96411", 1, new(2013, 1, 1))
                .Modifiers("59", "95");
            return rules.Compiled(tables.Tables);
        }
    }

    private static TestTables Set(string name, DateOnly quarter)
    {
        TestTables tables = new TestTables().Codes("96413", "96360").Mpfs("99999", date: quarter).Mue("99999", 1, 1, date: quarter);
        tables.Tables.Name = name;
        if (quarter == October)
            return tables;
        return tables.DatedCode("0663T", new(2021, 7, 1), null).Mue("96411", 3, 3, date: quarter).Mpfs("96411", date: quarter)
            .AddOn("96411", "96413").Pair("0663T", "96360", 1).Pair("96413", "96360", 0).Pair("96413", "96411", 1).Modifiers("59", "CT");
    }

    private static ToolRun Diff(params string[] args) => Tool.Run(["rules", "diff", .. args]);

    private static JsonElement Json(params string[] args)
    {
        ToolRun run = Diff([.. args, "--format", "json"]);
        run.Exit.Should().Be(0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Compact(JsonElement element) =>
        element.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("Old 2024Q3 (partial), on 2024-09-30, the last day of its window New 2024Q4 (partial), on 2024-12-31, the last day of "
        + "its window")]
    [InlineData("Codes new: 1 96409 in the tables since 2024-10-01 ")]
    [InlineData("Codes ended: 1 0663T last day 2023-12-31 ")]
    [InlineData("Unit limits new (practitioner): 1 96409 limit 1, MAI 1, since 2024-10-01 ")]
    [InlineData("Unit limits changed (practitioner): 1 96411 limit from 3 to 4, MAI from 3 to 2, since 2024-10-01 ")]
    [InlineData("Fee schedule: rows new: 1 96409 status R, since 2024-10-01 ")]
    [InlineData("Fee schedule: global days changed: 1 96411 from XXX to ZZZ, since 2024-10-01 ")]
    [InlineData("Add-on primaries added: 1 96411 with 96409 type 3, since 2024-10-01 ")]
    [InlineData("Add-on codes of another type: 1 96411 from type 1 to 3, since 2013-01-01 ")]
    [InlineData("PTP pairs added (practitioner): 1 96409 / 96360 indicator 0, since 2024-10-01 ")]
    [InlineData("PTP pairs ended (practitioner): 1 0663T / 96360 not in the newer set ")]
    [InlineData("PTP pairs with another indicator (practitioner): 1 96413 / 96360 indicator from 0 to 1, since 1996-01-01 ")]
    [InlineData("PTP pairs with other dates (practitioner): 1 96413 / 96411 was since 1996-01-01 (indicator 1); now since 2013-01-01 "
        + "(indicator 1) ")]
    [InlineData("Modifiers new: 1 95 not dated ")]
    [InlineData("Modifiers ended: 1 CT not in the newer set")]
    public void Every_kind_of_change_is_told_in_words(string text)
    {
        ToolRun run = Diff(Older, Newer);

        run.Exit.Should().Be(0, run.Error);
        run.Error.Should().BeEmpty();
        OneLine(run.Output).Should().Contain(text);
    }

    [Theory]
    [InlineData("Codes ended: 1 96409 in none of the tables since 2024-10-01 ")]
    [InlineData("Unit limits gone (practitioner): 1 96409 limit was 1, MAI 2; none since 2024-10-01 ")]
    [InlineData("Fee schedule: rows gone: 1 96409 status was R; none since 2024-10-01 ")]
    [InlineData("Fee schedule: rows with 26 new: 1 99999 since 2024-10-01 ")]
    [InlineData("Fee schedule: rows with TC gone: 1 99999 none since 2024-10-01 ")]
    [InlineData("Unit limits (practitioner), table of 2024-07-01: codes with other values: 1 96413")]
    public void What_tables_of_a_later_quarter_leave_out_is_told_by_their_dates(string text)
    {
        DateOnly july = October.AddMonths(-3);
        TestTables July(int limit) => new TestTables()
            .Mpfs("99999", date: july).Mpfs("99999", modifier: "TC", date: july).Mpfs("96409", status: 'R', date: july)
            .Mue("99999", 1, 1, date: july).Mue("96409", 1, 2, date: july).Mue("96413", limit, 2, date: july);
        TestTables later = July(2)
            .Mpfs("99999", date: October).Mpfs("99999", modifier: "26", date: October).Mue("99999", 1, 1, date: October)
            .Mue("96413", 1, 2, date: October);

        OneLine(Diff(rules.Compiled(July(1).Tables), rules.Compiled(later.Tables)).Output).Should().Contain(text);
    }

    [Fact]
    public void The_kinds_are_counted_first()
    {
        string output = OneLine(Diff(Older, Newer).Output);

        output.IndexOf("PTP pairs added (practitioner) 1 PTP pairs ended (practitioner) 1 ", StringComparison.Ordinal)
            .Should().BePositive().And.BeLessThan(output.IndexOf("Codes new: 1", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_each_kind_the_first_twenty_are_shown_and_the_rest_counted()
    {
        string[] codes = [.. Enumerable.Range(0, 1021).Select(i => $"{70000 + i}")];
        string Wider(int count) => rules.Compiled(Set("wider", October).Codes(codes[..count]).Tables);
        string narrow = rules.Compiled(Set("narrow", October).Tables);

        string more = OneLine(Diff(narrow, Wider(1021)).Output);
        string twenty = OneLine(Diff(narrow, Wider(20)).Output);

        more.Should().Contain("Codes new: 1,021 70000 since")
            .And.Contain("70019 since 1990-01-01 ... and 1,001 more").And.NotContain("70020");
        twenty.Should().Contain("Codes new: 20 ").And.EndWith("70019 since 1990-01-01");
        Json(narrow, Wider(1021))
            .GetProperty("codes").GetProperty("added").GetProperty("items").GetArrayLength().Should().Be(1021, "programs are given all");
    }

    [Theory]
    [InlineData("old", """{"release":"2024Q3","isComplete":false,"referenceDay":"2024-09-30"}""")]
    [InlineData("new", """{"release":"2024Q4","isComplete":false,"referenceDay":"2024-12-31"}""")]
    [InlineData("changes", "14")]
    [InlineData("selection", "null")]
    [InlineData("tables/0", """{"table":"codeDates","old":{"entries":3,"newest":null},"new":{"entries":3,"newest":null}}""")]
    [InlineData(
        "tables/2",
        """{"table":"practitionerLimits","old":{"entries":2,"newest":"2024-07-01"},"new":{"entries":3,"newest":"2024-10-01"}}""")]
    [InlineData("tables/4", """{"table":"dmeSupplierLimits","old":null,"new":null}""")]
    [InlineData(
        "codes/added",
        """{"count":1,"items":[{"code":"96409","old":null,"new":{"from":"2024-10-01","through":null,"ownDates":false}}]}""")]
    [InlineData(
        "codes/ended",
        """{"count":1,"items":[{"code":"0663T","old":{"from":"2021-07-01","through":null,"ownDates":true},"new":"""
        + """{"from":"2021-07-01","through":"2023-12-31","ownDates":true}}]}""")]
    [InlineData("codes/datesChanged", """{"count":0,"items":[]}""")]
    [InlineData(
        "unitLimits/practitioner/added",
        """{"count":1,"items":[{"code":"96409","old":null,"new":{"limit":1,"mai":1},"since":"2024-10-01"}]}""")]
    [InlineData(
        "unitLimits/practitioner/changed",
        """{"count":1,"items":[{"code":"96411","old":{"limit":3,"mai":3},"new":{"limit":4,"mai":2},"since":"2024-10-01"}]}""")]
    [InlineData("unitLimits/practitioner/ended/count", "0")]
    [InlineData("unitLimits/outpatientHospital/added/count", "0")]
    [InlineData("unitLimits/dmeSupplier/added/count", "0")]
    [InlineData("feeSchedule/row", """{"count":1,"items":[{"code":"96409","old":null,"new":"R","since":"2024-10-01"}]}""")]
    [InlineData("feeSchedule/globalDays", """{"count":1,"items":[{"code":"96411","old":"XXX","new":"ZZZ","since":"2024-10-01"}]}""")]
    [InlineData("feeSchedule/rowTC/count", "0")]
    [InlineData(
        "addOns/added",
        """{"count":1,"items":[{"addOn":"96411","primary":"96409","since":"2024-10-01","lastDay":null,"old":[],"new":["""
        + """{"from":"2024-10-01","through":null,"type":3,"notes":[]}]}]}""")]
    [InlineData("addOns/typesChanged", """{"count":1,"items":[{"addOn":"96411","old":1,"new":3,"since":"2013-01-01"}]}""")]
    [InlineData(
        "pairs/practitioner/added",
        """{"count":1,"items":["""
        + """{"column1":"96409","column2":"96360","oldIndicator":null,"newIndicator":0,"since":"2024-10-01","lastDay":null,"old":"""
        + """[],"new":[{"from":"2024-10-01","inForceBy":"2024-10-01","through":null,"indicator":0}]}]}""")]
    [InlineData("pairs/practitioner/ended/items/0/column1", "\"0663T\"")]
    [InlineData("pairs/practitioner/indicatorChanged/items/0/newIndicator", "1")]
    [InlineData("pairs/practitioner/datesChanged/items/0/old", """[{"from":"1996-01-01","inForceBy":"1996-01-01","through":null,"indicator":1}]""")]
    [InlineData("pairs/practitioner/datesChanged/items/0/new", """[{"from":"2013-01-01","inForceBy":"2013-01-01","through":null,"indicator":1}]""")]
    [InlineData("pairs/outpatientHospital/added/count", "0")]
    [InlineData("modifiers/added", """{"count":1,"items":[{"modifier":"95","old":null,"new":{"from":null,"through":null}}]}""")]
    [InlineData("modifiers/ended", """{"count":1,"items":[{"modifier":"CT","old":{"from":null,"through":null},"new":null}]}""")]
    [InlineData("corrections", "[]")]
    public void Every_kind_of_change_is_told_in_JSON(string path, string expected)
    {
        JsonElement element = Json(Older, Newer);
        foreach (string step in path.Split('/'))
            element = int.TryParse(step, out int index) ? element[index] : element.GetProperty(step);

        Compact(element).Should().Be(expected);
    }

    [Fact]
    public void Nothing_changed_is_said()
    {
        ToolRun run = Diff(rules.RuleFile, rules.RuleFile);

        run.Exit.Should().Be(0);
        run.Output.Should().Contain("Nothing changed among codes, unit limits");
        JsonElement json = Json(rules.RuleFile, rules.RuleFile);
        json.GetProperty("changes").GetInt32().Should().Be(0);
        json.GetProperty("codes").GetProperty("added").GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void A_kind_of_table_that_only_one_set_holds_is_one_line()
    {
        string older = rules.Compiled(Set("older", October).Tables);
        TestTables more = Set("newer", October)
            .Mue("96360", 1, 1, CareSetting.OutpatientHospital, October)
            .Mue("96413", 2, 1, CareSetting.OutpatientHospital, October);
        string newer = rules.Compiled(more.Tables);

        OneLine(Diff(older, newer).Output).Should().EndWith("Unit limits (outpatient hospital): only in the newer set (2 entries, newest "
            + "table 2024-10-01); not listed one by one.");
        OneLine(Diff(newer, older).Output).Should().EndWith("Unit limits (outpatient hospital): only in the older set (2 entries, newest "
            + "table 2024-10-01); not listed one by one.");
        Json(older, newer).GetProperty("changes").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Sets_without_dated_tables_are_judged_by_what_has_not_ended()
    {
        string older = rules.Compiled(new TestTables().Pair("96413", "96360", 1).Pair("96409", "96360", 1).Tables);
        string newer = rules.Compiled(
            new TestTables().Pair("96413", "96360", 1).Pair("96409", "96360", 1, through: new(2030, 6, 30)).Tables);

        OneLine(Diff(older, newer).Output)
            .Should().Contain("no dated tables: what has not ended is in force").And.EndWith("96409 / 96360 last day 2030-06-30");
        Json(older, newer).GetProperty("old").GetProperty("referenceDay").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void A_file_of_codes_narrows_the_answer_and_names_the_codes_that_neither_set_knows()
    {
        string codes = rules.Input("# what we bill\n96409, g0498\t96409\r\n\n  0663t # ended\n");

        ToolRun run = Diff(Older, Newer, "--codes", codes);

        run.Exit.Should().Be(0);
        run.Error.Should().Be("cptrules: neither rule set contains G0498.\n");
        OneLine(run.Output).Should().Contain("only changes of the 3 listed codes")
            .And.Contain("Codes new: 1 96409")
                .And.Contain("Codes ended: 1 0663T").And.Contain("96409 / 96360").And.Contain("0663T / 96360")
                .And.Contain("96411 with 96409")
            .And.NotContain("96413 / ").And.NotContain("Unit limits changed");
        Compact(Json(Older, Newer, "--codes", codes).GetProperty("selection")).Should().Be("""["0663T","96409","G0498"]""");
    }

    [Theory]
    [InlineData("96411\n96411 secret\n", ", line 2: not a procedure code")]
    [InlineData("{ \"secret\": 1 }", ", line 1: not a procedure code")]
    [InlineData("96411;96413", ", line 1: not a procedure code")]
    [InlineData("# nothing but remarks\n", ": the file contains no code")]
    [InlineData("", ": the file contains no code")]
    public void A_file_of_codes_that_holds_something_else_is_2_with_its_line_and_nothing_of_it(string text, string reason)
    {
        string codes = rules.Input(text);

        ToolRun run = Diff(rules.RuleFile, rules.RuleFile, "--codes", codes);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(codes + reason).And.NotContain("secret");
    }

    [Fact]
    public void Bad_usage_and_files_that_cannot_be_used_are_2()
    {
        string gone = Path.Combine(rules.Folder, "gone");
        string[][] wrong =
        [
            [], [rules.RuleFile], [rules.RuleFile, rules.RuleFile, rules.RuleFile],
            [rules.RuleFile, gone], [gone, rules.RuleFile], [rules.RuleFile, ""],
            [rules.RuleFile, rules.Input("no rule set")], [rules.RuleFile, rules.RuleFile, "--format", "html"],
            [rules.RuleFile, rules.RuleFile, "--codes", gone],
            [rules.RuleFile, rules.RuleFile, "--codes", ""], [rules.RuleFile, rules.RuleFile, "--code", gone],
        ];
        foreach (string[] args in wrong)
        {
            ToolRun run = Diff(args);
            run.Exit.Should().Be(2, string.Join(' ', args));
            run.Output.Should().BeEmpty();
            run.Error.Should().NotBeEmpty().And.NotContain("   at ");
        }
    }

    [Fact]
    public void Redirected_output_is_plain() => Diff(Older, Newer).Output.Should().NotContain("\u001b");
}
