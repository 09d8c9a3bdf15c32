using CptRules.Benchmarks.Results;

namespace CptRules.Benchmarks.Tests;

/// <summary>What README says of speed is what the newest kept results say.</summary>
public sealed class KeptResultsTests
{
    [Fact]
    public void The_table_of_README_is_that_of_the_newest_results() =>
        Repository.Read("README.md").Split('\n').Should().Contain(SpeedTable.Rows(ResultFile.Read(ResultFile.Newest())));

    [Fact]
    public void The_newest_results_are_of_published_tables_and_have_a_chart()
    {
        string newest = ResultFile.Newest();

        ResultFile.Read(newest).IsPublished.Should().BeTrue();
        File.Exists(Path.ChangeExtension(newest, ".svg")).Should().BeTrue();
        Repository.Read("README.md").Should().Contain($"benchmarks/results/{Path.GetFileNameWithoutExtension(newest)}.svg");
    }
}
