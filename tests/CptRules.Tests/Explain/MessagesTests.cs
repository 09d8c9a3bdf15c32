using System.Globalization;
using CptRules.Data.Keys;
using CptRules.Explain.Messages;
using CptRules.Explain.Remedies;
using CptRules.Findings;

namespace CptRules.Tests.Explain;

public class MessagesTests
{
    private const string NotCheckedBefore = "Unit limits, fee schedule policy and status, coverage, OPPS status, equipment, places, "
        + "components, anesthesia sessions, global periods and earlier visits";

    private static readonly int KnownId = ExplainSet.Rules.Data.FindCode(CodeKey.Parse("96411"));

    [Fact]
    public void Every_rule_has_a_sentence_even_for_data_without_numbers()
    {
        foreach (RuleId rule in Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None))
        {
            string message = ExplainSet.Message(FindingData.Of(rule));
            message.Should().EndWith(".").And.NotContain("  ").And.NotContain("..").And.NotContain("()");
            char.IsLower(message[0]).Should().BeFalse(message);
        }

        ExplainSet.Message(default).Should().BeEmpty();
    }

    [Fact]
    public void No_data_however_odd_makes_a_sentence_fail()
    {
        var random = new Random(11);
        int[] numbers = [int.MinValue, -1, 0, 1, 2, 5, 739_000, int.MaxValue];
        for (int i = 0; i < 20_000; i++)
        {
            FindingData data = Odd((RuleId)random.Next(0, 60));
            data.Place(
                (Severity)random.Next(0, 4), (CareSetting)random.Next(0, 5), Any(), Code(),
                random.Next(2) == 0 ? KnownId : Any(), Any(), Any());
            ExplainSet.Message(data).Should().NotBeNull();
            _ = ExplainSet.Message(data, ExplainSet.Partial);
            _ = ExplainSet.Remedy(data);
            _ = ReasonCodes.Carc(data) + ReasonCodes.Rarc(data);
            _ = new Finding(ExplainSet.Rules, data).Details;
        }

        int Any() => numbers[random.Next(numbers.Length)];

        CodeKey Code() => random.Next(2) == 0 ? CodeKey.Parse("96411") : new((uint)Any());

        ModifierKey Modifier() => new((ushort)random.Next(0, 1400));

        // A rule with the numbers of any family, its own or another.
        FindingData Odd(RuleId rule) => random.Next(7) switch
        {
            0 => FindingData.Of(rule, new DateFinding { Fault = (DateFault)random.Next(0, 256), Tables = (uint)Any() }),
            1 => FindingData.Of(rule, new CodeFinding { Status = (byte)random.Next(0, 256), IsReportingOnly = random.Next(2) == 0 }),
            2 => FindingData.Of(rule, new AddOnFinding { Type = (AddOnType)random.Next(0, 256) }),
            3 => FindingData.Of(rule, Any(), new RepeatFinding { Other = new((uint)random.Next(0, 900_000)) }),
            4 => FindingData.Of(rule, new UnitFinding
            {
                Units = Any() * 1000L,
                AllowedUnits = random.Next(4) == 0 ? long.MaxValue : Any(),
                Limit = Any(),
                Mai = (MueAdjudication)random.Next(0, 256),
                Role = (UnitRole)random.Next(0, 256),
                PayableIn = (CareSettings)random.Next(0, 256),
                IsBothSides = random.Next(2) == 0,
                IsHalfRoundedUp = random.Next(2) == 0,
            }),
            5 => FindingData.Of(rule, new ModifierFinding
            {
                Modifier = Modifier(),
                Position = Any(),
                ConflictsWith = Modifier(),
                ConflictPosition = Any(),
                Reason = (EligibilityReason)random.Next(0, 256),
                Row = Any(),
            }),
            _ => FindingData.Of(rule, Any(), Any(), new PairFinding
            {
                Other = new((uint)random.Next(0, 900_000)),
                OtherId = Any(),
                BypassModifier = Modifier(),
                BypassColumn = (byte)random.Next(0, 256),
                Indicator = (PairIndicator)random.Next(0, 256),
                Doubt = (PairDoubt)random.Next(0, 256),
            }),
        };
    }

    [Fact]
    public void Sentences_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        FindingData data = ExplainSet.Units(RuleId.UNT213, 3, 4.5m, 3, 0.5m);
        string message = ExplainSet.Message(data);
        string remedy = ExplainSet.Remedy(data)!.Text;
        try
        {
            foreach (string name in (string[])["ar-SA", "th-TH", "de-DE", "fa-IR"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                ExplainSet.Message(data).Should().Be(message);
                ExplainSet.Remedy(data)!.Text.Should().Be(remedy);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        message.Should().Contain("4.5 units").And.Contain("2024-08-05");
        remedy.Should().Contain("0.5 units");
    }

    [Fact]
    public void Dates_are_named_where_they_are_known()
    {
        Of(ExplainSet.Dates(1)).Should().Contain("no date of service");
        Of(ExplainSet.Dates(2)).Should().Contain("before the first, 2024-08-05");
        Of(ExplainSet.Finding(RuleId.LIN102, day: new DateOnly(2019, 1, 1)))
            .Should().Contain("2019-01-01").And.Contain("2024-07-01").And.Contain("release test").And.Contain(NotCheckedBefore);
        RuleInfo.All.Single(rule => rule.Id == RuleId.LIN102).Summary
            .Should().Contain(NotCheckedBefore, "the catalog and the message have one list");
        Of(ExplainSet.Finding(RuleId.LIN103, day: new DateOnly(2025, 1, 1))).Should().Contain("2025-01-01").And.Contain("2024-09-30");
    }

    [Fact]
    public void An_unknown_code_is_explained_by_what_the_rule_set_contains()
    {
        ExplainSet.Message(ExplainSet.Finding(RuleId.COD102, "J9999"), ExplainSet.Partial)
            .Should().Contain("J9999").And.Contain("only part of all codes");
        Of(ExplainSet.Finding(RuleId.COD102, "J9999")).Should().Contain("every published HCPCS code");
        Of(ExplainSet.Finding(RuleId.COD102, "0999U")).Should().Contain("laboratory");
        Of(ExplainSet.Finding(RuleId.COD102, "J9999", day: new DateOnly(2019, 1, 1))).Should().Contain("does not go back to 2019-01-01");
    }

    [Fact]
    public void A_code_out_of_force_is_explained_with_its_dates()
    {
        Of(ExplainSet.Finding(RuleId.COD103, "G0498"))
            .Should().StartWith("G0498 ended on 2023-12-31 and is not valid on 2024-08-05.");
        Of(ExplainSet.Finding(RuleId.COD103, "96374"))
            .Should().Contain("in no fee schedule and no unit limit table in force on 2024-08-05");
    }

    [Theory]
    [InlineData('N', "not covered")]
    [InlineData('B', "bundled")]
    [InlineData('P', "bundled or excluded")]
    [InlineData('I', "another code")]
    [InlineData('M', "never paid")]
    public void A_status_is_said_in_words(char status, string words) =>
        Of(ExplainSet.Status(status)).Should().Contain($"status {status}").And.Contain(words).And.Contain("94760");

    [Fact]
    public void Unit_limits_name_units_limit_and_indicator()
    {
        Of(ExplainSet.Units(RuleId.UNT211, 250, 251, 1, 250))
            .Should().Contain("251 units").And.Contain("is 250 for one line").And.Contain("MAI 1").And.Contain("2024-08-05");
        Of(ExplainSet.Units(RuleId.UNT212, 1, 2, 2, 1))
            .Should().Contain("2 units").And.Contain("is 1 a day").And.Contain("MAI 2").And.NotContain("appeal");
        Of(ExplainSet.Units(RuleId.UNT213, 3, 4, 3, 3))
            .Should().Contain("4 units of 96411").And.Contain("practitioner").And.Contain("MAI 3").And.Contain("not only the excess");
        Of(ExplainSet.Units(RuleId.UNT213, 1, 2, 3, 1, days: 3)).Should().Contain("one of the 3 days");
        Of(ExplainSet.Units(RuleId.UNT214, 0, 1, 3, 0, setting: CareSetting.OutpatientHospital))
            .Should().Contain("outpatient hospital unit limit").And.Contain("is 0").And.Contain("not paid in this setting");
    }

    [Theory]
    [InlineData(EligibilityReason.NotVisit, "visit")]
    [InlineData(EligibilityReason.OnVisit, "visit")]
    [InlineData(EligibilityReason.AddOn, "add-on")]
    [InlineData(EligibilityReason.NoProfessionalComponent, "PC/TC indicator 0")]
    [InlineData(EligibilityReason.NoTechnicalComponent, "PC/TC indicator 0")]
    [InlineData(EligibilityReason.NotBilateral, "bilateral indicator 0")]
    [InlineData(EligibilityReason.NoMultipleProcedureReduction, "multiple procedure indicator 0")]
    [InlineData(EligibilityReason.NoSplitCare, "010, 090 or YYY")]
    [InlineData(EligibilityReason.CoSurgeonsNotAllowed, "co-surgeon indicator 0")]
    [InlineData(EligibilityReason.CoSurgeonsNeedDocumentation, "documentation")]
    [InlineData(EligibilityReason.TeamNotAllowed, "team surgery indicator 0")]
    [InlineData(EligibilityReason.TeamNeedsDocumentation, "documentation")]
    [InlineData(EligibilityReason.AssistantNotAllowed, "assistant indicator 0")]
    [InlineData(EligibilityReason.AssistantNeedsDocumentation, "documentation")]
    internal void A_modifier_that_is_not_eligible_has_its_reason(EligibilityReason reason, string words) =>
        Of(ExplainSet.Modifier(RuleId.MOD404, "22", "96413", reason))
            .Should().Contain("Modifier 22").And.Contain("96413").And.Contain(words);

    [Fact]
    public void A_modifier_on_the_codes_own_list_is_said_to_be()
    {
        Of(ExplainSet.Modifier(RuleId.MOD404, "25", "96411", EligibilityReason.NotVisit)).Should().Contain("own list");
        Of(ExplainSet.Modifier(RuleId.MOD404, "57", "96411", EligibilityReason.NotVisit)).Should().NotContain("own list");
    }

    [Theory]
    [InlineData("MOD404", "25", "Modifier 25 (separate visit on the day of a procedure) is not eligible for 96413: ")]
    [InlineData("MOD404", "50", "Modifier 50 (both sides) is not eligible for 96413: ")]
    [InlineData("MOD407", "LT", "Modifier LT (left side) is on the line again, at position 2.")]
    public void A_message_names_a_modifier_with_its_label(string rule, string modifier, string start)
    {
        var claim = new Claim { Lines = [new ClaimLine("96413", 1, new DateOnly(2026, 5, 4), modifier, modifier)] };

        new ClaimValidator(RuleSet.Embedded).Validate(claim).Findings.First(finding => finding.Rule.ToString() == rule).Message
            .Should().StartWith(start);
    }

    [Fact]
    public void Modifier_findings_name_modifiers_dates_and_reasons()
    {
        Of(ExplainSet.Modifier(RuleId.MOD402, "ZZ")).Should().Contain("Modifier ZZ").And.Contain("release test");
        Of(ExplainSet.Modifier(RuleId.MOD403, "JZ"))
            .Should().Contain("from 2023-01-01 through 2024-06-30").And.Contain("not on 2024-08-05");
        Of(ExplainSet.Conflict("59", "XE"))
            .Should().Be("Modifiers 59 and XE exclude each other on one line. XE says more precisely what 59 says.");
        Of(ExplainSet.Modifier(RuleId.MOD410, "76")).Should().Contain("same provider");
        Of(ExplainSet.Modifier(RuleId.MOD410, "77")).Should().Contain("another physician");
        Of(ExplainSet.Required(0, "A0428")).Should().Contain("ambulance").And.Contain("origin").And.Contain("destination");
        Of(ExplainSet.Required(1, "98940")).Should().Contain("modifier AT");
    }

    [Fact]
    public void A_code_or_modifier_may_be_newer_than_the_release()
    {
        var later = new DateOnly(2024, 10, 5);
        Of(ExplainSet.Finding(RuleId.COD102, "J9999", Severity.Warning, later))
            .Should().Contain("newer than the tables").And.Contain("2024-10-05");
        Of(ExplainSet.Modifier(RuleId.MOD402, "ZZ", severity: Severity.Warning, day: later))
            .Should().Contain("newer than the release").And.NotContain("rejects");
        Of(ExplainSet.Modifier(RuleId.MOD402, "ZZ")).Should().NotContain("newer");
        Of(ExplainSet.Finding(RuleId.COD102, "J9999", Severity.Error, later)).Should().NotContain("newer", "an Error is certain");
        Of(ExplainSet.Modifier(RuleId.MOD402, "ZZ", day: later)).Should().NotContain("newer");
    }

    [Fact]
    public void Tables_are_named_with_their_quarters()
    {
        Of(ExplainSet.Tables(RuleId.LIN104, SourceKind.MuePractitioner, SourceKind.PtpPractitioner)).Should()
            .Contain("unit limits (MUE) of 2024Q3 and code pairs (PTP) of 2024Q3")
            .And.Contain("2024-08-05").And.Contain("newer tables may differ");
        Of(ExplainSet.Tables(RuleId.LIN105, SourceKind.MueDmeSupplier, SourceKind.AddOns))
            .Should().Contain("lacks tables for practitioner claims: unit limits (MUE) and add-on edits").And.Contain("not checked");
        Of(ExplainSet.Tables(RuleId.LIN104)).Should().Contain("are not known to be current on the date of service, 2024-08-05. ");
    }

    [Fact]
    public void A_reporting_only_code_is_not_denied() =>
        Of(ExplainSet.Status('I', code: "94760", reportingOnly: true)).Should().Contain("reporting-only code").And.NotContain("status");

    [Theory]
    [InlineData('I', "not payable by Medicare")]
    [InlineData('M', "not covered by Medicare")]
    [InlineData('S', "statute")]
    public void Coverage_is_explained_in_words(char coverage, string words) =>
        Of(ExplainSet.Status(coverage, rule: RuleId.COD105)).Should().Contain($"coverage code {coverage}").And.Contain(words);

    [Fact]
    public void A_limit_of_zero_names_who_pays_the_service()
    {
        Of(ExplainSet.Units(RuleId.UNT214, 0, 1, 2, 0, code: "L3908", payableIn: CareSettings.DmeSupplier))
            .Should().Contain("is 0").And.Contain("the DME contractor pays it to suppliers").And.NotContain("not covered");
        Of(ExplainSet.Units(RuleId.UNT214, 0, 1, 2, 0, payableIn: CareSettings.DmeSupplier | CareSettings.OutpatientHospital))
            .Should().Contain("outpatient hospitals and the DME contractor pays it");
    }

    [Fact]
    public void Units_name_sides_halves_and_minutes()
    {
        Of(ExplainSet.Units(RuleId.UNT212, 1, 2, 2, 0, bothSides: true))
            .Should().Contain("A left and a right line").And.EndWith("The payer denies all units of the day.");
        Of(ExplainSet.Units(RuleId.UNT213, 1, 2, 3, 1, days: 2, halfUp: true)).Should().Contain("half a unit a day was rounded up");
        Of(ExplainSet.Units(RuleId.UNT211, 1, 2, 1, 1)).Should().NotContain("half");
        Of(ExplainSet.Finding(RuleId.UNT202)).Should().Contain("minutes of 96411").And.Contain("anesthesia");
    }

    [Fact]
    public void A_row_of_modifier_scopes_has_its_own_words()
    {
        Of(ExplainSet.Modifier(RuleId.MOD404, "73", "96413", EligibilityReason.Scope, row: 0))
            .Should().Be("Modifier 73 is not eligible for 96413. Only hospitals bill this modifier.");
        Of(ExplainSet.Modifier(RuleId.MOD404, "73", "96413", EligibilityReason.Scope, row: 99))
            .Should().Be("Modifier 73 is not eligible for 96413: the policy of the code does not allow it.");
    }

    [Fact]
    public void Required_modifiers_are_named_with_what_the_payer_does()
    {
        Of(ExplainSet.Required(2, "97110"))
            .Should().Be("97110 (therapy) needs one of the modifiers GN, GO or GP. The line has none. The payer returns the line as "
                + "unprocessable.");
        Of(ExplainSet.Required(1, "98940")).Should().EndWith("The line has none, so the payer may deny it.");
        Of(ExplainSet.Modifier(RuleId.MOD412, "GO", "97161")).Should()
            .Contain("97161 is an evaluation of physical therapy and needs modifier GP")
            .And.Contain("modifier GO, which is that of another");
        Of(ExplainSet.Modifier(RuleId.MOD413, "CO", "97110"))
            .Should().Contain("Modifier CO needs GO on the same line").And.Contain("GO reports the plan of the therapy.");
    }

    [Fact]
    public void A_malformed_modifier_is_named_by_its_place()
    {
        Of(ExplainSet.Modifier(RuleId.MOD401, "", position: 3)).Should().Contain("at position 3");
    }

    [Fact]
    public void Pairs_name_both_codes_the_other_line_and_the_published_reason()
    {
        Of(ExplainSet.Pair(RuleId.PTP501, "96413", "96523"))
            .Should().Contain("96523 (column 2)").And.Contain("96413 (column 1) on line 1")
            .And.Contain("indicator 0").And.Contain("coding instructions");
        Of(ExplainSet.Pair(RuleId.PTP502, "96413", "96374", related: -1))
            .Should().Contain("prior line 1").And.Contain("indicator 1").And.Contain("2024-08-05");
        Of(ExplainSet.Pair(RuleId.PTP503, "96413", "96374", "59", onColumn: 2)).Should().Contain("Modifier 59 on line 2");
        Of(ExplainSet.Pair(RuleId.PTP503, "96413", "96374", "59", onColumn: 1)).Should().Contain("Modifier 59 on line 1");
        Of(ExplainSet.Pair(RuleId.PTP504, "96413", "96374", "LT")).Should().Contain("same place on the body");
    }

    [Theory]
    [InlineData("96413", "99213", "59", 2, "does not belong on a visit")]
    [InlineData("96413", "99213", "LT", 2, "does not belong on a visit")]
    [InlineData("11042", "99213", "57", 2, "11042 is a minor procedure, which takes 25")]
    [InlineData("96413", "99213", "27", 2, "visits in a hospital")]
    [InlineData("96413", "96374", "25", 2, "it is for visits, and 96374 is none")]
    [InlineData("96413", "96374", "LT", 2, "both lines name the same place")]
    [InlineData("96413", "99213", "58", 1, "does not make the visit 99213 a separate one")]
    [InlineData("96413", "99213", "59", 1, "does not make the visit 99213 a separate one")]
    [InlineData("96413", "96374", "25", 1, "it is for visits, and 96413 is none")]
    [InlineData("96413", "96374", "91", 1, "does not show that the column 2 service is separate")]
    [InlineData("96413", "96374", "LT", 1, "says nothing about the column 2 line")]
    public void A_doubtful_modifier_has_its_reason(string column1, string column2, string modifier, int column, string words) =>
        Of(ExplainSet.Pair(RuleId.PTP504, column1, column2, modifier, column)).Should().Contain($"Modifier {modifier}").And.Contain(words);

    [Fact]
    public void A_modifier_of_column_1_counts_from_a_day_on_and_for_practitioners()
    {
        Of(ExplainSet.Pair(RuleId.PTP504, "96413", "96374", "59", 1, day: new DateOnly(2019, 6, 30)))
            .Should().Contain("counts from 2019-07-01 only");
        Of(ExplainSet.Pair(RuleId.PTP504, "96413", "96374", "59", 1, setting: CareSetting.OutpatientHospital))
            .Should().Contain("counts on practitioner claims only");
    }

    [Fact]
    public void A_pair_whose_column_1_is_paid_only_alone_denies_nothing() =>
        Of(ExplainSet.Pair(RuleId.PTP501, "96413", "96523", doubt: PairDoubt.Column1PaidOnlyAlone))
            .Should().Be("The published pair would deny 96523 (column 2) on 2024-08-05, but 96413 (column 1) on line 1 is paid only if "
                + "nothing else is payable for the day, so this line is not denied.");

    [Fact]
    public void A_prior_line_at_risk_is_named()
    {
        Of(ExplainSet.Pair(RuleId.PTP505, "96413", "96374", related: -1)).Should()
            .Contain("96374 (column 2) on prior line 1").And.Contain("96413 (column 1) on this line")
            .And.Contain("unless a modifier shows separate services").And.Contain("take back what it paid for prior line 1");
        Of(ExplainSet.Pair(RuleId.PTP505, "96413", "96523", related: -1, indicator: PairIndicator.NotAllowed))
            .Should().NotContain("unless a modifier");
    }

    [Fact]
    public void Add_on_findings_list_the_primaries()
    {
        Of(ExplainSet.AddOn(RuleId.AOC301, "96411", 1)).Should().Contain("96409 or 96413").And.NotContain("contractor");
        Of(ExplainSet.AddOn(RuleId.AOC301, "99292", 2)).Should().Contain("contractor").And.Contain("same specialty and group");
        Of(ExplainSet.AddOn(RuleId.AOC301, "0846T", 3)).Should().Contain("88350").And.Contain("contractor");
        Of(ExplainSet.AddOn(RuleId.AOC302, "96411", 1)).Should().Contain("96409 or 96413").And.Contain("has errors");
        Of(ExplainSet.AddOn(RuleId.AOC303, "0846T", 3)).Should().Contain("88350");
        Of(ExplainSet.AddOn(RuleId.AOC303, "99292", 2)).Should().Contain("type 2");
        Of(ExplainSet.AddOn(RuleId.AOC304, "96376", 1)).Should().Contain("facilities only");
    }

    [Fact]
    public void A_long_list_of_primaries_is_cut()
    {
        var tables = new TestTables(complete: true).Codes("G0500");
        for (int i = 0; i < 23; i++)
            tables.AddOn("G0500", $"1{i:0000}");
        RuleSet rules = tables.Build();
        ExplainSet.Message(ExplainSet.AddOn(RuleId.AOC301, "G0500", 1, rules: rules), rules)
            .Should().Contain("10019 or 3 others").And.NotContain("10020");
    }

    [Fact]
    public void Repeats_name_the_other_line()
    {
        Of(ExplainSet.Related(RuleId.DUP601, "96411", 1)).Should().Contain("line 1").And.Contain("96411");
        Of(ExplainSet.Related(RuleId.DUP601, "96411", -2)).Should().Contain("prior line 2");
        Of(ExplainSet.Related(RuleId.STA701, "96523", 0)).Should().Contain("96523").And.Contain("status T");
        Of(ExplainSet.Related(RuleId.GLO801, "99213", 1, "11042")).Should().Contain("visit 99213").And.Contain("11042 on line 1");
        Of(ExplainSet.Related(RuleId.GLO802, "11042", -1, "27447")).Should().Contain("11042").And.Contain("27447 on prior line 1");
        Of(ExplainSet.Related(RuleId.CMP901, "96411", -1, "96411")).Should().Contain("here and on prior line 1").And.Contain("26");
        Of(ExplainSet.Related(RuleId.CMP902, "96411", 1, "96413")).Should().Contain("second anesthesia").And.Contain("96413 on line 1");
        Of(ExplainSet.Related(RuleId.HIS901, "99213", -3, "99213"))
            .Should().Contain("the visit 99213 by the same provider is on prior line 3").And.Contain("three years");
    }

    [Fact]
    public void Messages_of_drugs_name_the_modifier()
    {
        Of(ExplainSet.Finding(RuleId.DRU901, "J9355")).Should().Contain("JW").And.Contain("amount given");
        Of(ExplainSet.Finding(RuleId.DRU902, "J9355")).Should().Contain("JZ").And.Contain("JW");
        Of(ExplainSet.Finding(RuleId.DRU903, "J9355")).Should().EndWith("The payer returns the line.");
        Of(ExplainSet.Finding(RuleId.DRU903, "J9355", day: new DateOnly(2023, 7, 1))).Should().Contain("from 2023-10-01");
    }

    [Fact]
    public void Messages_of_hospital_rules_name_the_status_and_what_the_payer_does()
    {
        Of(ExplainSet.Outpatient(RuleId.OPS101, "C")).Should().Be(
            "33533 is an inpatient-only service on 2024-08-05 (OPPS status C). The payer denies it on an outpatient claim.");
        Of(ExplainSet.Outpatient(RuleId.OPS102, "B", "99213", Severity.Warning, stale: true)).Should()
            .EndWith("The OPPS table of the rule set may be outdated for this day.");
        Of(ExplainSet.Outpatient(RuleId.OPS102, "B", "99213", Severity.Info, reportingOnly: true)).Should()
            .EndWith("No payment is expected for a reporting-only code.");
        Of(ExplainSet.Outpatient(RuleId.OPS107, "J2", "99284", procedureStatus: "T")).Should().Be(
            "99284 is a visit on 2024-08-05 without modifier 25, and line 1 bills a procedure that day (OPPS status T). "
            + "The payer denies a visit with a procedure unless 25 shows that the visit is separate.");
        Of(ExplainSet.Outpatient(RuleId.OPS107, "J2", "99284", Severity.Warning, procedureStatus: "Q3")).Should()
            .Contain("If the procedure is paid by itself");
        Of(ExplainSet.Outpatient(RuleId.OPS108, "N")).Should().Be(
            "33533 is packaged (OPPS status N), and no line of the claim has another status. Its payment is included in that for "
            + "another service, and the claim has none, so the payer pays nothing.");
    }

    [Theory]
    [InlineData("31", "serviced often")]
    [InlineData("32", "bought or rented")]
    [InlineData("33", "oxygen equipment")]
    [InlineData("36", "capped rental")]
    public void Messages_of_equipment_name_its_kind(string pricing, string kind) =>
        Of(ExplainSet.Supplier(RuleId.DME901, pricing)).Should().Contain(kind).And.EndWith("The payer rejects the line.");

    [Fact]
    public void Messages_of_places_name_the_place()
    {
        Of(ExplainSet.AtPlace(RuleId.POS902, 22)).Should().Contain("place of service 22 (hospital, on campus)").And.Contain("indicator 5");
        Of(ExplainSet.AtPlace(RuleId.POS901, 98)).Should().Be(
            "Place of service 98 is not on the CMS list. The payer returns the line as incomplete.");
        Of(ExplainSet.AtPlace(RuleId.POS901, byte.MaxValue)).Should().StartWith("The place of service is malformed");
        Of(ExplainSet.AtPlace(RuleId.POS905, 11, "99221")).Should().StartWith("99221 is a visit to a hospital patient");
        Of(ExplainSet.AtPlace(RuleId.POS907, 11, modifier: "95")).Should().StartWith("Modifier 95 reports 96413 as a telehealth visit");
        Of(ExplainSet.AtPlace(RuleId.POS907, 2)).Should().Contain("without 93, 95, GQ or GT");
    }

    [Fact]
    public void A_visit_add_on_names_what_would_allow_it()
    {
        Of(ExplainSet.Finding(RuleId.AOC305, "G2211")).Should().Contain("modifier 25").And.NotContain("preventive");
        Of(ExplainSet.Finding(RuleId.AOC305, "G2211", day: new DateOnly(2025, 1, 1))).Should().Contain("preventive");
    }

    private static string Of(in FindingData data) => ExplainSet.Message(data);
}
