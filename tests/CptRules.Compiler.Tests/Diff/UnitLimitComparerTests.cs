using CptRules.Compiler.Diff;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>Unit limits that are new, removed or changed, by care setting.</summary>
public sealed class UnitLimitComparerTests
{
    private static string Text(IEnumerable<UnitLimitChange> changes) =>
        string.Join("; ", changes.Select(change => $"{change.Code} {Text(change.Old)} > {Text(change.New)} {Diffs.Date(change.Since)}"));

    private static string Text(UnitLimitValue? value) => value is { } limit ? $"{limit.Limit}/{(int)limit.Mai}" : "none";

    private static UnitLimitChanges Of(RuleSetDiff diff, CareSetting setting) =>
        diff.UnitLimits.Single(changes => changes.Setting == setting);

    [Fact]
    public void Another_limit_and_another_MAI_are_told_with_the_table_they_began_with()
    {
        TestTables old = Diffs.Quarter().Mue("96411", 3, 3).Mue("96413", 1, 2).Mue("96409", 1, 1);
        TestTables @new = Diffs.Quarter().Mue("96411", 3, 3).Mue("96413", 1, 2).Mue("96409", 1, 1);
        foreach (DateOnly date in (DateOnly[])[Diffs.October, new(2025, 1, 1)])
            @new.Mue("96411", 4, 3, date: date)
                .Mue("96413", 1, 3, date: date).Mue("96409", 1, 1, date: date).Mue("99999", 1, 1, date: date);

        UnitLimitChanges changes = Of(Diffs.Of(old, @new), CareSetting.Practitioner);

        Text(changes.Changed).Should().Be("96411 3/3 > 4/3 2024-10-01; 96413 1/2 > 1/3 2024-10-01");
        changes.Count.Should().Be(2);
        Text(Of(Diffs.Of(@new, old), CareSetting.Practitioner).Changed).Should().Be("96411 4/3 > 3/3 2024-07-01; 96413 1/3 > 1/2 "
            + "2024-07-01");
    }

    [Theory]
    [InlineData(CareSetting.Practitioner)]
    [InlineData(CareSetting.OutpatientHospital)]
    [InlineData(CareSetting.DmeSupplier)]
    public void A_limit_that_is_published_first_or_no_longer_is_new_or_gone_in_its_care_setting_only(CareSetting setting)
    {
        TestTables Set() => new TestTables()
            .Mue("99999", 1, 1).Mue("99999", 1, 1, CareSetting.OutpatientHospital).Mue("99999", 1, 1, CareSetting.DmeSupplier);

        RuleSetDiff diff = Diffs.Of(Set(), Set().Mue("E0100", 2, 1, setting));
        RuleSetDiff back = Diffs.Of(Set().Mue("E0100", 2, 1, setting), Set());

        Text(Of(diff, setting).Added).Should().Be("E0100 none > 2/1 2024-07-01");
        Text(Of(back, setting).Ended).Should().Be("E0100 2/1 > none 2024-07-01");
        diff.UnitLimits.Sum(changes => changes.Count).Should().Be(1);
        back.UnitLimits.Sum(changes => changes.Count).Should().Be(1);
    }

    [Fact]
    public void Another_published_reason_makes_no_other_limit()
    {
        TestTables old = Diffs.Quarter();
        TestTables @new = Diffs.Quarter();
        @new.Tables.Mue[0].Rows[0] = @new.Tables.Mue[0].Rows[0] with { Rationale = "Nature of Service" };

        Diffs.Of(old, @new).Count.Should().Be(0);
    }

    [Fact]
    public void A_correction_of_an_earlier_quarter_is_told()
    {
        TestTables Set(int limit, char status) => Diffs.Quarter()
            .Mue("96411", limit, 3).Mue("99999", 1, 1, date: Diffs.October).Mue("96411", 9, 3, date: Diffs.October)
            .Mpfs("96411", status).Mpfs("99999", date: Diffs.October).Mpfs("96411", date: Diffs.October);

        RuleSetDiff diff = Diffs.Of(Set(3, 'A'), Set(4, 'R'));

        diff.Corrections.Select(correction => $"{correction.Table} {Diffs.Date(correction.Date)} {string.Join(' ', correction.Codes)}")
            .Should().Equal("PractitionerLimits 2024-07-01 96411", "FeeSchedule 2024-07-01 96411");
        diff.Count.Should().Be(2, "the newest tables are equal");
        Diffs.Of(Set(3, 'A'), Set(4, 'R'), "99999").Count.Should().Be(0);
    }

    [Fact]
    public void The_selection_narrows_the_limits()
    {
        TestTables @new = Diffs.Quarter().Mue("96411", 3, 3).Mue("96413", 1, 2);
        Text(Of(Diffs.Of(Diffs.Quarter(), @new, "96413"), CareSetting.Practitioner).Added).Should().Be("96413 none > 1/2 2024-07-01");
    }
}
