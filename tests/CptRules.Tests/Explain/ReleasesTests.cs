using CptRules.Compiler.Rows;
using CptRules.Data.File;

namespace CptRules.Tests.Explain;

public class ReleasesTests
{
    [Fact]
    public void A_release_shows_its_name_window_and_the_census_of_its_sources()
    {
        TestTables tables = new TestTables(complete: true)
            .Mue("96411", 3, 3, date: new(2024, 4, 1))
            .Mpfs("96411", date: new(2024, 7, 1))
            .Mue("96411", 3, 3, date: new(2025, 1, 1));
        tables.Tables.Sources.Add(
            new SourceRow("MUE practitioner", "b", new(2024, 4, 1), "abc", 10, 7, [new("not for us", 2), new("blank", 1)]));
        tables.Tables.Sources.Add(new SourceRow("AOC", "a", null, "def", 5, 4, [new("blank", 1)]));
        RuleSetRelease release = tables.Build().Release;
        release.Name.Should().Be("test");
        release.IsComplete.Should().BeTrue();
        release.WindowFrom.Should().Be(new DateOnly(2024, 7, 1), "both kinds of table have begun by then");
        release.WindowThrough.Should().Be(new DateOnly(2025, 3, 31));
        release.Sources.Select(source => source.KindName).Should().Equal("AOC", "MUE practitioner");
        release.Sources.Select(source => source.Kind).Should().Equal(SourceKind.AddOns, SourceKind.MuePractitioner);
        RuleSource mue = release.Sources[1];
        (mue.Name, mue.Date, mue.Sha256, mue.RowsRead, mue.RowsKept).Should().Be(("b", new DateOnly(2024, 4, 1), "abc", 10, 7));
        mue.RowsDropped.Should().BeEquivalentTo(new Dictionary<string, int> { ["not for us"] = 2, ["blank"] = 1 });
        release.Sources[0].Date.Should().BeNull();
        release.Sources[0].RowsDropped.Should().BeEquivalentTo(new Dictionary<string, int> { ["blank"] = 1 });
    }

    [Fact]
    public void Tables_that_are_not_known_to_be_current_on_a_day_are_listed_for_the_care_setting()
    {
        DateOnly last = new(2024, 12, 31);

        RuleSet.Embedded.OutdatedTables(last, CareSetting.OutpatientHospital).Should().BeEmpty();
        RuleSet.Embedded.OutdatedTables(last.AddDays(1), CareSetting.OutpatientHospital).Should()
            .ContainSingle().Which.ToString().Should().Be("ptp 2024Q3");
        RuleSet.Embedded.OutdatedTables(new(2026, 9, 30)).Should().BeEmpty();
        RuleSet.Embedded.OutdatedTables(new(2026, 10, 1)).Select(table => $"{table}").Should().Equal("ptp 2024Q3", "aoc 2026Q2");
        FluentActions.Invoking(() => RuleSet.Embedded.OutdatedTables(last, (CareSetting)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_set_without_dated_tables_has_no_window()
    {
        RuleSetRelease release = new TestTables().Codes("96411").Build().Release;
        release.IsComplete.Should().BeFalse();
        (release.WindowFrom, release.WindowThrough).Should().Be((null, null));
        release.Sources.Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_source_has_a_name_of_its_own_that_is_read_back()
    {
        SourceKind[] kinds = [.. Enum.GetValues<SourceKind>().Where(kind => kind != SourceKind.Other)];
        TestTables tables = new TestTables().Codes("96411");
        foreach (SourceKind kind in kinds)
            tables.Tables.Sources.Add(new SourceRow(SourceKindNames.NameOf(kind), $"{kind}", null, "abc", 1, 1, []));

        IReadOnlyList<RuleSource> sources = tables.Build().Release.Sources;

        sources.Select(source => $"{source.Kind}").Should().BeEquivalentTo(sources.Select(source => source.Name));
        sources.Select(source => source.KindName).Should().OnlyHaveUniqueItems().And.HaveCount(kinds.Length);
        sources.Single(source => source.Kind == SourceKind.Mpfs).ToString().Should().Be("MPFS: Mpfs");
    }

    [Theory]
    [InlineData("mpfs")]
    [InlineData("MUE")]
    [InlineData("HCPCS2")]
    [InlineData("survey")]
    public void A_kind_that_is_not_known_keeps_its_name(string name)
    {
        TestTables tables = new TestTables().Codes("96411");
        tables.Tables.Sources.Add(new SourceRow(name, "a", new(2024, 4, 1), "abc", 1, 1, []));

        RuleSource source = tables.Build().Release.Sources.Single();

        (source.Kind, source.KindName).Should().Be((SourceKind.Other, name));
        source.ToString().Should().Be($"{name}: a, 2024-04-01");
    }
}
