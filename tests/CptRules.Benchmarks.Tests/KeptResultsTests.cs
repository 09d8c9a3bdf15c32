using CptRules.Benchmarks.Results;

namespace CptRules.Benchmarks.Tests;

/// <summary>What README and the chart say of speed is what the newest kept results say.</summary>
public sealed class KeptResultsTests
{
    private readonly string _newest = ResultFile.Newest();

    [Fact]
    public void README_says_what_the_newest_results_say() => ReadmeSpeed.Replace(Repository.Read("README.md"), ResultFile.Read(_newest)).Should().Be(Repository.Read("README.md"));

    [Fact]
    public void The_newest_results_are_of_published_tables_and_of_five_launches_at_least()
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

        texts.Should().Contain(ResultFile.Read(_newest).Figures.Where(figure => EngineChart.IsDrawn(figure.Key)).Select(figure => EngineChart.Text(figure.Value.Median)));
    }
}
