using CptRules.Compiler.Diff;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>Codes that are new, ended, or have other dates.</summary>
public sealed class CodeComparerTests
{
    private static readonly DateOnly EndOf2024 = new(2024, 12, 31);

    private static string Added(RuleSetDiff diff) =>
        string.Join("; ", diff.Codes.Added.Select(change => $"{change.Code} {Diffs.Days(change.New.Dates)}"));

    private static string Ended(RuleSetDiff diff) =>
        string.Join("; ", diff.Codes.Ended.Select(change => $"{change.Code} {Diffs.Days(change.New.Dates)}"));

    private static string DatesChanged(RuleSetDiff diff) =>
        string.Join(
            "; ",
            diff.Codes.DatesChanged.Select(
                change => $"{change.Code} {Diffs.Days(change.Old.OwnDates)} > {Diffs.Days(change.New.OwnDates)}"));

    [Fact]
    public void A_code_that_a_table_of_the_newer_set_holds_first_is_new_from_that_table_on()
    {
        RuleSetDiff diff = Diffs.Of(
            Diffs.Quarter(), Diffs.Quarter().Mue("99999", 1, 1, date: Diffs.October).Mue("96411", 3, 3, date: Diffs.October));

        Added(diff).Should().Be("96411 2024-10-01..");
        Ended(diff).Should().BeEmpty();
    }

    [Fact]
    public void A_code_that_the_newest_tables_no_longer_hold_ended_with_the_last_that_did()
    {
        TestTables @new = Diffs.Quarter().Mue("96411", 3, 3).Mue("99999", 1, 1, date: Diffs.October);
        RuleSetDiff diff = Diffs.Of(Diffs.Quarter().Mue("96411", 3, 3), @new);

        Ended(diff).Should().Be("96411 2024-07-01..2024-09-30");
        Added(diff).Should().BeEmpty();
        Ended(Diffs.Of(Diffs.Quarter().Mue("96411", 3, 3), Diffs.Quarter())).Should().Be("96411 none", "the newer set knows nothing of it");
    }

    [Fact]
    public void Own_dates_are_judged_on_the_reference_day_of_each_set()
    {
        TestTables Set(DateOnly quarter) => Diffs.Quarter(quarter)
            .DatedCode("0663T", null, EndOf2024).DatedCode("97007", new(2025, 1, 1), null);

        RuleSetDiff diff = Diffs.Of(Set(Diffs.July), Set(new(2025, 1, 1)));

        Added(diff).Should().Be("97007 2025-01-01..");
        Ended(diff).Should().Be("0663T ..2024-12-31");
        DatesChanged(diff).Should().BeEmpty();
        RuleSetDiff back = Diffs.Of(Set(new(2025, 1, 1)), Set(Diffs.July));
        Added(back).Should().Be("0663T ..2024-12-31");
        Ended(back).Should().Be("97007 2025-01-01..");
    }

    [Fact]
    public void Other_dates_are_told_although_the_code_is_in_force_in_both_sets()
    {
        RuleSetDiff diff = Diffs.Of(
            Diffs.Quarter().DatedCode("0663T", new(2021, 7, 1), null).DatedCode("96411", new(2006, 1, 1), null),
            Diffs.Quarter().DatedCode("0663T", new(2021, 7, 1), EndOf2024).DatedCode("96411", new(2006, 1, 1), null));

        DatesChanged(diff).Should().Be("0663T 2021-07-01.. > 2021-07-01..2024-12-31");
        diff.Count.Should().Be(1);
    }

    [Fact]
    public void In_a_set_without_dated_tables_a_code_is_in_force_until_it_ends()
    {
        RuleSetDiff diff = Diffs.Of(
            new TestTables().DatedCode("96411", null, null).DatedCode("0663T", null, null).DatedCode("96413", new(1999, 1, 1), null),
            new TestTables()
                .DatedCode("96411", null, null).DatedCode("0663T", null, EndOf2024).DatedCode("96409", null, null)
                .DatedCode("96413", new(1999, 1, 1), null));

        diff.Old.ReferenceDay.Should().BeNull();
        Added(diff).Should().Be("96409 none");
        Ended(diff).Should().Be("0663T ..2024-12-31");
    }

    [Fact]
    public void The_selection_narrows_the_codes() =>
        Added(Diffs.Of(Diffs.Quarter(), Diffs.Quarter().Mpfs("96411").Mpfs("96409").Mpfs("A0425"), "A0425", "96411"))
            .Should().Be("96411 2024-07-01..; A0425 2024-07-01..");
}
