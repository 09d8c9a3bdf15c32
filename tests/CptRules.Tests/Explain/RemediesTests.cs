using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Explain.Remedies;
using CptRules.Findings;

namespace CptRules.Tests.Explain;

public class RemediesTests
{
    public static TheoryData<RuleId, RemedyKind, bool> ByRule => new()
    {
        { RuleId.LIN101, RemedyKind.CorrectDates, false },
        { RuleId.LIN102, RemedyKind.CorrectDates, false },
        { RuleId.LIN103, RemedyKind.CorrectDates, false },
        { RuleId.LIN104, RemedyKind.ChangeRuleSet, false },
        { RuleId.LIN105, RemedyKind.ChangeRuleSet, false },
        { RuleId.COD101, RemedyKind.CorrectCode, false },
        { RuleId.COD102, RemedyKind.CorrectCode, false },
        { RuleId.COD103, RemedyKind.CorrectCode, false },
        { RuleId.COD104, RemedyKind.BillElsewhere, false },
        { RuleId.COD105, RemedyKind.BillElsewhere, false },
        { RuleId.UNT201, RemedyKind.CorrectUnits, false },
        { RuleId.UNT202, RemedyKind.CorrectUnits, false },
        { RuleId.UNT211, RemedyKind.RemoveLine, true },
        { RuleId.UNT212, RemedyKind.RemoveLine, true },
        { RuleId.UNT213, RemedyKind.RemoveLine, true },
        { RuleId.UNT214, RemedyKind.RemoveLine, true },
        { RuleId.MOD401, RemedyKind.CorrectModifier, false },
        { RuleId.MOD402, RemedyKind.RemoveModifier, true },
        { RuleId.MOD403, RemedyKind.RemoveModifier, true },
        { RuleId.MOD404, RemedyKind.RemoveModifier, true },
        { RuleId.MOD405, RemedyKind.RemoveModifier, true },
        { RuleId.MOD406, RemedyKind.RemoveModifier, true },
        { RuleId.MOD407, RemedyKind.RemoveRepeatedModifier, true },
        { RuleId.MOD408, RemedyKind.CorrectModifier, false },
        { RuleId.MOD409, RemedyKind.ReduceUnits, true },
        { RuleId.MOD410, RemedyKind.RemoveModifier, true },
        { RuleId.MOD411, RemedyKind.AppendModifier, false },
        { RuleId.MOD412, RemedyKind.CorrectModifier, false },
        { RuleId.MOD413, RemedyKind.AppendModifier, false },
        { RuleId.PTP501, RemedyKind.RemoveLine, true },
        { RuleId.PTP502, RemedyKind.AppendModifier, false },
        { RuleId.PTP503, RemedyKind.CorrectModifier, false },
        { RuleId.PTP504, RemedyKind.AppendModifier, false },
        { RuleId.PTP505, RemedyKind.CorrectCode, false },
        { RuleId.AOC301, RemedyKind.AddPrimary, false },
        { RuleId.AOC302, RemedyKind.AddPrimary, false },
        { RuleId.AOC303, RemedyKind.AddPrimary, false },
        { RuleId.AOC304, RemedyKind.RemoveLine, true },
        { RuleId.AOC305, RemedyKind.RemoveLine, true },
        { RuleId.DUP601, RemedyKind.RemoveLine, true },
        { RuleId.STA701, RemedyKind.RemoveLine, true },
        { RuleId.GLO801, RemedyKind.AppendModifier, false },
        { RuleId.GLO802, RemedyKind.AppendModifier, false },
        { RuleId.CMP901, RemedyKind.RemoveLine, true },
        { RuleId.CMP902, RemedyKind.RemoveLine, true },
        { RuleId.DRU901, RemedyKind.CorrectModifier, false },
        { RuleId.DRU902, RemedyKind.CorrectModifier, false },
        { RuleId.DRU903, RemedyKind.AppendModifier, false },
        { RuleId.HIS901, RemedyKind.CorrectCode, false },
        { RuleId.OPS101, RemedyKind.BillElsewhere, false },
        { RuleId.OPS102, RemedyKind.CorrectCode, false },
        { RuleId.OPS103, RemedyKind.BillElsewhere, false },
        { RuleId.OPS104, RemedyKind.BillElsewhere, false },
        { RuleId.OPS105, RemedyKind.BillElsewhere, false },
        { RuleId.OPS106, RemedyKind.BillElsewhere, false },
        { RuleId.OPS107, RemedyKind.AppendModifier, false },
        { RuleId.OPS108, RemedyKind.CorrectCode, false },
        { RuleId.DME901, RemedyKind.AppendModifier, false },
        { RuleId.DME902, RemedyKind.AppendModifier, false },
        { RuleId.DME903, RemedyKind.CorrectModifier, false },
        { RuleId.DME906, RemedyKind.BillElsewhere, false },
        { RuleId.POS901, RemedyKind.CorrectPlace, false },
        { RuleId.POS902, RemedyKind.CorrectPlace, false },
        { RuleId.POS903, RemedyKind.CorrectPlace, false },
        { RuleId.POS904, RemedyKind.CorrectPlace, false },
        { RuleId.POS905, RemedyKind.CorrectPlace, false },
        { RuleId.POS907, RemedyKind.AppendModifier, false },
    };

    [Theory]
    [MemberData(nameof(ByRule))]
    public void A_rule_has_its_remedy(RuleId rule, RemedyKind kind, bool canBeApplied)
    {
        foreach (Severity severity in (Severity[])[Severity.Warning, Severity.Error])
        {
            Remedy remedy = Of(rule.ToString().StartsWith("MOD", StringComparison.Ordinal)
                ? ExplainSet.Modifier(rule, "59", severity: severity)
                : ExplainSet.Finding(rule, CodeOf(rule), severity));
            remedy.Kind.Should().Be(kind);
            remedy.CanBeApplied.Should().Be(
                canBeApplied && (rule, severity) != (RuleId.MOD409, Severity.Warning), "several sites may be several units");
            remedy.Text.Should().EndWith(".").And.NotContain("  ");
        }
    }

    [Fact]
    public void Every_rule_is_in_the_table() =>
        ByRule.Should().HaveCount(RuleInfo.All.Count);

    [Fact]
    public void Information_has_no_remedy()
    {
        foreach (RuleInfo rule in RuleInfo.All)
            ExplainSet.Remedy(ExplainSet.Finding(rule.Id, severity: Severity.Info)).Should().BeNull();
        ExplainSet.Remedy(ExplainSet.Finding(RuleId.None)).Should().BeNull();
    }

    [Fact]
    public void A_modifier_is_advised_only_if_the_record_supports_it()
    {
        foreach (RuleInfo rule in RuleInfo.All)
        {
            Remedy remedy = Of(ExplainSet.Finding(rule.Id, CodeOf(rule.Id)));
            if (remedy.Kind == RemedyKind.AppendModifier || remedy.Text.Contains("append", StringComparison.OrdinalIgnoreCase))
                remedy.Text.Should().MatchRegex("support|documented", rule.Id.ToString());
        }
    }

    [Theory]
    [InlineData('I', RemedyKind.CorrectCode, false)]
    [InlineData('N', RemedyKind.BillElsewhere, false)]
    [InlineData('B', RemedyKind.RemoveLine, true)]
    [InlineData('M', RemedyKind.RemoveLine, true)]
    public void A_status_decides_between_another_code_and_no_line(char status, RemedyKind kind, bool canBeApplied)
    {
        Remedy remedy = Of(ExplainSet.Status(status));
        remedy.Kind.Should().Be(kind);
        remedy.CanBeApplied.Should().Be(canBeApplied);
    }

    [Theory]
    [InlineData(RuleId.UNT211)]
    [InlineData(RuleId.UNT212)]
    [InlineData(RuleId.UNT213)]
    public void Units_are_reduced_to_what_is_left_of_the_limit(RuleId rule)
    {
        Remedy remedy = Of(ExplainSet.Units(rule, 3, 4, 3, 1));
        remedy.Kind.Should().Be(RemedyKind.ReduceUnits);
        remedy.CanBeApplied.Should().BeTrue();
        remedy.Units.Should().Be(1);
        remedy.Text.Should().Contain("line 2 to 1 unit");
        remedy.Text.Contains("appeal", StringComparison.Ordinal).Should().Be(rule == RuleId.UNT213);
    }

    [Fact]
    public void Units_of_a_span_are_said_by_day_and_in_all()
    {
        Remedy remedy = Of(ExplainSet.Units(RuleId.UNT213, 2, 3, 3, 2, days: 3));
        remedy.Units.Should().Be(2);
        remedy.Text.Should().Contain("2 units a day, 6 for its 3 days");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_line_beyond_a_limit_already_used_up_is_removed(int allowed)
    {
        Remedy remedy = Of(ExplainSet.Units(RuleId.UNT213, 3, 6, 3, allowed));
        remedy.Kind.Should().Be(RemedyKind.RemoveLine);
        remedy.CanBeApplied.Should().BeTrue();
        remedy.Units.Should().BeNull();
        remedy.Text.Should().Contain("appeal");
    }

    [Fact]
    public void A_service_not_covered_may_be_billed_for_a_denial()
    {
        Of(ExplainSet.Units(RuleId.UNT214, 0, 1, 3, 0, code: "96413")).Text.Should().Contain("GY or GX").And.Contain("practitioner");
        Of(ExplainSet.Units(RuleId.UNT214, 0, 1, 3, 0)).Text.Should().NotContain("GY", "the list of 96411 does not have it");
    }

    [Fact]
    public void A_service_that_another_setting_pays_is_billed_there()
    {
        Remedy remedy = Of(ExplainSet.Units(RuleId.UNT214, 0, 1, 3, 0, code: "L3908", payableIn: CareSettings.DmeSupplier));
        remedy.Kind.Should().Be(RemedyKind.BillElsewhere);
        remedy.CanBeApplied.Should().BeFalse();
        remedy.Text.Should().StartWith("Bill L3908 as a DME supplier claim").And.NotContainAny("Remove", "remove");
        Of(ExplainSet.Units(
                RuleId.UNT214, 0, 1, 3, 0, setting: CareSetting.DmeSupplier,
                payableIn: CareSettings.Practitioner | CareSettings.OutpatientHospital))
            .Text.Should().Contain("a practitioner claim or an outpatient hospital claim").And.Contain("on a DME supplier claim");
    }

    [Theory]
    [InlineData("27130", "50")]
    [InlineData("92235", "")]
    public void Two_sides_are_billed_once(string code, string modifier)
    {
        Remedy remedy = Of(ExplainSet.Units(RuleId.UNT212, 1, 2, 2, 0, code: code, bothSides: true));
        remedy.Kind.Should().Be(RemedyKind.CombineLines);
        remedy.CanBeApplied.Should().BeFalse();
        remedy.Units.Should().Be(1);
        remedy.Modifiers.Should().Equal(modifier.Length == 0 ? [] : [modifier]);
        remedy.Text.Should().StartWith($"Bill {code} once, with one unit").And.NotContainAny("Remove", "remove");
        remedy.Text.Contains("the record supports", StringComparison.Ordinal).Should().Be(modifier.Length > 0);
    }

    [Fact]
    public void Of_two_sides_that_are_not_billed_together_one_stays()
    {
        Remedy remedy = Of(ExplainSet.Units(RuleId.UNT213, 1, 2, 3, 0, code: "99213", bothSides: true));
        remedy.Kind.Should().Be(RemedyKind.RemoveLine);
        remedy.CanBeApplied.Should().BeTrue();
        remedy.Text.Should().StartWith("Keep line 2 or that of the other side, not both").And.Contain("appeal");
    }

    [Theory]
    [InlineData('B', "the patient may not be billed")]
    [InlineData('P', "the patient may not be billed")]
    [InlineData('N', "the patient or another payer may be responsible")]
    [InlineData('I', "instead of 94760")]
    [InlineData('M', "no payment is expected")]
    public void A_status_says_who_pays(char status, string words) => Of(ExplainSet.Status(status)).Text.Should().Contain(words);

    [Fact]
    public void A_service_that_the_patient_pays_is_not_removed()
    {
        Remedy remedy = Of(ExplainSet.Status('N'));
        remedy.Text.Should().NotContainAny("Remove", "remove").And.Contain("append GY to line 2 where the record supports it");
        Of(ExplainSet.Status('N', code: "96411")).Text.Should().NotContain("GY", "the list of 96411 does not have it");
    }

    [Fact]
    public void A_reporting_only_code_stays()
    {
        Remedy remedy = Of(ExplainSet.Status('I', reportingOnly: true));
        remedy.Kind.Should().Be(RemedyKind.RemoveLine);
        remedy.Text.Should().StartWith("Keep line 2 if the payer wants the service reported");
    }

    [Fact]
    public void The_codes_that_Medicare_uses_are_named()
    {
        Remedy one = Of(ExplainSet.Status('I', code: "97014"));
        one.Codes.Should().Equal("G0283");
        one.Text.Should().Contain("instead of 97014: G0283");
        Remedy several = Of(ExplainSet.Status('I', code: "99244"));
        several.Codes.Should().Equal("99202", "99203", "99204", "99213");
        several.Text.Should().Contain("99202-99204 or 99213, as the record supports");
        Of(ExplainSet.Status('I')).Codes.Should().BeEmpty();
    }

    [Theory]
    [InlineData('I', RemedyKind.CorrectCode)]
    [InlineData('M', RemedyKind.BillElsewhere)]
    [InlineData('S', RemedyKind.BillElsewhere)]
    public void Coverage_decides_between_another_code_and_another_payer(char coverage, RemedyKind kind)
    {
        Remedy remedy = Of(ExplainSet.Status(coverage, rule: RuleId.COD105));
        remedy.Kind.Should().Be(kind);
        remedy.Text.Should().Contain("patient");
    }

    [Fact]
    public void The_first_service_of_another_physician_is_not_billed()
    {
        Of(ExplainSet.Modifier(RuleId.MOD410, "77")).Text.Should().NotContain("also bill").And.Contain("another physician");
        Of(ExplainSet.Modifier(RuleId.MOD410, "76")).Text.Should().Contain("also bill");
    }

    [Fact]
    public void A_modifier_that_needs_documentation_may_stay() =>
        Of(ExplainSet.Modifier(RuleId.MOD404, "62", "96413", EligibilityReason.CoSurgeonsNeedDocumentation)).Text
            .Should().StartWith("Keep modifier 62").And.Contain("documentation");

    [Fact]
    public void A_modifier_of_another_discipline_is_replaced() =>
        Of(ExplainSet.Modifier(RuleId.MOD412, "GO", "97161")).Text
            .Should().StartWith("Replace modifier GO on line 2 with GP if the record supports it");

    [Fact]
    public void A_modifier_without_its_partner_gets_it_or_is_removed()
    {
        Remedy remedy = Of(ExplainSet.Modifier(RuleId.MOD413, "CO", "97110"));
        remedy.Modifiers.Should().Equal("GO");
        remedy.Text.Should().Be(
            "Append GO to line 2 if the record supports it, in place of a modifier that excludes it, or remove modifier CO.");
    }

    [Fact]
    public void Tables_to_look_for_are_named() =>
        Of(Severe(ExplainSet.Tables(RuleId.LIN105, SourceKind.Mpfs))).Text.Should().Contain("missing tables: fee schedule.");

    [Fact]
    public void The_later_of_two_modifiers_that_exclude_each_other_is_removed()
    {
        Of(ExplainSet.Conflict("59", "XE")).Modifiers.Should().Equal("XE");
        Of(ExplainSet.Conflict("59", "XE", position: 3, otherPosition: 1)).Modifiers.Should().Equal("59");
    }

    [Theory]
    [InlineData(RuleId.MOD402)]
    [InlineData(RuleId.MOD404)]
    [InlineData(RuleId.MOD407)]
    [InlineData(RuleId.MOD410)]
    public void The_modifier_to_remove_is_named(RuleId rule)
    {
        Remedy remedy = Of(ExplainSet.Modifier(rule, "76"));
        remedy.Modifiers.Should().Equal("76");
        remedy.Text.Should().Contain("modifier 76");
    }

    [Fact]
    public void A_remedy_without_a_modifier_to_remove_cannot_be_applied() =>
        Of(ExplainSet.Finding(RuleId.MOD404)).CanBeApplied.Should().BeFalse();

    [Fact]
    public void A_bilateral_line_has_one_unit_whatever_its_days()
    {
        Remedy remedy = Of(ExplainSet.Modifier(RuleId.MOD409, "50"));
        remedy.Units.Should().Be(1);
        remedy.Text.Should().Contain("1 unit for the whole line");
    }

    [Fact]
    public void A_required_modifier_is_chosen_from_its_row()
    {
        Of(ExplainSet.Required(1, "98940")).Modifiers.Should().Equal("AT");
        Remedy trip = Of(ExplainSet.Required(0, "A0428"));
        trip.Modifiers.Should().BeEmpty();
        trip.Text.Should().Contain("origin").And.Contain("destination");
    }

    [Theory]
    [InlineData(RuleId.PTP502)]
    [InlineData(RuleId.PTP504)]
    public void A_pair_asks_for_the_modifiers_that_fit_its_denied_side(RuleId rule)
    {
        Of(ExplainSet.Pair(rule, "96413", "96374", "LT")).Modifiers.Should().Equal("59", "XE", "XP", "XS", "XU");
        Of(ExplainSet.Pair(rule, "96413", "96411", "LT")).Modifiers.Should().Equal("59");
        Of(ExplainSet.Pair(rule, "96413", "99213", "LT")).Modifiers.Should().Equal("25");
        Of(ExplainSet.Pair(rule, "27447", "99213", "LT")).Modifiers.Should().Equal("25", "57");
        Of(ExplainSet.Pair(rule, "27447", "99213", "LT")).Text.Should().Contain("57 (if the surgery was decided at the visit)");
        Of(ExplainSet.Pair(rule, "96413", "96374", "LT", onColumn: 1)).Text
            .Should().Contain("59 or the X modifier that fits").And.Contain("or an anatomic modifier if line 1 is another site");
        Of(ExplainSet.Pair(rule, "96413", "96411", "LT", onColumn: 1)).Text
            .Should().Contain("Append 59 to line 2").And.NotContain("anatomic", "the list of 96411 has none");
        Of(ExplainSet.Pair(rule, "96413", "77427", "LT", onColumn: 1)).Text
            .Should().Contain("Append an anatomic modifier if line 1 is another site").And.NotContain("59");
    }

    [Fact]
    public void Another_site_is_no_remedy_where_both_lines_name_one() =>
        Of(ExplainSet.Pair(RuleId.PTP504, "96413", "96374", "LT")).Text.Should().NotContain("anatomic");

    [Fact]
    public void A_pair_whose_code_takes_no_modifier_is_removed()
    {
        Remedy remedy = Of(ExplainSet.Pair(RuleId.PTP504, "96413", "77427", "LT"));
        remedy.Kind.Should().Be(RemedyKind.RemoveLine);
        remedy.CanBeApplied.Should().BeTrue();
    }

    [Fact]
    public void A_line_that_is_paid_only_alone_is_removed_rather_than_the_other() =>
        Of(ExplainSet.Pair(RuleId.PTP501, "96413", "96523", doubt: PairDoubt.Column1PaidOnlyAlone)).Text
            .Should().StartWith("Remove line 1 rather than line 2");

    [Fact]
    public void A_prior_line_at_risk_may_be_corrected()
    {
        Of(ExplainSet.Pair(RuleId.PTP505, "96413", "96374", related: -1)).Kind.Should().Be(RemedyKind.CorrectModifier);
        Of(ExplainSet.Pair(RuleId.PTP505, "96413", "96523", related: -1, indicator: PairIndicator.NotAllowed)).Text
            .Should().Contain("take back its payment for prior line 1");
    }

    [Fact]
    public void A_missing_primary_is_one_that_is_in_force_and_no_add_on_itself()
    {
        Of(ExplainSet.AddOn(RuleId.AOC301, "96411", 1)).Codes.Should().Equal("96409", "96413");
        Of(ExplainSet.AddOn(RuleId.AOC302, "15152", 1)).Codes.Should().Equal("15150");
        Of(ExplainSet.AddOn(RuleId.AOC303, "0846T", 3, Severity.Warning)).Codes.Should().BeEmpty("88350 is an add-on code too");
        Of(ExplainSet.AddOn(RuleId.AOC301, "99292", 2)).Codes.Should().Equal("99291");
        Of(ExplainSet.AddOn(RuleId.AOC303, "0846T", 3, Severity.Warning)).Text.Should().Contain("contractor");
    }

    [Fact]
    public void A_duplicate_that_was_performed_twice_needs_documentation() =>
        Of(ExplainSet.Related(RuleId.DUP601, "96413", 1)).Text.Should().Contain("append 76, 77, 59, XE, XP, XS or XU", "91 is for tests");

    [Fact]
    public void A_duplicate_is_advised_no_modifier_that_its_code_does_not_take()
    {
        Of(ExplainSet.Related(RuleId.DUP601, "96411", 1)).Text.Should().Contain("append 59,");
        Of(ExplainSet.Related(RuleId.DUP601, "99213", 1)).Text.Should().NotContain("append");
    }

    [Fact]
    public void A_service_in_a_global_period_may_have_a_modifier()
    {
        Of(ExplainSet.Related(RuleId.GLO801, "99213", 1, "11042")).Modifiers.Should().Equal("24", "25", "57");
        Of(ExplainSet.Related(RuleId.GLO802, "11042", -1, "27447")).Modifiers.Should().Equal("58", "78", "79");
        Of(ExplainSet.Related(RuleId.GLO802, "96411", -1, "27447")).Kind.Should().Be(RemedyKind.RemoveLine);
    }

    [Fact]
    public void A_hospital_visit_is_billed_under_the_code_of_the_outpatient_system()
    {
        Remedy remedy = Of(ExplainSet.Outpatient(RuleId.OPS102, "B", "99213"));
        remedy.Codes.Should().Equal("G0463");
        remedy.Text.Should().Be("Bill G0463, which Medicare uses for the service, instead of 99213.");
        Of(ExplainSet.Outpatient(RuleId.OPS102, "B", "96413")).Codes.Should().BeEmpty();
    }

    [Fact]
    public void A_listed_modifier_is_not_advised_where_a_later_row_rejects_it_on_the_bill_type()
    {
        ModifierKey[] listed = [TestTables.Modifier("XP"), TestTables.Modifier("XS")];
        TestTables tables = new TestTables().NamedModifiers().Codes("20610", "99292")
            .Pair("99292", "20610", 1, setting: CareSetting.OutpatientHospital);
        tables.Tables.ExplicitModifierLists.Add(new(TestTables.Code("20610"), listed));
        tables.Tables.ModifierScopes.Add(new([listed[0]], Severity.Warning, "first", ScopeTest.AnyCode) { ExceptBillClasses = [13] });
        tables.Tables.ModifierScopes.Add(new([listed[0]], Severity.Error, "second", ScopeTest.AnyCode));
        ClaimLine[] lines = [new("20610", 1, new(2024, 8, 5)), new("99292", 1, new(2024, 8, 5))];

        Remedy remedy = new ClaimValidator(tables.Build())
            .Validate(new Claim { Setting = CareSetting.OutpatientHospital, Lines = lines }).Findings
            .Single(finding => finding.Rule == RuleId.PTP502).Remedy!;

        remedy.Modifiers.Should().Contain("XS").And.NotContain("XP");
    }

    [Fact]
    public void A_hospital_is_not_told_to_bill_a_primary_that_OPPS_rejects()
    {
        ClaimLine[] lines = [new("G0316", 1, new(2024, 8, 5))];
        TestTables tables = new TestTables().Codes("G0316").AddOn("G0316", "99223").AddOn("G0316", "G0379")
            .Opps("99223", "B").Opps("G0379", "J2");

        Remedy remedy = new ClaimValidator(tables.Build())
            .Validate(new Claim { Setting = CareSetting.OutpatientHospital, Lines = lines }).Findings
            .Single(finding => finding.Rule == RuleId.AOC301).Remedy!;

        remedy.Codes.Should().Equal("G0379");
    }

    [Fact]
    public void A_noncovered_hospital_service_that_another_code_replaces_is_billed_under_that_code()
    {
        Remedy remedy = Of(ExplainSet.Outpatient(RuleId.OPS103, "E1", "97014"));

        remedy.Kind.Should().Be(RemedyKind.CorrectCode);
        remedy.Codes.Should().Equal("G0283");
    }

    [Theory]
    [InlineData(RuleId.OPS102, "B")]
    [InlineData(RuleId.OPS103, "E1")]
    [InlineData(RuleId.OPS105, "M")]
    public void A_hospital_line_that_only_reports_is_kept_if_the_payer_wants_it(RuleId rule, string status) =>
        Of(ExplainSet.Outpatient(rule, status, "96413", Severity.Warning, reportingOnly: true)).Text.Should()
            .StartWith("Keep line 2 if the payer wants the service reported");

    [Fact]
    public void The_remedy_of_a_rental_without_its_month_names_no_purchase() =>
        Of(ExplainSet.Supplier(RuleId.DME902, "36")).Modifiers.Should().Equal("BR", "BU", "KH", "KI", "KJ", "KR");

    [Theory]
    [InlineData("32", new[] { "NU", "UE", "RR" })]
    [InlineData("36", new[] { "RR" })]
    [InlineData("31", new[] { "RR", "MS" })]
    [InlineData("33", new[] { "RR", "MS" })]
    public void Equipment_takes_the_modifiers_of_its_pricing_category(string pricing, string[] modifiers)
    {
        Remedy remedy = Of(ExplainSet.Supplier(RuleId.DME901, pricing));
        remedy.Modifiers.Should().Equal(modifiers);
        remedy.Text.Should().Contain("record supports");
    }

    [Fact]
    public void A_diagnostic_service_in_a_hospital_is_billed_with_26_and_a_technical_code_is_replaced()
    {
        Of(ExplainSet.AtPlace(RuleId.POS903, 22, pcTc: '1')).Kind.Should().Be(RemedyKind.AppendModifier);
        Of(ExplainSet.AtPlace(RuleId.POS903, 22, pcTc: '3')).Text.Should().StartWith("Bill the code of the professional part");
    }

    [Fact]
    public void A_telehealth_modifier_that_does_not_fit_its_place_is_removed_or_the_place_corrected() =>
        Of(ExplainSet.AtPlace(RuleId.POS907, 11, modifier: "95")).Text.Should()
            .Be("Correct the place of service on line 2 to 02 or 10 if the visit was by telehealth. Otherwise remove modifier 95.");

    [Theory]
    [InlineData("2023-05-05", "Append 93 (audio only), 95 (video) or GT (video) to line 1 if the record supports it. ")]
    [InlineData("2021-05-05", "Append 95 (video) or GT (video) to line 1 if the record supports it. ")]
    [InlineData("2016-05-05", "Append GT (video) to line 1 if the record supports it. ")]
    public void The_telehealth_modifiers_of_a_remedy_were_in_force_on_the_day(string day, string advice)
    {
        var line = new ClaimLine("99213", 1, DateOnly.Parse(day, null)) { PlaceOfService = "02" };

        ValidationResult result = new ClaimValidator(RuleSet.Embedded).Validate(new Claim { Lines = [line] });

        result.Findings.Single(finding => finding.Rule == RuleId.POS907).Remedy!.Text.Should()
            .Be(advice + "Otherwise correct the place of service.");
    }

    [Fact]
    public void Drugs_are_billed_with_what_the_record_supports()
    {
        Of(ExplainSet.Finding(RuleId.DRU901, "J9355")).Text.Should().StartWith("Bill the amount given on a line of its own, without JW.");
        Of(ExplainSet.Finding(RuleId.DRU902, "J9355")).Text.Should().StartWith("Remove JZ from line 2 if some of the drug was discarded.");
        Remedy remedy = Of(ExplainSet.Finding(RuleId.DRU903, "J9355", day: new DateOnly(2024, 6, 30)));
        remedy.Modifiers.Should().Equal("JZ");
        Of(ExplainSet.Finding(RuleId.DRU903, "J9355")).Modifiers.Should().BeEmpty("JZ has ended in this rule set");
        remedy.Text.Should().Contain("if the record supports that nothing was discarded");
    }

    [Fact]
    public void A_whole_service_in_addition_to_a_paid_part_is_corrected_by_a_person()
    {
        Of(ExplainSet.Related(RuleId.CMP901, "96413", 1, "96413")).CanBeApplied.Should().BeTrue();
        Remedy remedy = Of(ExplainSet.Related(RuleId.CMP901, "96413", -1, "96413"));
        (remedy.Kind, remedy.CanBeApplied).Should().Be((RemedyKind.CorrectModifier, false));
        remedy.Text.Should().Contain("Remove line 2 if prior line 1 bills the whole service")
            .And.Contain("bill only the other part on line 2");
    }

    [Fact]
    public void A_second_anesthesia_may_be_another_session() =>
        Of(ExplainSet.Related(RuleId.CMP902, "96413", 1)).Text
            .Should().Contain("most base units").And.Contain("if documentation supports it");

    private static string CodeOf(RuleId rule) => rule is RuleId.GLO801 or RuleId.PTP502 ? "99213" : "96413";

    private static FindingData Severe(FindingData data)
    {
        data.Place(Severity.Warning, CareSetting.Practitioner, 2, data.Code, data.CodeId, data.Day, 1);
        return data;
    }

    private static Remedy Of(in FindingData data) => ExplainSet.Remedy(data)!;
}
