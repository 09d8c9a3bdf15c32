using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Cli.Tests;

/// <summary>The text and JSON output of <c>explain</c>.</summary>
public sealed class ExplainTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private const char Escape = '\u001b';

    private ToolRun Explain(params string[] args) => Tool.Run(["explain", "--rules", rules.RuleFile, .. args]);

    private ToolRun ExplainAt(TerminalFacts terminal, params string[] args) =>
        Tool.Run(["explain", "--rules", rules.RuleFile, .. args], "", terminal);

    private JsonElement Json(params string[] args) => JsonDocument.Parse(Explain([.. args, "--format", "json"]).Output).RootElement;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])[' ', '\n', '│'], StringSplitOptions.RemoveEmptyEntries));

    // The public code page of 96411.
    [Theory]
    [InlineData("label", "96411 Chemotherapy push, each further drug")]
    [InlineData("in force", "In force Yes. ")]
    [InlineData("MPFS status", "status A active")]
    [InlineData("global days", "global days ZZZ belongs to another service")]
    [InlineData("PC/TC", "PC/TC 5 incident to")]
    [InlineData("multiple procedure", "multiple procedures 0 ")]
    [InlineData("bilateral", "bilateral 0 ")]
    [InlineData("physician supervision", "supervision 09 ")]
    [InlineData("assistant surgeon", "assistant surgeon 0 restricted")]
    [InlineData("co-surgeons", "co-surgeons 0 ")]
    [InlineData("team surgery", "team surgery 0 ")]
    [InlineData("diagnostic imaging family", "imaging family 99 ")]
    [InlineData("since when the policy is so", "Fee schedule policy unchanged since at least 2024-07-01")]
    [InlineData("APC status indicator", "APC status S procedure, not discounted when multiple")]
    [InlineData("type of service", "Type of service 1 medical care")]
    [InlineData("BETOS", "BETOS P7B oncology, other")]
    [InlineData(
        "MUE practitioner", "practitioner 3 units a day, by clinical data; MAI 3; rationale Clinical: Data; since at least 2024-07-01")]
    [InlineData(
        "MUE outpatient hospital",
        "outpatient hospital 3 units a day, by clinical data; MAI 3; rationale Clinical: Data; since at least 2024-07-01")]
    [InlineData("MUE DME supplier", "no DME supplier MUE")]
    [InlineData("CCS clinical classification", "CCS class 224 cancer chemotherapy")]
    [InlineData("add-on type", "Add-on code Yes, type 1: paid only in addition to one of the listed primaries")]
    [InlineData(
        "add-on to",
        "96409 Chemotherapy push, first or only drug; type 1, since 2013-04-01; code in force, fee schedule status A")]
    [InlineData(
        "add-on to",
        "96413 Chemotherapy infusion, first drug, first stretch; type 1, since 2013-04-01; code in force, fee schedule status A")]
    [InlineData("eligible modifiers", "Eligible modifiers the 22 of an explicit list, below")]
    [InlineData("eligible modifiers with their labels", "25 separate visit on the day of a procedure 53 stopped early 59 separate and ")]
    [InlineData("eligible modifiers with their labels", "XS separate organ or structure XU unusual service that does not overlap Ind")]
    [InlineData("pairs", "PTP edits in column 1 (paid) of ")]
    [InlineData(
        "history",
        "2006-01-01 added 2011-01-01 short description changed 2013-04-01 add-on code of type 1: begins with 96409 and 96413 "
        + "2021-07-01 listed primary of 0663T: begins (type 1)")]
    [InlineData(
        "history",
        "2024-07-01 limit 3 units a day, by clinical data (practitioner, MAI 3); perhaps earlier: the rule set has no older table")]
    [InlineData("source", "MUE practitioner MCR_MUE_PractitionerServices_Eff_07-01-2026")]
    [InlineData("source", "code page public code page of 96411")]
    public void Every_fact_of_a_code_is_shown(string field, string text)
    {
        ToolRun run = Explain("96411");

        run.Exit.Should().Be(0, run.Error);
        OneLine(run.Output).Should().Contain(text, field);
    }

    [Fact]
    public void The_day_is_the_last_of_the_window_unless_another_is_named_and_the_answer_says_which()
    {
        OneLine(Explain("96411").Output)
            .Should().Contain("As of 2026-09-30 (the last day of the window), by release 2026Q3-test, practitioner.");
        OneLine(Explain("96411", "--on", "2025-03-01").Output)
            .Should().Contain("As of 2025-03-01, by release 2026Q3-test, practitioner. "
                + "Not known to be current on that day (LIN104): MPFS of 2024Q3. In force");
        OneLine(Explain("96411", "--on", "2026-10-01").Output).Should().Contain("The window ended on 2026-09-30");
        OneLine(Explain("96411", "--on", "2024-06-30").Output)
            .Should().Contain("The window begins later, on 2024-07-01").And.Contain("unit limits and code policy are not checked (LIN102)")
            .And.Contain("Fee schedule no row on that day");
    }

    [Theory]
    [InlineData("96411")]
    [InlineData(" 96411 ")]
    [InlineData("g0498")]
    [InlineData("0663t")]
    public void Letter_case_and_spaces_do_not_matter(string code) =>
        Explain(code).Output.Should().StartWith(code.Trim().ToUpperInvariant());

    [Theory]
    [InlineData("0663T", "2026-01-01", "No. It ended on 2025-12-31.")]
    [InlineData("0663T", "2025-12-31", "Yes. It ends on 2025-12-31.")]
    [InlineData("97007", "2025-12-31", "No. It begins on 2026-01-01.")]
    [InlineData("97007", "2026-01-01", "Yes. It began on 2026-01-01.")]
    public void A_code_is_in_force_on_its_days_only(string code, string day, string text)
    {
        ToolRun run = Explain(code, "--on", day);

        run.Exit.Should().Be(0, "it is known");
        OneLine(run.Output).Should().Contain($"In force {text}").And.Contain("Own dates ");
    }

    [Fact]
    public void A_code_names_the_add_on_codes_that_list_it() => OneLine(Explain("96411", "--on", "2025-03-01").Output)
        .Should().Contain("0663T Scalp cooling, placing and watching the cap; type 1, from 2021-07-01 through 2025-12-31; code in force, ");

    [Fact]
    public void Coverage_and_pricing_are_shown_with_their_meanings()
    {
        var tables = new RuleTables { Name = "test" };
        tables.Codes.Add(
            new CodeRow(CodeKey.Parse("E0601")) { From = new DateOnly(1996, 1, 1), Coverage = 'D', Pricing = "36" });
        string ruleFile = rules.Compiled(tables);
        string text = OneLine(Tool.Run(["explain", "--rules", ruleFile, "--on", "2024-08-05", "E0601"]).Output);
        text.Should().Contain("HCPCS coverage D covered under special conditions")
            .And.Contain("HCPCS pricing 36 equipment rented for a limited number of months");
        JsonElement json = JsonDocument.Parse(
            Tool.Run(["explain", "--rules", ruleFile, "--on", "2024-08-05", "--format", "json", "E0601"]).Output).RootElement;
        json.GetProperty("coverage").GetString().Should().Be("D");
        json.GetProperty("pricing").GetString().Should().Be("36");
        json.GetProperty("indicators").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void Another_setting_has_other_add_on_edits_and_pairs()
    {
        OneLine(Explain("96376").Output).Should().Contain("Add-on code Yes, type 1: for facilities only, not paid on practitioner claims");
        OneLine(Explain("96376", "--setting", "outpatientHospital").Output)
            .Should().Contain("Add-on code Yes, type 1: paid only in addition to one of the listed primaries");
        OneLine(Explain("96413", "--setting", "outpatientHospital").Output)
            .Should().Contain("outpatient hospital. Not known to be current on that day (LIN104): PTP outpatient hospital of 2024Q3.")
            .And.Contain("PTP outpatient hospital ccioph").And.NotContain("ccipra");

        string supplier = OneLine(Explain("96411", "--setting", "dmeSupplier").Output);
        supplier.Should().Contain("Add-on edits do not apply to DME suppliers.")
            .And.Contain("PTP edits there are no PTP edits for DME suppliers").And.NotContain("Primaries");
    }

    [Fact]
    public void What_is_absent_is_said_and_no_group_is_empty()
    {
        string output = OneLine(Explain("0663T").Output);

        output.Should().Contain("no published MUE (practitioner)")
            .And.Contain("no explicit list").And.NotContain("BETOS").And.NotContain("Add-on codes that list");
        OneLine(Explain("96413").Output).Should().Contain("No: the release has no add-on edit for it on that day.");
        OneLine(Explain("96411").Output).Should().NotContain("are dated by the first table", "no table changed what another said");
    }

    [Fact]
    public void An_unknown_code_is_1_and_named_on_standard_error()
    {
        foreach (string format in (string[])["text", "json"])
        {
            ToolRun run = Explain("99999", "--format", format);

            run.Exit.Should().Be(1);
            run.Output.Should().BeEmpty();
            run.Error.Should().Contain("does not contain 99999").And.Contain("partial");
        }
    }

    [Theory]
    [InlineData("not a procedure code", "9641")]
    [InlineData("not a procedure code", "9641-")]
    [InlineData("not a procedure code", "")]
    [InlineData("not a procedure code", "GA498")]
    [InlineData("not a procedure code", "\u017f1234")]
    [InlineData("not a procedure code", "96411\u001b[2J")]
    [InlineData("is not a date", "96411", "--on", "2026-5-4")]
    [InlineData("is not a date", "96411", "--on", "2026-02-30")]
    [InlineData("is not a date", "96411", "--on", "today")]
    [InlineData("hospital", "96411", "--setting", "hospital")]
    [InlineData("xml", "96411", "--format", "xml")]
    [InlineData("CODE", new string[0])]
    [InlineData("96413", "96411", "96413")]
    public void Bad_usage_is_2_with_a_reason(string reason, params string[] args)
    {
        ToolRun run = Explain(args);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(reason).And.NotContain(Escape.ToString()).And.NotContain("   at ");
    }

    [Fact]
    public void A_set_of_many_quarters_tells_the_way_of_a_code_through_them()
    {
        string path = rules.Compiled(Quarters());

        string now = OneLine(Tool.Run(["explain", "96411", "--rules", path]).Output);
        string then = OneLine(Tool.Run(["explain", "96411", "--rules", path, "--on", "2024-08-01"]).Output);

        now.Should().Contain("As of 2026-09-30 (the last day of the window)")
            .And.Contain("policy unchanged since 2026-07-01")
            .And.Contain("status B bundled: its payment is always included in that for other services")
            .And.Contain("bilateral 0 no bilateral adjustment: 50 does not apply; since at least 2024-07-01", "the policy changed later")
            .And.Contain("4 units a day, by clinical data; MAI 3; rationale Clinical: Data; since 2026-04-01");
        then.Should().Contain("status A active: paid under the physician fee schedule if covered")
            .And.Contain("3 units a day, by clinical data; MAI 3; rationale Clinical: Data; since at least 2024-07-01")
            .And.NotContain("The window");
        foreach (string output in (string[])[now, then])
        {
            output.Should().Contain(
                "History 2024-07-01 in the fee schedule with status A; perhaps earlier: the rule set has no older table "
                + "2024-07-01 limit 3 units a day, by clinical data (practitioner, MAI 3); "
                + "perhaps earlier: the rule set has no older table "
                + "2026-04-01 limit 4 units a day, by clinical data (practitioner, MAI 3); before, 3 units, MAI 3 "
                + "2026-07-01 status from A to B "
                + "The date of a change of a limit, a status or the fee schedule is that of the first table of the release with the new "
                + "value. It may have happened earlier.");
        }
    }

    [Fact]
    public void A_code_with_component_rows_only_is_said_to_have_no_other()
    {
        string output = OneLine(Tool.Run(["explain", "83020", "--rules", rules.Compiled(Quarters())]).Output);

        output.Should().Contain("Fee schedule no row without modifier, only for 26; policy unchanged since at least 2024-07-01")
            .And.Contain("In force Yes.").And.Contain("in the fee schedule with a row for modifier 26 only").And.NotContain("Indicators");
    }

    [Fact]
    public void A_code_that_only_an_edit_names_is_explained_in_a_complete_set_and_unknown_in_a_partial_one()
    {
        string[] complete = ["--rules", rules.Compiled(Quarters())];
        string[] partial = ["--rules", rules.Compiled(Quarters(complete: false))];

        (string, string)[] expected =
            [("96523", "in column 2 (denied) of 1"), ("96409", "Add-on codes that list this code as their primary")];
        foreach ((string code, string what) in expected)
        {
            ToolRun run = Tool.Run(["explain", code, .. complete]);
            run.Exit.Should().Be(0, run.Error);
            OneLine(run.Output)
                .Should().Contain("Only add-on or PTP edits name it.")
                .And.Contain(what).And.Contain("Fee schedule no row on that day");
            Tool.Run(["explain", code, .. partial]).Exit.Should().Be(1);
            Tool.Run(["explain", code, "--format", "json", .. complete]).Exit.Should().Be(0);
        }

        OneLine(Tool.Run(["explain", "96409", .. complete]).Output)
            .Should().Contain("PTP edits none in force on that day (practitioner)").And.NotContain("shows one");
    }

    [Fact]
    public void Json_has_the_history_as_data()
    {
        JsonElement json = JsonDocument.Parse(
            Tool.Run(["explain", "96411", "--format", "json", "--rules", rules.Compiled(Quarters())]).Output).RootElement;

        JsonElement change = json.GetProperty("history")[2];
        change.GetProperty("date").GetString().Should().Be("2026-04-01");
        change.GetProperty("about").GetString().Should().Be("unit limit (practitioner)");
        change.GetProperty("before").GetString().Should().Be("3 units, MAI 3");
        change.GetProperty("after").GetString().Should().Be("4 units, MAI 3");
        json.GetProperty("history")[0].GetProperty("before").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("unitLimits")[0].GetProperty("mayBeOlder").GetBoolean().Should().BeFalse();
        json.GetProperty("indicators")[0].GetProperty("mayBeOlder").GetBoolean().Should().BeFalse("the status changed");
        json.GetProperty("policyMayBeOlder").GetBoolean().Should().BeFalse();
    }

    private static RuleTables Quarters(bool complete = true)
    {
        CodeKey push = CodeKey.Parse("96411");
        var tables = new RuleTables { Name = "quarters", Complete = complete };
        foreach ((DateOnly date, int limit) in ((DateOnly, int)[])[(new(2024, 7, 1), 3), (new(2026, 4, 1), 4)])
            tables.Mue.Add(new(CareSetting.Practitioner, date, [new(push, limit, 3, "Clinical: Data")]));
        (DateOnly, char)[] statuses = [(new(2024, 7, 1), 'A'), (new(2025, 10, 1), 'A'), (new(2026, 7, 1), 'B')];
        foreach ((DateOnly date, char status) in statuses)
        {
            MpfsRow professional = new(CodeKey.Parse("83020")) { Modifier = ModifierKey.Parse("26"), Status = 'A', PcTc = '6' };
            tables.Mpfs.Add(new(date, [new(push) { Status = status, Bilateral = '0' }, professional]));
        }

        tables.Pairs.Add(new(
            CareSetting.Practitioner,
            push,
            CodeKey.Parse("96523"),
            new(2006, 1, 1),
            DateOnly.MaxValue,
            0,
            PairRationale.CodingInstruction));
        tables.AddOns.Add(new(CodeKey.Parse("0663T"), CodeKey.Parse("96409"), 1, new(2021, 1, 1), DateOnly.MaxValue, AddOnNotes.None));
        return tables;
    }

    [Fact]
    public void A_rule_set_without_a_window_needs_a_day()
    {
        var tables = new RuleTables { Name = "undated" };
        tables.Codes.Add(new(CodeKey.Parse("96411")) { From = new(2006, 1, 1) });
        string path = rules.Compiled(tables);

        ToolRun without = Tool.Run(["explain", "96411", "--rules", path]);
        ToolRun with = Tool.Run(["explain", "96411", "--rules", path, "--on", "2026-05-04"]);

        without.Exit.Should().Be(2);
        without.Error.Should().Contain("--on");
        with.Exit.Should().Be(0, with.Error);
        OneLine(with.Output).Should().Contain("Own dates since 2006-01-01").And.Contain("so published edits may be missing");
    }

    [Fact]
    public void Redirected_output_is_plain_and_loses_no_word()
    {
        string output = Explain("96411").Output;

        output.Should().NotContain(Escape.ToString()).And.NotContain("…").And.NotContain("╭");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void A_terminal_wraps_and_loses_no_word(int width)
    {
        foreach (string code in (string[])["96411", "0663T", "96376"])
        {
            string wide = OneLine(ExplainAt(Tool.Terminal with { AllowsColor = false, Width = 1000 }, code).Output);
            ToolRun narrow = ExplainAt(Tool.Terminal with { AllowsColor = false, Width = width }, code);

            narrow.Output.Split('\n').Should().OnlyContain(line => line.Length <= width);
            narrow.Output.Should().NotContain(Escape.ToString());
            Letters(narrow.Output).Should().Be(Letters(wide));
        }

        // Words wider than their column are broken, and lines of cells interleave, so only the letters are compared.
        static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Order());
    }

    [Fact]
    public void A_terminal_has_bold_headings() => ExplainAt(Tool.Terminal, "96411").Output.Should().Contain($"{Escape}[1m");

    /// <summary>The keys of the JSON, which has no groups, and the properties that they show.</summary>
    private static IEnumerable<(string Key, PropertyInfo? Group, PropertyInfo Property)> Facts =>
        from property in typeof(CodeFacts).GetProperties()
        let isGroup = property.Name is nameof(CodeFacts.FeeSchedule) or nameof(CodeFacts.Outpatient) or nameof(CodeFacts.Hcpcs)
            or nameof(CodeFacts.AddOn) or nameof(CodeFacts.Pairs)
        from part in isGroup ? property.PropertyType.GetProperties().Where(part => part.Name != "Meaning") : [property]
        select (KeyOf(property, part), isGroup ? property : null, part);

    private static string KeyOf(PropertyInfo property, PropertyInfo part) => (property.Name, part.Name) switch
    {
        (nameof(CodeFacts.FeeSchedule), nameof(FeeScheduleFacts.Modifiers)) => "feeScheduleModifiers",
        (nameof(CodeFacts.FeeSchedule), nameof(FeeScheduleFacts.Since)) => "policySince",
        (nameof(CodeFacts.FeeSchedule), nameof(FeeScheduleFacts.MayBeOlder)) => "policyMayBeOlder",
        (nameof(CodeFacts.Outpatient), nameof(OutpatientFacts.Since)) => "apcStatusSince",
        (nameof(CodeFacts.Outpatient), nameof(OutpatientFacts.MayBeOlder)) => "apcStatusMayBeOlder",
        (nameof(CodeFacts.AddOn), nameof(AddOnFacts.Type)) => "addOnType",
        (nameof(CodeFacts.Pairs), _) => "pairs" + part.Name,
        _ => JsonNamingPolicy.CamelCase.ConvertName(part.Name),
    };

    [Fact]
    public void Json_has_every_property_of_the_facts_whatever_is_known()
    {
        string[] keys = [.. Facts.Select(fact => fact.Key), "release", "eligibleModifierLabels"];

        foreach (string[] args in (string[][])[["96411"], ["0663T"], ["97007", "--on", "2019-01-01", "--setting", "dmeSupplier"]])
            Json(args).EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo(keys);
    }

    [Fact]
    public void Json_parts_have_every_property_of_their_types()
    {
        JsonElement facts = Json("96411", "--on", "2025-03-01");

        KeysOf("indicators").Should().BeEquivalentTo(Of(typeof(CodeIndicator)));
        KeysOf("unitLimits").Should().BeEquivalentTo(Of(typeof(UnitLimit)));
        KeysOf("primaries").Should().BeEquivalentTo([.. Of(typeof(AddOnLink)), "label", "isInForce"]);
        KeysOf("addOns").Should().BeEquivalentTo([.. Of(typeof(AddOnLink)), "label", "isInForce"]);
        KeysOf("sources").Should().BeEquivalentTo(Of(typeof(RuleSource)).Except(["kindName", "rowsRead", "rowsKept", "rowsDropped"]));
        KeysOf("history").Should().BeEquivalentTo(Of(typeof(CodeEvent)).Except(["kind"]));

        IEnumerable<string> KeysOf(string array) => facts.GetProperty(array)[0].EnumerateObject().Select(property => property.Name);
    }

    private static IEnumerable<string> Of(Type type) =>
        type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    [Fact]
    public void Json_values_are_those_of_the_library()
    {
        CodeFacts facts = RuleSet.Load(rules.RuleFile).Find("96411", new(2025, 3, 1), CareSetting.OutpatientHospital)!;

        JsonElement json = Json("96411", "--on", "2025-03-01", "--setting", "outpatientHospital");

        var texts = Facts.Where(fact => fact.Property.PropertyType == typeof(string));
        foreach ((string key, PropertyInfo? group, PropertyInfo property) in texts)
            json.GetProperty(key).GetString().Should().Be((string?)property.GetValue(group is null ? facts : group.GetValue(facts)), key);
        json.GetProperty("release").GetString().Should().Be("2026Q3-test");
        json.GetProperty("date").GetString().Should().Be("2025-03-01");
        json.GetProperty("setting").GetString().Should().Be("outpatientHospital");
        json.GetProperty("isInForce").GetBoolean().Should().BeTrue();
        json.GetProperty("addOnType").GetInt32().Should().Be(1);
        json.GetProperty("pairsAsColumn1").GetInt32().Should().Be(facts.Pairs.AsColumn1);
        json.GetProperty("pairsAsColumn2").GetInt32().Should().Be(facts.Pairs.AsColumn2);
        json.GetProperty("eligibleModifiers").EnumerateArray().Select(item => item.GetString()).Should().Equal(facts.EligibleModifiers!);
        json.GetProperty("eligibleModifierLabels").GetProperty("53").GetString().Should().Be("stopped early");
        json.GetProperty("unitLimits").EnumerateArray().Select(limit => limit.GetProperty("limit").ToString()).Should().Equal("3", "3", "");
        json.GetProperty("addOns")[0].GetProperty("isInForce").GetBoolean().Should().BeTrue("0663T ended later");
    }

    [Fact]
    public void Help_says_which_day_is_taken() =>
        Regex.Replace(Explain("--help").Output, @"\s+", " ")
            .Should().Contain("the last day of the rule set's window. The default is never today");
}
