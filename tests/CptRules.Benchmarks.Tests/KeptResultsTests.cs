using CptRules.Benchmarks.Results;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that the tables of speed and the chart show the newest kept results.</summary>
public sealed class KeptResultsTests
{
    private readonly string _newest = ResultFile.Newest();

    [Fact]
    public void README_has_the_short_table_of_the_newest_results()
    {
        string readme = Repository.Read("README.md");

        SpeedTable.Replace(readme, SpeedTable.Short(ResultFile.Read(_newest))).Should().Be(readme);
    }

    [Fact]
    public void The_performance_document_has_the_full_table_of_the_newest_results()
    {
        string document = Repository.Read("docs", "performance.md");

        SpeedTable.Replace(document, SpeedTable.Full(ResultFile.Read(_newest))).Should().Be(document);
    }

    [Fact]
    public void The_newest_results_are_from_published_tables_and_at_least_five_launches()
    {
        ResultFile results = ResultFile.Read(_newest);

        results.IsPublished.Should().BeTrue();
        results.Launches.Should().BeGreaterThanOrEqualTo(5);
        results.LoadLaunches.Should().BeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void The_chart_shows_the_newest_results()
    {
        string[] texts = File.ReadAllText(Path.ChangeExtension(_newest, ".svg")).Split('\n', StringSplitOptions.TrimEntries);

        texts.Should().Contain(ResultFile.Read(_newest).Figures
            .Where(figure => EngineChart.IsDrawn(figure.Key))
            .Select(figure => EngineChart.Text(figure.Value.Median)));
    }
}
