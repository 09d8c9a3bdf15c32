using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Results;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of the file, the chart and the tables of results.</summary>
public class ResultFileTests
{
    private static readonly (string Engine, int Nanoseconds)[] Rivals =
        [("fluentvalidation", 9_000), ("nrules", 20_000), ("rulesengine", 60_000), ("handwritten", 80_000)];

    private static readonly ResultFile Results = new(
        new DateOnly(2026, 5, 4),
        Machine.Here(),
        new Dictionary<string, string> { ["CptRules"] = "1" },
        "test",
        IsPublished: true,
        Launches: 5,
        LoadLaunches: 9,
        MakeFigures());

    [Fact]
    public void Results_are_read_as_they_were_written()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            ResultFile.Write(Results, path);
            ResultFile.Read(path).Should().BeEquivalentTo(Results);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_chart_has_the_time_of_every_engine_on_both_pools()
    {
        string chart = EngineChart.Draw(Results).GetSvgHtml(EngineChart.Width, EngineChart.Height);

        chart.Should().ContainAll("<svg", "CptRules", "RulesEngine", "NRules", "FluentValidation", "hand-written checks");
        chart.Should().ContainAll("100 ns", "800 ns", "9,000 ns", "80,000 ns", "1,600 ns", "160,000 ns");
    }

    [Fact]
    public void The_full_table_has_the_ratios_of_the_launches_and_not_those_of_the_medians()
    {
        string text = SpeedTable.Full(Results);

        text.Should().Contain(
            "| floor: reads every field, one lookup per line, checks nothing " +
            "| 100 | 0.13 (0.10 to 0.20) | 200 | 0.13 (0.10 to 0.20) | 7 |\n");
        text.Should().Contain("| **CptRules, all rules** | 800 | 1 | 1,600 | 1 | 0 |\n");
        text.Should().Contain(
            "| hand-written checks: dictionaries and LINQ, the rules of practitioner claims " +
            "| 80,000 | 121.5 (99.9 to 140.0) | 160,000 | 121.5 (99.9 to 140.0) | 27,000 |\n");
        text.Should().Contain("Medians of 5 process launches on 2026-05-04").And.Contain("(../benchmarks/results/2026-05-04.svg)");
    }

    [Fact]
    public void The_short_table_has_three_engines_and_a_link_to_the_full_table()
    {
        string text = SpeedTable.Short(Results);

        text.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Should().Equal(
            "| floor: reads every field, one lookup per line, checks nothing | 100 | 200 | 7 |",
            "| **CptRules, all rules** | 800 | 1,600 | 0 |",
            "| hand-written checks: dictionaries and LINQ, the rules of practitioner claims | 80,000 | 160,000 | 27,000 |");
        text.Should().Contain("Medians of 5 process launches on 2026-05-04").And.Contain("(docs/performance.md)");
    }

    [Fact]
    public void A_document_is_replaced_between_its_marks_only()
    {
        string document = SpeedTable.Replace("a\n<!-- speed:begin -->\nold\n<!-- speed:end -->\nb\n", "new\n");

        document.Should().Be("a\n<!-- speed:begin -->\nnew\n<!-- speed:end -->\nb\n");
        SpeedTable.Replace(document, "new\n").Should().Be(document);
        Action without = () => SpeedTable.Replace("a\n<!-- speed:end -->\n", "new\n");
        without.Should().Throw<FormatException>();
    }

    private static Dictionary<string, Spread> MakeFigures()
    {
        var figures = new Dictionary<string, Spread> { ["alloc_bytes_clean_12"] = new(0, 0, 0), ["floor_alloc_bytes_12"] = new(7, 7, 7) };
        foreach ((string pool, int times) in ((string, int)[])[("12", 1), ("12_streaming", 2)])
        {
            figures[$"floor_ns_{pool}"] = new(100 * times, 90 * times, 110 * times);
            figures[$"validate_ns_{pool}"] = new(800 * times, 700 * times, 1_000 * times);
            figures[$"validate_over_floor_{pool}"] = new(7.7, 5, 10);
            foreach ((string engine, int nanoseconds) in Rivals)
            {
                figures[$"{engine}_ns_{pool}"] = new(nanoseconds * times, nanoseconds * times, nanoseconds * times);
                figures[$"{engine}_over_validate_{pool}"] = new(121.5, 99.9, 140);
                figures[$"{engine}_alloc_bytes_12"] = new(27_000, 27_000, 27_000);
            }
        }

        return figures;
    }
}
