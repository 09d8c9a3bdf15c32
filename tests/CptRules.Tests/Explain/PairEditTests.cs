using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Tests.Explain;

public class PairEditTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    [Fact]
    public void A_pair_is_found_from_either_code_with_its_direction_kept()
    {
        RuleSet rules = new TestTables(complete: true).Pair("96413", "96374", 1, from: new(2006, 1, 1)).Build();
        foreach (IReadOnlyList<PairEdit> edits in (IReadOnlyList<PairEdit>[])
        [
            rules.PairsBetween("96413", "96374", Day), rules.PairsBetween(" 96374", "96413", Day)
        ])
        {
            PairEdit edit = edits.Single();
            edit.Column1.Should().Be("96413");
            edit.Column2.Should().Be("96374");
            edit.Indicator.Should().Be(PairIndicator.Allowed);
            edit.From.Should().Be(new DateOnly(2006, 1, 1));
            edit.Through.Should().BeNull();
            edit.Setting.Should().Be(CareSetting.Practitioner);
            edit.Rationale.Should().Be("coding instructions do not allow both codes together");
            edit.ToString().Should().Be("96413/96374 indicator 1");
        }
    }

    [Fact]
    public void A_pair_in_force_in_both_directions_gives_both()
    {
        RuleSet rules = new TestTables(complete: true).Pair("96413", "96374", 1).Pair("96374", "96413", 0).Build();
        rules.PairsBetween("96413", "96374", Day).Select(edit => edit.ToString())
            .Should().Equal("96413/96374 indicator 1", "96374/96413 indicator 0");
        rules.PairsBetween("96374", "96413", Day).Select(edit => edit.ToString())
            .Should().Equal("96374/96413 indicator 0", "96413/96374 indicator 1");
    }

    [Theory]
    [InlineData("2009-12-31", null)]
    [InlineData("2010-01-01", 0)]
    [InlineData("2012-03-31", 0)]
    [InlineData("2012-04-01", null)]
    [InlineData("2015-01-01", 1)]
    [InlineData("2024-08-05", 1)]
    public void The_window_of_the_day_decides_with_both_ends_inclusive(string day, int? indicator)
    {
        RuleSet rules = new TestTables(complete: true)
            .Pair("96413", "96374", 0, new(2010, 1, 1), new(2012, 3, 31))
            .Pair("96413", "96374", 1, new(2015, 1, 1))
            .Build();
        rules.PairsBetween("96413", "96374", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Select(edit => (int?)edit.Indicator).SingleOrDefault().Should().Be(indicator);
    }

    [Fact]
    public void All_windows_of_both_directions_are_found_oldest_first()
    {
        RuleSet rules = new TestTables(complete: true)
            .Pair("96413", "96374", 1, new(2015, 1, 1))
            .Pair("96374", "96413", 0, new(2012, 4, 1), new(2014, 12, 31))
            .Pair("96413", "96374", 0, new(2010, 1, 1), new(2012, 3, 31))
            .Pair("96374", "96413", 1, new(2015, 1, 1))
            .Pair("96413", "96374", 1, setting: CareSetting.OutpatientHospital)
            .Build();

        foreach (IReadOnlyList<PairEdit> edits in (IReadOnlyList<PairEdit>[])
            [rules.PairHistory(" 96413", "96374", CareSetting.Practitioner), rules.PairHistory("96374", "96413", CareSetting.Practitioner)])
        {
            edits.Select(edit => (edit.ToString(), edit.From, edit.Through)).Should().Equal(
                ("96413/96374 indicator 0", new DateOnly(2010, 1, 1), new DateOnly(2012, 3, 31)),
                ("96374/96413 indicator 0", new DateOnly(2012, 4, 1), new DateOnly(2014, 12, 31)),
                ("96374/96413 indicator 1", new DateOnly(2015, 1, 1), null),
                ("96413/96374 indicator 1", new DateOnly(2015, 1, 1), null));
        }

        rules.PairHistory("96413", "96374", CareSetting.OutpatientHospital).Should().ContainSingle();
        rules.PairHistory("96413", "96374", CareSetting.DmeSupplier).Should().BeEmpty();
        rules.PairHistory("96413", "96413", CareSetting.Practitioner).Should().BeEmpty();
        rules.PairHistory("96413", "99999", CareSetting.Practitioner).Should().BeEmpty();
    }

    [Fact]
    public void An_edit_without_a_known_first_day_says_from_when_it_is_known()
    {
        DateOnly edition = new(2024, 7, 1);
        RuleSet rules = new TestTables(complete: true)
            .Pair("96413", "96374", 1, through: new(2019, 12, 31), inForceBy: edition)
            .Pair("96413", "96374", 1, from: new(2020, 1, 1), inForceBy: edition)
            .Build();
        rules.Verify();

        IReadOnlyList<PairEdit> edits = rules.PairHistory("96413", "96374");

        edits.Select(edit => (edit.From, edit.InForceBy, edit.Through)).Should().Equal(
            (null, new DateOnly(2019, 12, 31), new DateOnly(2019, 12, 31)),
            (null, edition, null));
        edits.Select(edit => edit.IsInForce(new(2019, 12, 30))).Should().Equal(null, false);
        edits.Select(edit => edit.IsInForce(new(2019, 12, 31))).Should().Equal(true, false);
        edits.Select(edit => edit.IsInForce(new(2024, 6, 30))).Should().Equal(false, null);
        edits.Select(edit => edit.IsInForce(edition)).Should().Equal(false, true);
    }

    [Fact]
    public void An_edit_with_a_known_first_day_is_in_force_from_it()
    {
        PairEdit edit = new TestTables(complete: true).Pair("96413", "96374", 1, new(2010, 1, 1), new(2025, 3, 31)).Build()
            .PairHistory("96413", "96374").Single();

        edit.InForceBy.Should().Be(new DateOnly(2010, 1, 1));
        new[] { new DateOnly(2009, 12, 31), new(2010, 1, 1), new(2025, 3, 31), new(2025, 4, 1) }
            .Select(edit.IsInForce).Should().Equal(false, true, true, false);
    }

    [Fact]
    public void A_finding_on_a_day_on_which_the_edit_may_not_have_begun_says_so()
    {
        RuleSet rules = new TestTables(complete: true).Pair("96413", "96374", 1, inForceBy: new(2024, 7, 1)).Build();
        string Message(DateOnly day) => new ClaimValidator(rules)
            .Validate(new Claim { Lines = [new ClaimLine("96413", 1, day), new ClaimLine("96374", 1, day)] })
            .Findings.Single(finding => finding.Rule == RuleId.PTP502).Message;

        Message(new(2024, 6, 30)).Should().EndWith(" The first day of the edit is not known; it was in force by 2024-07-01.");
        Message(new(2024, 7, 1)).Should().NotContain("first day");
    }

    [Fact]
    public void Without_a_day_the_modifiers_are_those_of_the_last_day_of_the_edit()
    {
        RuleSet rules = new TestTables(complete: true)
            .Pair("96413", "96374", 1, through: new(2019, 6, 30))
            .Pair("96413", "96374", 1, from: new(2020, 1, 1))
            .Build();

        IReadOnlyList<PairEdit> edits = rules.PairHistory("96413", "96374", CareSetting.Practitioner);

        edits[0].ModifiersOnColumn1.Should().Contain("58").And.NotContain("59");
        edits[1].ModifiersOnColumn1.Should().Contain("59");
    }

    [Fact]
    public void Each_setting_has_its_own_pairs_and_suppliers_have_none()
    {
        RuleSet rules = new TestTables(complete: true)
            .Pair("96413", "96374", 1)
            .Pair("96413", "96374", 0, through: new(2024, 12, 31), setting: CareSetting.OutpatientHospital)
            .Build();
        PairEdit hospital = rules.PairsBetween("96413", "96374", Day, CareSetting.OutpatientHospital).Single();
        hospital.Indicator.Should().Be(PairIndicator.NotAllowed);
        hospital.Setting.Should().Be(CareSetting.OutpatientHospital);
        hospital.Through.Should().Be(new DateOnly(2024, 12, 31));
        rules.PairsBetween("96413", "96374", Day).Single().Indicator.Should().Be(PairIndicator.Allowed);
        rules.PairsBetween("96413", "96374", Day, CareSetting.DmeSupplier).Should().BeEmpty();
    }

    [Fact]
    public void Codes_without_an_edit_between_them_have_none()
    {
        RuleSet rules = new TestTables(complete: true).Codes("99999").Pair("96413", "96374", 1).Pair("96411", "96523", 1).Build();
        rules.PairsBetween("96413", "96523", Day).Should().BeEmpty();
        rules.PairsBetween("96413", "96413", Day).Should().BeEmpty();
        rules.PairsBetween("96413", "99999", Day).Should().BeEmpty();
        rules.PairsBetween("96413", "00000", Day).Should().BeEmpty();
        rules.PairsBetween("96413", "not a code", Day).Should().BeEmpty();
    }

    [Fact]
    public void The_indicator_says_which_modifiers_bypass_from_which_line()
    {
        RuleSet rules = new TestTables(complete: true)
            .Pair("96413", "96374", 1)
            .Pair("96413", "96374", 1, setting: CareSetting.OutpatientHospital)
            .Pair("96411", "96523", 0)
            .Build();

        PairEdit edit = rules.PairsBetween("96413", "96374", Day).Single();
        edit.Meaning.Should().Contain("a modifier bypasses the edit");
        edit.ModifiersOnColumn2.Should().HaveCount(40).And.BeInAscendingOrder(StringComparer.Ordinal)
            .And.Contain(["59", "91", "LT", "XU"]).And.NotContain(["22", "24", "25", "27", "50", "51", "76", "77"]);
        edit.ModifiersOnColumn1.Should().Contain(["58", "59", "XE"]).And.NotContain(["25", "91", "LT"]);
        rules.PairsBetween("96413", "96374", new(2019, 6, 30)).Single().ModifiersOnColumn1
            .Should().Contain("58").And.NotContain(["59", "XE"]);
        rules.PairsBetween("96413", "96374", Day, CareSetting.OutpatientHospital).Single().ModifiersOnColumn1
            .Should().Contain("58").And.NotContain(["59", "XE"]);

        PairEdit never = rules.PairsBetween("96411", "96523", Day).Single();
        never.Meaning.Should().Be("no modifier bypasses the edit");
        never.ModifiersOnColumn1.Should().BeEmpty();
        never.ModifiersOnColumn2.Should().BeEmpty();
    }

    [Fact]
    public void A_visit_is_shown_to_be_separate_by_the_modifiers_for_visits()
    {
        RuleSet rules = new TestTables(complete: true)
            .Pair("96413", "99213", 1)
            .Pair("11042", "99213", 1).Mpfs("11042", globalDays: GlobalDays.Days000)
            .Visits("99213")
            .Build();
        PairEdit edit = rules.PairsBetween("96413", "99213", Day).Single();
        edit.ModifiersOnColumn2.Should().Equal("24", "25", "57");
        edit.ModifiersOnColumn1.Should().BeEmpty();
        rules.PairsBetween("11042", "99213", Day).Single().ModifiersOnColumn2.Should().Equal("24", "25");
    }

    [Fact]
    public void A_set_says_whether_it_holds_pairs_of_a_setting_at_all()
    {
        RuleSet rules = new TestTables(complete: true).Pair("96413", "96374", 1).Build();
        rules.HasPairs(CareSetting.Practitioner).Should().BeTrue();
        rules.HasPairs(CareSetting.OutpatientHospital).Should().BeFalse();
        rules.HasPairs(CareSetting.DmeSupplier).Should().BeFalse();
    }

    [Fact]
    public void Every_published_reason_has_words_of_its_own()
    {
        var tables = new TestTables(complete: true);
        PairRationale[] reasons = Enum.GetValues<PairRationale>();
        for (int i = 0; i < reasons.Length; i++)
        {
            tables.Tables.Pairs.Add(new(
                CareSetting.Practitioner, CodeKey.Parse("96413"), CodeKey.Parse($"1000{(char)('A' + i)}"),
                new(2000, 1, 1), DateOnly.MaxValue, 1, reasons[i]));
        }

        RuleSet rules = tables.Build();
        Enumerable.Range(0, reasons.Length)
            .Select(i => rules.PairsBetween("96413", $"1000{(char)('A' + i)}", Day).Single().Rationale)
            .Should().OnlyHaveUniqueItems().And.NotContain("");
    }
}
