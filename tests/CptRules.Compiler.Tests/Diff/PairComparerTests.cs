using CptRules.Compiler.Diff;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>PTP edits that are new, ended, or have another indicator or other dates.</summary>
public sealed class PairComparerTests
{
    private static readonly DateOnly NewYear = new(2024, 1, 1);

    /// <summary>A set with a pair in each care setting, so that both have pairs.</summary>
    private static TestTables Set(DateOnly? quarter = null) =>
        Diffs.Quarter(quarter).Pair("96413", "96360", 1).Pair("96413", "96360", 1, setting: CareSetting.OutpatientHospital);

    private static string Text(IEnumerable<PairChange> changes) =>
        string.Join("; ", changes.Select(change => $"{change.Column1}/{change.Column2} {Text(change.Old)} > {Text(change.New)}"));

    private static string Text(PairHistory history) => history.Windows.Count == 0
        ? "none"
        : string.Join(" and ", history.Windows.Select(window => $"{Diffs.Days(window.From, window.Through)}/{(int)window.Indicator}"));

    private static PairChanges Of(RuleSetDiff diff, CareSetting setting = CareSetting.Practitioner) =>
        diff.Pairs.Single(changes => changes.Setting == setting);

    [Theory]
    [InlineData(CareSetting.Practitioner)]
    [InlineData(CareSetting.OutpatientHospital)]
    public void A_pair_is_new_or_ended_in_its_care_setting_only(CareSetting setting)
    {
        TestTables More() => Set().Pair("93590", "93462", 0, NewYear, setting: setting);

        RuleSetDiff diff = Diffs.Of(Set(), More());
        RuleSetDiff back = Diffs.Of(More(), Set());

        Text(Of(diff, setting).Added).Should().Be("93590/93462 none > 2024-01-01../0");
        Text(Of(back, setting).Ended).Should().Be("93590/93462 2024-01-01../0 > none");
        diff.Pairs.Sum(changes => changes.Count).Should().Be(1);
        back.Pairs.Sum(changes => changes.Count).Should().Be(1);
    }

    [Fact]
    public void A_pair_ends_with_its_last_day_and_begins_with_its_first_without_any_other_row()
    {
        TestTables Dated(DateOnly quarter) => Set(quarter)
            .Pair("38221", "38220", 1, through: Diffs.LastOfSeptember).Pair("38220", "38221", 0, Diffs.October);

        PairChanges changes = Of(Diffs.Of(Dated(Diffs.July), Dated(Diffs.October)));

        Diffs.Date(changes.Ended.Should().ContainSingle().Subject.New.LastDay).Should().Be("2024-09-30");
        Diffs.Date(changes.Added.Should().ContainSingle().Subject.New.InForce?.From).Should().Be("2024-10-01");
        changes.Count.Should().Be(2);
    }

    [Fact]
    public void A_first_day_that_becomes_known_is_a_change_of_dates()
    {
        TestTables unknown = Set().Pair("38221", "38220", 1, inForceBy: Diffs.July);
        TestTables known = Set().Pair("38221", "38220", 1, from: NewYear);

        PairChange change = Of(Diffs.Of(unknown, known)).DatesChanged.Should().ContainSingle().Subject;

        change.Old.InForce.Should().Be(new PairWindow(null, Diffs.July, null, PairIndicator.Allowed));
        change.New.InForce.Should().Be(new PairWindow(NewYear, NewYear, null, PairIndicator.Allowed));
    }

    [Fact]
    public void First_days_that_neither_set_knows_do_not_differ()
    {
        TestTables older = Set().Pair("38221", "38220", 1, inForceBy: Diffs.July);
        TestTables newer = Set().Pair("38221", "38220", 1, inForceBy: Diffs.October);

        Of(Diffs.Of(older, newer)).Count.Should().Be(0);
    }

    [Fact]
    public void The_other_direction_is_another_pair()
    {
        PairChanges changes = Of(Diffs.Of(Set().Pair("38221", "38220", 1), Set().Pair("38220", "38221", 1)));

        Text(changes.Added).Should().Be("38220/38221 none > 1996-01-01../1");
        Text(changes.Ended).Should().Be("38221/38220 1996-01-01../1 > none");
        changes.Count.Should().Be(2);
    }

    [Fact]
    public void Another_indicator_is_told_whether_in_the_same_window_or_in_the_next()
    {
        TestTables old = Set().Pair("93590", "93462", 0).Pair("88350", "0846T", 1);
        TestTables @new = Set(Diffs.October)
            .Pair("93590", "93462", 1).Pair("88350", "0846T", 1, through: Diffs.LastOfSeptember).Pair("88350", "0846T", 0, Diffs.October);

        PairChanges changes = Of(Diffs.Of(old, @new));

        Text(changes.IndicatorChanged).Should().Be("88350/0846T 1996-01-01../1 > 1996-01-01..2024-09-30/1 and 2024-10-01../0; "
            + "93590/93462 1996-01-01../0 > 1996-01-01../1");
        changes.Count.Should().Be(2);
        Of(Diffs.Of(@new, old)).IndicatorChanged.Select(change => (change.Old.InForce?.Indicator, change.New.InForce?.Indicator))
            .Should().Equal((PairIndicator.NotAllowed, PairIndicator.Allowed), (PairIndicator.Allowed, PairIndicator.NotAllowed));
    }

    [Fact]
    public void A_correction_of_the_dates_is_not_silent()
    {
        DateOnly endOf2019 = new(2019, 12, 31);
        TestTables old = Set().Pair("93590", "93462", 1).Pair("88350", "0846T", 1, through: endOf2019);
        TestTables @new = Set()
            .Pair("93590", "93462", 1, NewYear).Pair("88350", "0846T", 0, through: endOf2019).Pair("83020", "83021", 1, through: endOf2019);

        PairChanges changes = Of(Diffs.Of(old, @new));

        Text(changes.DatesChanged).Should().Be(
            "83020/83021 none > 1996-01-01..2019-12-31/1; 88350/0846T 1996-01-01..2019-12-31/1 > 1996-01-01..2019-12-31/0; 93590/93462 "
                + "1996-01-01../1 > 2024-01-01../1");
        changes.Count.Should().Be(3);
    }

    [Fact]
    public void An_edit_that_ended_and_began_again_between_the_two_days_is_no_change_if_both_sets_say_so()
    {
        TestTables Dated(DateOnly quarter) => Set(quarter)
            .Pair("96360", "99202", 1, through: Diffs.LastOfSeptember).Pair("96360", "99202", 1, new(2024, 11, 1));

        Of(Diffs.Of(Dated(Diffs.July), Dated(Diffs.October))).Count.Should().Be(0);
    }

    [Fact]
    public void Codes_that_are_numbered_otherwise_in_the_other_set_are_the_same_codes()
    {
        string[] partners = [.. Enumerable.Range(0, 200).Select(i => $"{70000 + i}")];
        TestTables old = Set();
        TestTables @new = Set();
        foreach (string partner in partners)
        {
            old.Pair("10021", partner, 1);
            @new.Pair("10021", partner, 1).Pair("99218", partner, 0).Pair(partner, "0001T", 1);
        }

        PairChanges changes = Of(Diffs.Of(old, @new));

        changes.Added.Select(change => $"{change.Column1}/{change.Column2}").Should().Equal(
            [.. partners.Select(partner => $"{partner}/0001T"), .. partners.Select(partner => $"99218/{partner}")]);
        changes.Count.Should().Be(400);
    }

    [Fact]
    public void One_code_of_a_pair_in_the_selection_is_enough()
    {
        TestTables @new = Set().Pair("93590", "93462", 1).Pair("93462", "88350", 1).Pair("88350", "0846T", 1);

        Of(Diffs.Of(Set(), @new, "93462"))
            .Added.Select(change => $"{change.Column1}/{change.Column2}").Should().Equal("93462/88350", "93590/93462");
    }

    [Fact]
    public void Without_dated_tables_what_has_not_ended_is_in_force()
    {
        PairChanges changes = Of(Diffs.Of(
            new TestTables().Pair("93590", "93462", 1).Pair("88350", "0846T", 1),
            new TestTables()
                .Pair("93590", "93462", 1, through: new(2030, 12, 31)).Pair("88350", "0846T", 1)
                .Pair("83020", "83021", 1, new(2031, 1, 1))));

        Text(changes.Added).Should().Be("83020/83021 none > 2031-01-01../1");
        Text(changes.Ended).Should().Be("93590/93462 1996-01-01../1 > 1996-01-01..2030-12-31/1");
        changes.Count.Should().Be(2);
    }
}
