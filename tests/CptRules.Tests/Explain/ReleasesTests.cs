using CptRules.Compiler.Rows;

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
        tables.Tables.Sources.Add(new SourceRow("MUE practitioner", "b", new(2024, 4, 1), "abc", 10, 7, [new("not for us", 2), new("blank", 1)]));
        tables.Tables.Sources.Add(new SourceRow("AOC", "a", null, "def", 5, 4, [new("blank", 1)]));
        RuleSetRelease release = tables.Build().Release;
        release.Name.Should().Be("test");
        release.IsComplete.Should().BeTrue();
        release.WindowFrom.Should().Be(new DateOnly(2024, 7, 1), "both kinds of table have begun by then");
        release.WindowThrough.Should().Be(new DateOnly(2025, 3, 31));
        release.Sources.Select(source => source.Kind).Should().Equal("AOC", "MUE practitioner");
        RuleSource mue = release.Sources[1];
        (mue.Name, mue.Date, mue.Sha256, mue.RowsRead, mue.RowsKept).Should().Be(("b", new DateOnly(2024, 4, 1), "abc", 10, 7));
        mue.RowsDropped.Should().BeEquivalentTo(new Dictionary<string, int> { ["not for us"] = 2, ["blank"] = 1 });
        release.Sources[0].Date.Should().BeNull();
        release.Sources[0].RowsDropped.Should().BeEquivalentTo(new Dictionary<string, int> { ["blank"] = 1 });
    }

    [Fact]
    public void A_set_without_dated_tables_has_no_window()
    {
        RuleSetRelease release = new TestTables().Codes("96411").Build().Release;
        release.IsComplete.Should().BeFalse();
        (release.WindowFrom, release.WindowThrough).Should().Be((null, null));
        release.Sources.Should().BeEmpty();
    }
}
