using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Results;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of what is made of results: the file, the chart, and the words of README.</summary>
public class ResultFileTests
{
    private static readonly ResultFile Results = new(
        new DateOnly(2026, 5, 4),
        Machine.Here(),
        new Dictionary<string, string> { ["CptRules"] = "1" },
        "test",
        IsPublished: true,
        Launches: 5,
        LoadLaunches: 9,
        Made());

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

        chart.Should().ContainAll("<svg", "CptRules", "RulesEngine", "NRules", "FluentValidation", "by hand");
        chart.Should().ContainAll("100 ns", "800 ns", "9,000 ns", "80,000 ns", "1,600 ns", "160,000 ns");
    }

    [Fact]
    public void README_has_the_ratios_of_the_launches_and_not_those_of_the_medians()
    {
        string text = ReadmeSpeed.Text(Results);

        text.Should().Contain("| floor: touch every field, one look-up per line, judge nothing | 100 | 0.13 (0.10 to 0.20) | 200 | 0.13 (0.10 to 0.20) | 7 |\n");
        text.Should().Contain("| **CptRules, all rules** | 800 | 1 | 1,600 | 1 | 0 |\n");
        text.Should().Contain("| by hand, dictionaries and LINQ, all rules | 80,000 | 121.5 (99.9 to 140.0) | 160,000 | 121.5 (99.9 to 140.0) | 27,000 |\n");
        text.Should().Contain("Medians of 5 process launches on 2026-05-04").And.Contain("benchmarks/results/2026-05-04.svg");
    }

    [Fact]
    public void README_is_replaced_between_its_marks_only()
    {
        string readme = ReadmeSpeed.Replace("a\n<!-- speed:begin -->\nold\n<!-- speed:end -->\nb\n", Results);

        readme.Should().Be($"a\n<!-- speed:begin -->\n{ReadmeSpeed.Text(Results)}<!-- speed:end -->\nb\n");
        ReadmeSpeed.Replace(readme, Results).Should().Be(readme);
        Action without = () => ReadmeSpeed.Replace("a\n<!-- speed:end -->\n", Results);
        without.Should().Throw<FormatException>();
    }

    private static Dictionary<string, Spread> Made()
    {
        var figures = new Dictionary<string, Spread> { ["alloc_bytes_clean_12"] = new(0, 0, 0), ["floor_alloc_bytes_12"] = new(7, 7, 7) };
        foreach ((string pool, int times) in ((string, int)[])[("12", 1), ("12_streaming", 2)])
        {
            figures[$"floor_ns_{pool}"] = new(100 * times, 90 * times, 110 * times);
            figures[$"validate_ns_{pool}"] = new(800 * times, 700 * times, 1_000 * times);
            figures[$"validate_over_floor_{pool}"] = new(7.7, 5, 10);
            foreach ((string engine, int nanoseconds) in ((string, int)[])[("fluentvalidation", 9_000), ("nrules", 20_000), ("rulesengine", 60_000), ("handwritten", 80_000)])
            {
                figures[$"{engine}_ns_{pool}"] = new(nanoseconds * times, nanoseconds * times, nanoseconds * times);
                figures[$"{engine}_over_validate_{pool}"] = new(121.5, 99.9, 140);
                figures[$"{engine}_alloc_bytes_12"] = new(27_000, 27_000, 27_000);
            }
        }

        return figures;
    }
}
