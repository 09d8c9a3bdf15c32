using CptRules.Compiler.Diff;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>Add-on edits that are new, ended, or have another type, other restrictions or other dates.</summary>
public sealed class AddOnComparerTests
{
    private static TestTables Set(DateOnly? quarter = null) => Diffs.Quarter(quarter).AddOn("99292", "99291");

    private static string Text(IEnumerable<AddOnChange> changes) =>
        string.Join("; ", changes.Select(change => $"{change.AddOn}+{change.Primary} {Text(change.Old)} > {Text(change.New)}"));

    private static string Text(AddOnLinkHistory history) => history.Windows.Count == 0
        ? "none"
        : string.Join(
            " and ",
            history.Windows.Select(window =>
                $"{Diffs.Days(window.From, window.Through)}/{(int)window.Type}"
                + (window.Restrictions == 0 ? "" : $"/{window.Restrictions}")));

    [Fact]
    public void A_listed_primary_may_be_added_and_taken_away()
    {
        RuleSetDiff diff = Diffs.Of(Set(), Set().AddOn("99292", "G0390").AddOn("96411", "96409"));
        RuleSetDiff back = Diffs.Of(Set().AddOn("99292", "G0390").AddOn("96411", "96409"), Set());

        Text(diff.AddOns.Added).Should().Be("96411+96409 none > 2013-01-01../1; 99292+G0390 none > 2013-01-01../1");
        diff.AddOns.Count.Should().Be(2);
        Text(back.AddOns.Ended).Should().Be("96411+96409 2013-01-01../1 > none; 99292+G0390 2013-01-01../1 > none");
        back.AddOns.Ended.Should().OnlyContain(change => change.New.LastDay == null);
    }

    [Fact]
    public void A_primary_ends_with_the_last_day_of_its_edit_which_need_not_be_new()
    {
        TestTables Dated(DateOnly quarter) => Set(quarter).AddOn("96411", "96409", through: Diffs.LastOfSeptember);

        RuleSetDiff diff = Diffs.Of(Dated(Diffs.July), Dated(Diffs.October));

        Diffs.Date(diff.AddOns.Ended.Should().ContainSingle().Subject.New.LastDay).Should().Be("2024-09-30");
        Text(Diffs.Of(Dated(Diffs.October), Dated(Diffs.July)).AddOns.Added).Should().StartWith("96411+96409 ");
    }

    [Fact]
    public void An_edit_without_a_listed_primary_is_a_link_too() =>
        Text(Diffs.Of(Set(), Set().AddOn("0001T", "", type: 2)).AddOns.Added).Should().Be("0001T+ none > 2013-01-01../2");

    [Fact]
    public void Another_type_is_told_once_a_code_and_not_once_a_primary()
    {
        TestTables old = Set().AddOn("96411", "96409").AddOn("96411", "96413");
        TestTables @new = Set(Diffs.October);
        foreach (string primary in (string[])["96409", "96413"])
            @new.AddOn("96411", primary, through: Diffs.LastOfSeptember).AddOn("96411", primary, type: 3, from: Diffs.October);

        RuleSetDiff diff = Diffs.Of(old, @new);

        diff.AddOns.TypesChanged.Select(change => $"{change.AddOn} {(int)change.Old} > {(int)change.New} {Diffs.Date(change.Since)}")
            .Should().Equal("96411 1 > 3 2024-10-01");
        diff.AddOns.Count.Should().Be(1);
        Diffs.Of(@new, old)
            .AddOns.TypesChanged.Select(change => (change.Old, change.New))
            .Should().Equal((AddOnType.ListedOrContractor, AddOnType.ListedPrimaries));
    }

    [Fact]
    public void A_correction_of_the_dates_is_told_although_the_edit_is_in_force_in_both_sets_or_in_neither()
    {
        DateOnly endOf2023 = new(2023, 12, 31);
        RuleSetDiff diff = Diffs.Of(
            Set().AddOn("96411", "96409").AddOn("96411", "96413", through: new(2022, 12, 31)),
            Set()
                .AddOn("96411", "96409", from: new(2014, 1, 1)).AddOn("96411", "96413", through: endOf2023)
                .AddOn("0663T", "96413", through: endOf2023));

        Text(diff.AddOns.DatesChanged).Should().Be(
            "0663T+96413 none > 2013-01-01..2023-12-31/1; 96411+96409 2013-01-01../1 > 2014-01-01../1; 96411+96413 "
                + "2013-01-01..2022-12-31/1 > 2013-01-01..2023-12-31/1");
        diff.AddOns.Count.Should().Be(3);
    }

    [Fact]
    public void A_suspended_edit_is_not_in_force_and_a_restriction_is_told()
    {
        RuleSetDiff diff = Diffs.Of(
            Set().AddOn("96411", "96409").AddOn("96411", "96413"),
            Set().AddOn("96411", "96409", notes: AddOnNotes.Suspended).AddOn("96411", "96413", notes: AddOnNotes.PractitionerOnly));

        Text(diff.AddOns.Ended).Should().Be("96411+96409 2013-01-01../1 > 2013-01-01../1/Suspended");
        Text(diff.AddOns.RestrictionsChanged).Should().Be("96411+96413 2013-01-01../1 > 2013-01-01../1/PractitionerOnly");
        diff.AddOns.Count.Should().Be(2);
    }

    [Fact]
    public void One_code_of_a_link_in_the_selection_is_enough()
    {
        TestTables @new = Set().AddOn("96411", "96409").AddOn("96411", "96413").AddOn("0663T", "96413");

        Text(Diffs.Of(Set(), @new, "96413").AddOns.Added)
            .Should().Be("0663T+96413 none > 2013-01-01../1; 96411+96413 none > 2013-01-01../1");
        Text(Diffs.Of(Set(), @new, "96411").AddOns.Added)
            .Should().Be("96411+96409 none > 2013-01-01../1; 96411+96413 none > 2013-01-01../1");
        Diffs.Of(Set(), @new, "99291").AddOns.Count.Should().Be(0);
    }
}
