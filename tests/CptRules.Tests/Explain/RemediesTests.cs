using CptRules.Data.Keys;
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
        { RuleId.COD101, RemedyKind.CorrectCode, false },
        { RuleId.COD102, RemedyKind.CorrectCode, false },
        { RuleId.COD103, RemedyKind.CorrectCode, false },
        { RuleId.COD104, RemedyKind.RemoveLine, true },
        { RuleId.UNT201, RemedyKind.CorrectUnits, false },
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
        { RuleId.PTP501, RemedyKind.RemoveLine, true },
        { RuleId.PTP502, RemedyKind.AppendModifier, false },
        { RuleId.PTP503, RemedyKind.CorrectModifier, false },
        { RuleId.PTP504, RemedyKind.AppendModifier, false },
        { RuleId.AOC301, RemedyKind.AddPrimary, false },
        { RuleId.AOC302, RemedyKind.AddPrimary, false },
        { RuleId.AOC303, RemedyKind.AddPrimary, false },
        { RuleId.AOC304, RemedyKind.RemoveLine, true },
        { RuleId.DUP601, RemedyKind.RemoveLine, true },
        { RuleId.STA701, RemedyKind.RemoveLine, true },
        { RuleId.GLO801, RemedyKind.AppendModifier, false },
    };

    [Theory]
    [MemberData(nameof(ByRule))]
    public void A_rule_has_its_remedy(RuleId rule, RemedyKind kind, bool canBeApplied)
    {
        foreach (Severity severity in (Severity[])[Severity.Warning, Severity.Error])
        {
            Remedy remedy = Of(rule.ToString().StartsWith("MOD", StringComparison.Ordinal)
                ? ExplainSet.Modifier(rule, "59", severity: severity)
                : ExplainSet.Finding(rule, severity: severity));
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
            Remedy remedy = Of(ExplainSet.Finding(rule.Id));
            if (remedy.Kind == RemedyKind.AppendModifier || remedy.Text.Contains("append", StringComparison.OrdinalIgnoreCase))
                remedy.Text.Should().MatchRegex("support|documented", rule.Id.ToString());
        }
    }

    [Theory]
    [InlineData('I', RemedyKind.CorrectCode, false)]
    [InlineData('N', RemedyKind.RemoveLine, true)]
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
    public void A_service_not_covered_may_be_billed_for_a_denial() =>
        Of(ExplainSet.Units(RuleId.UNT214, 0, 1, 3, 0)).Text.Should().Contain("GY or GX").And.Contain("practitioner");

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
        Of(ExplainSet.Related(RuleId.DUP601, "96413", 1)).Text.Should().Contain("append 76, 77, 91, 59, XE, XP, XS or XU");

    [Fact]
    public void A_duplicate_is_advised_no_modifier_that_its_code_does_not_take()
    {
        Of(ExplainSet.Related(RuleId.DUP601, "96411", 1)).Text.Should().Contain("append 59,");
        Of(ExplainSet.Related(RuleId.DUP601, "99213", 1)).Text.Should().NotContain("append");
    }

    [Fact]
    public void A_visit_in_a_global_period_may_be_told_apart() =>
        Of(ExplainSet.Related(RuleId.GLO801, "99213", 1, "11042")).Modifiers.Should().Equal("24", "25", "57");

    private static Remedy Of(in FindingData data) => ExplainSet.Remedy(data)!;
}
