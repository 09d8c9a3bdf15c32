using CptRules.Compiler.Diff;
using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>Modifiers that are new, ended, or have other dates.</summary>
public sealed class ModifierComparerTests
{
    private static TestTables Set(params (string Modifier, DateOnly? From, DateOnly? Through)[] modifiers)
    {
        TestTables tables = Diffs.Quarter();
        tables.Tables.Modifiers.AddRange(
            modifiers.Select(row => new ModifierRow(TestTables.Modifier(row.Modifier), row.From, row.Through, null)));
        return tables;
    }

    private static string Text(IEnumerable<ModifierChange> changes) =>
        string.Join("; ", changes.Select(change => $"{change.Modifier} {Diffs.Days(change.Old)} > {Diffs.Days(change.New)}"));

    [Fact]
    public void Modifiers_are_added_ended_and_dated_otherwise()
    {
        TestTables old = Set(("59", null, null), ("CT", null, null), ("95", null, null), ("Q3", null, null));
        TestTables @new = Set(
            ("59", null, null), ("CT", null, new(2023, 12, 31)), ("95", new(2017, 1, 1), null), ("93", new(2022, 1, 1), null));

        ModifierChanges changes = Diffs.Of(old, @new).Modifiers;
        ModifierChanges back = Diffs.Of(@new, old).Modifiers;

        Text(changes.Added).Should().Be("93 none > 2022-01-01..");
        Text(changes.Ended).Should().Be("CT .. > ..2023-12-31; Q3 .. > none");
        Text(changes.DatesChanged).Should().Be("95 .. > 2017-01-01..");
        changes.Count.Should().Be(4);
        Text(back.Added).Should().Be("CT ..2023-12-31 > ..; Q3 none > ..");
        Text(back.Ended).Should().Be("93 2022-01-01.. > none");
    }

    [Fact]
    public void The_selection_does_not_narrow_the_modifiers() =>
        Text(Diffs.Of(Set(("59", null, null)), Set(("59", null, null), ("95", null, null)), "96411").Modifiers.Added)
            .Should().Be("95 none > ..");
}
