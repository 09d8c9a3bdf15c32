using CptRules.Compiler.Diff;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>Which fields of the fee schedule changed.</summary>
public sealed class FeeScheduleComparerTests
{
    private static readonly MpfsRow Plain = new(CodeKey.Parse("96411"))
    {
        Status = 'A',
        PcTc = '0',
        GlobalDays = GlobalDays.Xxx,
        MultipleProcedures = '0',
        Bilateral = '0',
        AssistantSurgeon = '0',
        CoSurgeons = '0',
        TeamSurgery = '0',
        Supervision = "09",
        ImagingFamily = "99",
    };

    public static TheoryData<string, string> Fields => new()
    {
        { "status", "status A > R" },
        { "globalDays", "globalDays XXX > 090" },
        { "pcTc", "pcTc 0 > 1" },
        { "multipleProcedures", "multipleProcedures 0 > 2" },
        { "bilateral", "bilateral 0 > 1" },
        { "supervision", "supervision 09 > none" },
        { "assistantSurgeon", "assistantSurgeon 0 > 2" },
        { "coSurgeons", "coSurgeons 0 > 1" },
        { "teamSurgery", "teamSurgery 0 > 1" },
        { "imagingFamily", "imagingFamily 99 > 88" },
        { "shares", "shares none > 10/69/21" },
        { "endoscopicBase", "endoscopicBase none > 31622" },
    };

    private static TestTables Set(params MpfsRow[] rows)
    {
        TestTables tables = Diffs.Quarter();
        tables.Tables.Mpfs[0].Rows.AddRange(rows);
        return tables;
    }

    private static IEnumerable<string> Text(RuleSetDiff diff) => diff.FeeSchedule.SelectMany(
        changes => changes.Items.Select(change => $"{change.Code} {changes.Field.Key} {change.Old ?? "none"} > {change.New ?? "none"}"));

    private static MpfsRow Changed(string field) => field switch
    {
        "status" => Plain with { Status = 'R' },
        "globalDays" => Plain with { GlobalDays = GlobalDays.Days090 },
        "pcTc" => Plain with { PcTc = '1' },
        "multipleProcedures" => Plain with { MultipleProcedures = '2' },
        "bilateral" => Plain with { Bilateral = '1' },
        "supervision" => Plain with { Supervision = null },
        "assistantSurgeon" => Plain with { AssistantSurgeon = '2' },
        "coSurgeons" => Plain with { CoSurgeons = '1' },
        "teamSurgery" => Plain with { TeamSurgery = '1' },
        "imagingFamily" => Plain with { ImagingFamily = "88" },
        "shares" => Plain with { PrePercent = 10, IntraPercent = 69, PostPercent = 21 },
        "endoscopicBase" => Plain with { EndoscopicBase = CodeKey.Parse("31622") },
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_indicator_is_compared_and_told_by_itself(string field, string expected)
    {
        Text(Diffs.Of(Set(Plain), Set(Changed(field)))).Should().Equal($"96411 {expected}");
        string[] parts = expected.Split(' ');
        Text(Diffs.Of(Set(Changed(field)), Set(Plain))).Should().Equal($"96411 {parts[0]} {parts[3]} > {parts[1]}");
    }

    [Fact]
    public void Every_indicator_is_tried_here() =>
        Fields.Select(row => row.Data.Item1).Should().BeEquivalentTo(FeeScheduleField.OfRow.Select(field => field.Key));

    [Fact]
    public void A_row_that_is_new_or_gone_is_told_by_its_status_and_not_by_each_indicator()
    {
        Text(Diffs.Of(Set(), Set(Plain))).Should().Equal("96411 row none > A");
        Text(Diffs.Of(Set(Plain), Set())).Should().Equal("96411 row A > none");
    }

    [Theory]
    [InlineData("26")]
    [InlineData("TC")]
    [InlineData("53")]
    public void Rows_with_a_modifier_are_told_when_they_come_and_go(string modifier)
    {
        MpfsRow row = Plain with { Modifier = ModifierKey.Parse(modifier) };

        Text(Diffs.Of(Set(Plain), Set(Plain, row))).Should().Equal($"96411 row{modifier} none > yes");
        Text(Diffs.Of(Set(Plain, row), Set(Plain))).Should().Equal($"96411 row{modifier} yes > none");
    }

    [Fact]
    public void Since_is_the_oldest_fee_schedule_from_which_on_it_is_so()
    {
        TestTables @new = Set(Plain).Mpfs("99999", date: Diffs.October).Mpfs("99999", date: new(2025, 1, 1));
        @new.Tables.Mpfs[1].Rows.Add(Plain with { Bilateral = '1' });
        @new.Tables.Mpfs[2].Rows.Add(Plain with { Bilateral = '1', Status = 'R' });

        RuleSetDiff diff = Diffs.Of(Set(Plain), @new);

        diff.FeeSchedule.SelectMany(changes => changes.Items.Select(change => $"{changes.Field.Key} {Diffs.Date(change.Since)}"))
            .Should().BeEquivalentTo("status 2025-01-01", "bilateral 2024-10-01");
    }

    [Fact]
    public void The_selection_narrows_the_fee_schedule() =>
        Text(Diffs.Of(Set(Plain), Set(Plain with { Status = 'R' }), "99999")).Should().BeEmpty();
}
