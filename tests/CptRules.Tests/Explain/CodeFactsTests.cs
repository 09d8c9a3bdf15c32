using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain;
using CptRules.Explain.Codes;

namespace CptRules.Tests.Explain;

/// <summary>What is explained of a code: here 96411 and those around it, with the published facts.</summary>
public class CodeFactsTests
{
    private static readonly DateOnly Q3 = new(2024, 7, 1);
    private static readonly DateOnly Q4 = new(2024, 10, 1);
    private static readonly DateOnly Q1 = new(2025, 1, 1);
    private static readonly RuleSet Rules = Set().Build();

    [Fact]
    public void Coverage_and_pricing_have_their_meanings()
    {
        var tables = new TestTables();
        tables.Tables.Codes.Add(new CodeRow(TestTables.Code("E0601"))
        {
            From = new DateOnly(1996, 1, 1), Coverage = 'S', Pricing = "36",
        });
        tables.Tables.Codes.Add(new CodeRow(TestTables.Code("J1234")) { From = new DateOnly(1996, 1, 1), Pricing = "77" });
        RuleSet rules = tables.Build();
        HcpcsFacts facts = rules.Find("E0601", new DateOnly(2024, 8, 5))!.Hcpcs!;
        (facts.Coverage, facts.CoverageMeaning).Should().Be(("S", "not covered, by the Medicare statute"));
        (facts.Pricing, facts.PricingMeaning).Should().Be(("36", "equipment rented for a limited number of months"));
        CodeFacts unknown = rules.Find("J1234", new DateOnly(2024, 8, 5))!;
        (unknown.Hcpcs!.Coverage, unknown.Hcpcs.Pricing, unknown.Hcpcs.PricingMeaning).Should().Be((null, "77", null));
        unknown.Indicators.Select(indicator => indicator.Name).Should().Equal("HCPCS pricing");
    }

    [Fact]
    public void All_facts_of_a_code_are_shown()
    {
        CodeFacts facts = Rules.Find("96411", new(2025, 2, 1))!;
        facts.Code.Should().Be("96411");
        facts.ToString().Should().Be("96411 Chemotherapy push, each further drug");
        facts.Date.Should().Be(new DateOnly(2025, 2, 1));
        facts.Setting.Should().Be(CareSetting.Practitioner);
        facts.Label.Should().Be("Chemotherapy push, each further drug");
        facts.From.Should().Be(new DateOnly(2006, 1, 1));
        facts.Through.Should().BeNull();
        facts.FeeSchedule!.Status.Should().Be("A");
        facts.FeeSchedule!.GlobalDays.Should().Be("ZZZ");
        facts.FeeSchedule!.PcTc.Should().Be("5");
        facts.FeeSchedule!.MultipleProcedures.Should().Be("0");
        facts.FeeSchedule!.Bilateral.Should().Be("0");
        facts.FeeSchedule!.Supervision.Should().Be("09");
        facts.FeeSchedule!.AssistantSurgeon.Should().Be("0");
        facts.FeeSchedule!.CoSurgeons.Should().Be("0");
        facts.FeeSchedule!.TeamSurgery.Should().Be("0");
        facts.FeeSchedule!.ImagingFamily.Should().Be("99");
        (facts.FeeSchedule!.PrePercent, facts.FeeSchedule.IntraPercent, facts.FeeSchedule.PostPercent).Should().Be((null, null, null));
        facts.FeeSchedule!.EndoscopicBase.Should().BeNull();
        facts.FeeSchedule!.Modifiers.Should().BeEmpty();
        facts.Outpatient!.ApcStatus.Should().Be("S");
        facts.Hcpcs!.TypeOfService.Should().Be("1 medical care");
        facts.Hcpcs!.Betos.Should().Be("P7B oncology, other");
        facts.Hcpcs!.ClinicalClass.Should().Be("224 cancer chemotherapy");
        facts.AddOn.Type.Should().Be(AddOnType.ListedPrimaries);
        facts.AddOn.Primaries.Select(link => link.ToString()).Should().Equal("96409 type 1", "96413 type 1");
        facts.AddOn.AddOns.Select(link => link.Code).Should().Equal("0663T");
        facts.EligibleModifiers.Should().Equal("25", "59", "JW");
        facts.Pairs.AsColumn1.Should().Be(2);
        facts.Pairs.AsColumn2.Should().Be(1);
        facts.History.Where(happened => happened.Kind == CodeEventKind.Reviewed).Select(happened => (happened.Date, happened.Text))
            .Should().Equal((new(2006, 1, 1), "added"), (new(2011, 1, 1), "short description changed"));
        facts.History.Should().BeInAscendingOrder(happened => happened.Date);
    }

    [Fact]
    public void Indicators_come_with_a_meaning_and_the_day_since_when_they_are_so()
    {
        CodeFacts facts = Rules.Find("96411", new(2025, 2, 1))!;
        facts.Indicators.Select(indicator => indicator.ToString()).Should().Equal(
            "status A", "global days ZZZ", "PC/TC 5", "multiple procedures 0", "bilateral 0", "supervision 09",
            "assistant surgeon 0", "co-surgeons 0",
            "team surgery 0", "imaging family 99", "APC status S", "add-on type 1");
        facts.Indicators.Should().OnlyContain(indicator => !string.IsNullOrEmpty(indicator.Meaning));
        Indicator("global days").Meaning.Should().Contain("belongs to another service");
        Indicator("assistant surgeon").Meaning.Should().Contain("documentation");
        Indicator("co-surgeons").Meaning.Should().Contain("not paid");
        Indicator("global days").Since.Should().Be(Q3);
        Indicator("PC/TC").Since.Should().Be(Q4, "it was 0 before");
        Indicator("APC status").Since.Should().Be(Q3);
        facts.Outpatient!.MayBeOlder.Should().BeTrue("there is no older table");
        Indicator("add-on type").Since.Should().BeNull();
        facts.FeeSchedule!.Since.Should().Be(Q4);

        CodeIndicator Indicator(string name) => facts.Indicators.Single(indicator => indicator.Name == name);
    }

    [Fact]
    public void Unit_limits_are_shown_for_every_setting_with_the_day_since_when_they_are_so()
    {
        IReadOnlyList<UnitLimit> limits = Rules.Find("96411", new(2025, 2, 1))!.UnitLimits;
        limits.Select(limit => limit.Setting)
            .Should().Equal(CareSetting.Practitioner, CareSetting.OutpatientHospital, CareSetting.DmeSupplier);
        limits.Select(limit => limit.Limit).Should().Equal(3, 3, null);
        limits.Select(limit => limit.Mai).Should().Equal(MueAdjudication.DateOfServiceClinical, MueAdjudication.DateOfServicePolicy, null);
        limits.Select(limit => limit.Rationale).Should().Equal("Clinical: CMS Workgroup", "Clinical: Data", null);
        limits.Select(limit => limit.Since).Should().Equal(Q4, Q3, null);
        limits[0].Meaning.Should().Be("3 units a day, by clinical data (practitioner, MAI 3)");
        limits[1].Meaning.Should().Be("3 units a day, by policy (outpatient hospital, MAI 2)");
        limits[2].Meaning.Should().Contain("no DME supplier MUE table");
    }

    [Fact]
    public void A_limit_that_the_table_lacks_is_no_published_MUE()
    {
        IReadOnlyList<UnitLimit> limits = Rules.Find("96413", new(2025, 2, 1))!.UnitLimits;
        limits[0].Limit.Should().BeNull();
        limits[0].Meaning.Should().Be("no published MUE (practitioner)");
        Rules.Find("96376", new(2025, 2, 1))!.UnitLimits[0].Meaning.Should().Contain("not paid in this setting");
        Rules.Find("A0425", new(2025, 2, 1))!.UnitLimits[0].Meaning.Should().Be("250 units a claim line (practitioner, MAI 1)");
    }

    [Fact]
    public void Facts_are_those_of_the_day()
    {
        CodeFacts facts = Rules.Find("96411", new(2024, 8, 1))!;
        facts.FeeSchedule!.PcTc.Should().Be("0");
        facts.FeeSchedule!.Since.Should().Be(Q3);
        facts.UnitLimits[0].Limit.Should().Be(2);
        facts.UnitLimits[0].Since.Should().Be(Q3);
        facts.Pairs.AsColumn2.Should().Be(0, "that edit begins later");

        CodeFacts before = Rules.Find("96411", new(2019, 1, 1))!;
        before.FeeSchedule.Should().BeNull();
        before.Indicators.Select(indicator => indicator.Name).Should().Equal("add-on type");
        before.UnitLimits.Should().OnlyContain(limit => limit.Limit == null && limit.Since == null && limit.Meaning.StartsWith("no "));
        before.Outpatient.Should().BeNull("no OPPS table has begun");
    }

    [Fact]
    public void Surgical_policy_is_shown_with_shares_and_rows_of_its_own()
    {
        CodeFacts facts = Rules.Find("66984", new(2025, 2, 1))!;
        (facts.FeeSchedule!.PrePercent, facts.FeeSchedule.IntraPercent, facts.FeeSchedule.PostPercent).Should().Be((10, 70, 20));
        facts.FeeSchedule!.EndoscopicBase.Should().Be("43235");
        facts.FeeSchedule!.GlobalDays.Should().Be("090");
        facts.FeeSchedule!.Modifiers.Should().Equal("26", "TC", "53");
        facts.Indicators.Single(indicator => indicator.Name == "pre/intra/post shares").Value.Should().Be("10/70/20");
    }

    [Fact]
    public void A_code_that_only_has_component_rows_has_no_status()
    {
        CodeFacts facts = Rules.Find("83020", new(2025, 2, 1))!;
        facts.FeeSchedule!.Status.Should().BeNull();
        facts.FeeSchedule!.Modifiers.Should().Equal("26");
        facts.IsInForce.Should().BeTrue();
        facts.FeeSchedule!.Since.Should().Be(Q1);
    }

    [Theory]
    [InlineData("96411", "2025-02-01", true, "It began on 2006-01-01.")]
    [InlineData("96411", "2005-12-31", false, "It begins on 2006-01-01.")]
    [InlineData("0662T", "2025-01-01", false, "It ended on 2024-12-31.")]
    [InlineData("96413", "2025-02-01", true, "lists the code")]
    [InlineData("96413", "2019-01-01", null, "the tables of release test begin later")]
    [InlineData("83020", "2024-08-01", false, "quarter")]
    [InlineData("G0399", "2025-02-01", null, "lacks a table of that quarter")]
    public void Being_in_force_is_judged_by_own_dates_or_by_the_tables(string code, string date, bool? isInForce, string reason)
    {
        CodeFacts facts = Rules.Find(code, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture))!;
        facts.IsInForce.Should().Be(isInForce);
        facts.InForceReason.Should().Contain(reason).And.EndWith(".");
    }

    [Fact]
    public void Add_on_edits_count_in_their_setting_only()
    {
        DateOnly day = new(2025, 2, 1);
        Rules.Find("96368", day)!.AddOn.Primaries.Single().Note.Should().Be("practitioner claims only");
        Rules.Find("96368", day, CareSetting.OutpatientHospital)!.AddOn.Type.Should().BeNull();
        Rules.Find("96411", day, CareSetting.OutpatientHospital)!.AddOn.Type.Should().Be(AddOnType.ListedPrimaries);
        Rules.Find("96411", day, CareSetting.DmeSupplier)!.AddOn.Primaries.Should().BeEmpty();
        Rules.Find("96376", day)!.AddOn.Primaries.Single().Note.Should().Be("for facilities only");
        AddOnMeaning("96376", CareSetting.Practitioner).Should().Be("for facilities only, not paid on practitioner claims");
        AddOnMeaning("96376", CareSetting.OutpatientHospital).Should().Be("paid only in addition to one of the listed primaries");
        Rules.Find("96417", day)!.AddOn.Type.Should().BeNull("the edit is suspended");
        Rules.Find("96413", day)!.AddOn.AddOns.Select(link => link.Code).Should().Equal("96411");

        CodeFacts contractor = Rules.Find("99292", day)!;
        contractor.AddOn.Type.Should().Be(AddOnType.ContractorDefined);
        contractor.AddOn.Primaries.Should().BeEmpty();

        string? AddOnMeaning(string code, CareSetting setting) =>
            Rules.Find(code, day, setting)!.Indicators.Single(indicator => indicator.Name == "add-on type").Meaning;
    }

    [Fact]
    public void An_ended_add_on_edit_is_shown_until_its_last_day()
    {
        AddOnLink link = Rules.Find("37252", new(2024, 12, 31))!.AddOn.Primaries.Single();
        (link.From, link.Through).Should().Be((new DateOnly(2013, 1, 1), new DateOnly(2024, 12, 31)));
        Rules.Find("37252", new(2025, 1, 1))!.AddOn.Primaries.Should().BeEmpty();
    }

    [Fact]
    public void Pairs_are_counted_in_their_setting()
    {
        CodeFacts facts = Rules.Find("96411", new(2025, 2, 1), CareSetting.OutpatientHospital)!;
        facts.Pairs.Should().Be(new PairCounts(1, 0));
        facts = Rules.Find("96411", new(2025, 2, 1), CareSetting.DmeSupplier)!;
        facts.Pairs.Should().Be(default(PairCounts));
    }

    [Fact]
    public void Sources_are_those_that_feed_the_facts_of_the_day()
    {
        Names("96411", CareSetting.Practitioner).Should().BeEquivalentTo(
            "mue-2024-10", "oph-2024-07", "mpfs-2025-01", "ptp-pra", "aoc", "addendum-b", "page", "own rows");
        Names("96411", CareSetting.OutpatientHospital).Should().Contain("ptp-oph").And.NotContain("ptp-pra");
        Names("83020", CareSetting.Practitioner).Should().BeEquivalentTo("mpfs-2025-01", "own rows");

        IEnumerable<string> Names(string code, CareSetting setting) =>
            Rules.Find(code, new(2025, 2, 1), setting)!.Sources.Select(source => source.Name);
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("")]
    [InlineData("9641")]
    public void What_is_unknown_has_no_facts(string code) => Rules.Find(code, Q1).Should().BeNull();

    [Fact]
    public void A_partial_set_does_not_know_a_code_that_only_edits_name() =>
        new TestTables().Pair("96413", "96523", 0).Build().Find("96523", Q1).Should().BeNull();

    [Fact]
    public void Codes_are_trimmed_and_taken_in_upper_case() => Rules.Find(" 0663t ", Q1)!.Code.Should().Be("0663T");

    private static TestTables Set()
    {
        TestTables tables = new TestTables(complete: true)
            .DatedCode("0662T", null, new(2024, 12, 31))
            .DatedCode("G0399", null, null)
            .Mue("96411", 2, 3, date: Q3)
            .Mue("96376", 0, 3, date: Q4)
            .Mue("A0425", 250, 1, date: Q4)
            .Mue("96411", 3, 3, date: Q4)
            .Mue("96411", 3, 2, CareSetting.OutpatientHospital, Q3)
            .Mpfs("96411", pcTc: '0', globalDays: GlobalDays.Zzz, date: Q3)
            .Mpfs("96413", date: Q3)
            .Mpfs("96413", date: Q4)
            .Mpfs("96413", date: Q1)
            .Mpfs("83020", modifier: "26", date: Q1)
            .Pair("96411", "96523", 0)
            .Pair("96411", "99213", 1)
            .Pair("96411", "96374", 1, through: new(2020, 1, 1))
            .Pair("96413", "96411", 1, from: Q4)
            .Pair("96411", "96523", 0, setting: CareSetting.OutpatientHospital)
            .AddOn("96411", "96413")
            .AddOn("96411", "96409")
            .AddOn("0663T", "96411")
            .AddOn("96368", "96365", notes: AddOnNotes.PractitionerOnly)
            .AddOn("96376", "96374", notes: AddOnNotes.FacilitiesOnly)
            .AddOn("96417", "96413", notes: AddOnNotes.Suspended)
            .AddOn("37252", "37220", type: 3, through: new(2024, 12, 31))
            .AddOn("99292", "", type: 2);
        Policies(tables.Tables);
        Words(tables.Tables);
        Sources(tables.Tables);
        return tables;
    }

    private static void Policies(RuleTables tables)
    {
        MpfsRow push = new(CodeKey.Parse("96411"))
        {
            Status = 'A',
            PcTc = '5',
            GlobalDays = GlobalDays.Zzz,
            MultipleProcedures = '0',
            Bilateral = '0',
            AssistantSurgeon = '0',
            CoSurgeons = '0',
            TeamSurgery = '0',
            Supervision = "09",
            ImagingFamily = "99",
        };
        MpfsRow cataract = new(CodeKey.Parse("66984"))
        {
            Status = 'A',
            PcTc = '0',
            GlobalDays = GlobalDays.Days090,
            PrePercent = 10,
            IntraPercent = 70,
            PostPercent = 20,
            EndoscopicBase = CodeKey.Parse("43235"),
        };
        Table(Q4).Add(push);
        Table(Q1).Add(push);
        Table(Q1).Add(cataract);
        foreach (string modifier in (string[])["26", "TC", "53"])
            Table(Q1).Add(new MpfsRow(CodeKey.Parse("66984")) { Modifier = ModifierKey.Parse(modifier), Status = 'A' });

        // The rationale of the hospital limit stays, that of the practitioner limit was reworded with the limit.
        List<MueRow> practitioner = tables.Mue.Single(table => table.Setting == CareSetting.Practitioner && table.Date == Q4).Rows;
        practitioner[^1] = practitioner[^1] with { Rationale = "Clinical: CMS Workgroup" };

        List<MpfsRow> Table(DateOnly date) => tables.Mpfs.Single(table => table.Date == date).Rows;
    }

    private static void Words(RuleTables tables)
    {
        tables.Codes.Add(new CodeRow(CodeKey.Parse("96411"))
        {
            From = new(2006, 1, 1),
            Label = "Chemotherapy push, each further drug",
            TypeOfService = "1 medical care",
            Betos = "P7B oncology, other",
            ClinicalClass = "224 cancer chemotherapy",
            History = [new(new(2011, 1, 1), "short description changed"), new(new(2006, 1, 1), "added")],
        });
        tables.Opps.Add(new(Q3, [new(CodeKey.Parse("96411"), "S")]));
        tables.ExplicitModifierLists.Add(
            new(CodeKey.Parse("96411"), [ModifierKey.Parse("59"), ModifierKey.Parse("25"), ModifierKey.Parse("JW")]));
    }

    private static void Sources(RuleTables tables)
    {
        (string Kind, string Name, DateOnly? Date)[] sources =
        [
            ("MUE practitioner", "mue-2024-07", Q3), ("MUE practitioner", "mue-2024-10", Q4),
            ("MUE outpatient hospital", "oph-2024-07", Q3),
            ("MPFS", "mpfs-2024-07", Q3), ("MPFS", "mpfs-2025-01", Q1),
            ("PTP practitioner", "ptp-pra", null), ("PTP outpatient hospital", "ptp-oph", null),
            ("AOC", "aoc", null), ("HCPCS", "hcpcs", null), ("OPPS", "addendum-b", null),
            ("code page", "page", null), ("CPT", "modifiers", null),
            ("manual", "claims manual", null), ("policy manual", "NCCI manual", null), ("own", "own rows", null),
        ];
        tables.Sources.AddRange(sources.Select(source => new SourceRow(source.Kind, source.Name, source.Date, "00", 1, 1, [])));
    }
}
