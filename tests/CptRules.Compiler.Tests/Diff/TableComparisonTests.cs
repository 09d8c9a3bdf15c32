using CptRules.Compiler.Diff;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>A kind of table that only one set contains is one change.</summary>
public sealed class TableComparisonTests
{
    private static readonly string[] Codes = [.. Enumerable.Range(0, 30).Select(i => $"{70000 + i}")];

    private static TestTables Full(Action<TestTables, string> row)
    {
        TestTables tables = new TestTables().DatedCode("99999", null, null);
        foreach (string code in Codes)
            row(tables, code);
        return tables;
    }

    public static TheoryData<string> Kinds => [.. Enum.GetNames<RuleTable>()];

    private static TestTables Holding(RuleTable table) => Full((tables, code) => _ = table switch
    {
        RuleTable.CodeDates => tables.DatedCode(code, new(2000, 1, 1), null),
        RuleTable.Modifiers => tables.Tables.Modifiers.Count == 0 ? tables.Modifiers("59") : tables,
        RuleTable.PractitionerLimits => tables.Mue(code, 1, 1),
        RuleTable.OutpatientHospitalLimits => tables.Mue(code, 1, 1, CareSetting.OutpatientHospital),
        RuleTable.DmeSupplierLimits => tables.Mue(code, 1, 1, CareSetting.DmeSupplier),
        RuleTable.FeeSchedule => tables.Mpfs(code),
        RuleTable.AddOns => tables.AddOn("99999", code),
        RuleTable.PractitionerPairs => tables.Pair("99999", code, 1),
        RuleTable.OutpatientHospitalPairs => tables.Pair("99999", code, 1, setting: CareSetting.OutpatientHospital),
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_only_one_set_holds_is_one_change_and_not_one_for_each_entry(string name)
    {
        RuleTable table = Enum.Parse<RuleTable>(name);
        TestTables holding = Holding(table);
        TestTables without = new TestTables().DatedCode("99999", null, null);

        RuleSetDiff diff = Diffs.Of(without, holding);
        RuleSetDiff back = Diffs.Of(holding, without);

        TableComparison only = diff.Tables.Where(other => other.IsInOne).Should().ContainSingle().Subject;
        (only.Table, only.Old, only.New?.Entries).Should().Be((table, null, table == RuleTable.Modifiers ? 1 : Codes.Length));
        (diff.Count - diff.Codes.Count).Should().Be(1, "codes are compared by what is in force, whichever table says so");
        back.Tables.Where(other => other.IsInOne).Should().ContainSingle().Which.New.Should().BeNull();
        (back.Count - back.Codes.Count).Should().Be(1);
    }

    [Fact]
    public void The_newest_table_is_named_and_counted()
    {
        RuleSetDiff diff = Diffs.Of(
            Diffs.Quarter(), Diffs.Quarter().Mue("99999", 1, 1, date: Diffs.October).Mue("96411", 1, 1, date: Diffs.October));

        TableComparison limits = diff.Tables.Single(table => table.Table == RuleTable.PractitionerLimits);
        limits.IsInBoth.Should().BeTrue();
        (limits.Old?.Entries, Diffs.Date(limits.Old?.Newest)).Should().Be((1, "2024-07-01"));
        (limits.New?.Entries, Diffs.Date(limits.New?.Newest)).Should().Be((2, "2024-10-01"));
    }
}
