using CptRules.Compiler.Census;

namespace CptRules.Compiler.Tests.Joining;

/// <summary>A release is compared with the one before, and a written file with the tables it was compiled from.</summary>
public sealed class ChangeGuardTests : IDisposable
{
    private readonly PublishedFiles _files = new();

    private string Target => _files.PathOf("out.rules");

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(10, 12, false)]
    [InlineData(10, 8, false)]
    [InlineData(10, 13, true)]
    [InlineData(10, 7, true)]
    [InlineData(0, 1, true)]
    [InlineData(1, 0, true)]
    public void A_table_may_shrink_or_grow_by_a_fifth(int before, int now, bool stops)
    {
        RuleSet previous = Build(before, "07-01-2024", null).Rules;

        Action build = () => Build(now, "10-01-2024", previous);

        if (!stops)
            build.Should().NotThrow();
        else
            build.Should().Throw<RuleSourceException>().WithMessage($"*MUE practitioner has {now} rows, {before} before*");
    }

    [Fact]
    public void The_newest_table_of_each_kind_is_compared()
    {
        RuleSet previous = Build(10, "07-01-2024", null).Rules;

        // The folder now contains both quarters: one table with 10 rows, and a newer one with 11.
        FluentActions.Invoking(() => Build(11, "10-01-2024", previous, keepOlder: true)).Should().NotThrow();
    }

    [Fact]
    public void An_older_quarter_that_both_hold_is_compared_too()
    {
        Build(10, "07-01-2024", null);
        RuleSet previous = Build(10, "10-01-2024", null, keepOlder: true).Rules;

        _files.Mue("Practitioner", "07-01-2024", "96360,3,2");

        FluentActions.Invoking(() => RuleSetBuilder.Build(new([_files.Folder], Target) { Previous = previous }))
            .Should().Throw<RuleSourceException>().WithMessage("*: MUE practitioner of 2024-07-01 has 1 rows, 10 before.");
    }

    [Fact]
    public void What_was_written_has_as_many_rows_of_each_table_as_was_meant()
    {
        using PublishedFiles whole = PublishedFiles.WholeQuarter();

        BuildResult result = RuleSetBuilder.Build(new([whole.Folder], Target));

        TableRowCounts.Of(result.Rules).Should().Contain(
        [
            new("MUE practitioner", new(2024, 7, 1), 2),
            new("MPFS", new(2024, 7, 1), 2),
            new("PTP practitioner", null, 4),
            new("PTP outpatient hospital", null, 4),
            new("AOC", null, 1),
            new("codes with dates", null, 1),
            new("codes with coverage or pricing", null, 0),
        ]);
        ListRowCounts.Of(result.Rules).Should().Contain(
        [
            new("class ReportingOnly", null, 10_000),
            new("class NewPatient", null, 10),
            new("modifier scopes", null, 12),
            new("single-dose drugs", null, 438),
            new("published tables", null, 9),
        ]);
    }

    [Fact]
    public void A_folder_of_rules_is_not_compiled_beside_other_sources() =>
        FluentActions.Invoking(() => RuleSetBuilder.Build(new([Repository.Rules, _files.Folder], Target)))
            .Should().Throw<ArgumentException>();

    private BuildResult Build(int limits, string date, RuleSet? previous, bool keepOlder = false)
    {
        if (!keepOlder)
        {
            foreach (string old in Directory.EnumerateFiles(_files.Folder, "MCR_MUE_Pra*").ToList())
                File.Delete(old);
        }

        // The guard must not see the fee schedule change.
        _files.Mpfs("PPRRVU24_JUL.csv", "96413,,A");
        if (limits > 0)
            _files.Mue("Practitioner", date, [.. Enumerable.Range(96_360, limits).Select(code => $"{code},3,2")]);
        return RuleSetBuilder.Build(new([_files.Folder], Target) { Previous = previous });
    }
}
