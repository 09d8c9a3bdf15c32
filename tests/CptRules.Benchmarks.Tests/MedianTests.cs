using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="Median"/>.</summary>
public class MedianTests
{
    [Theory]
    [InlineData(new double[] { 3 }, 3)]
    [InlineData(new double[] { 9, 1, 5 }, 5)]
    [InlineData(new double[] { 4, 1, 3, 2 }, 2.5)]
    [InlineData(new double[] { 2, 2, 2, 2, 1_000_000 }, 2)]
    public void It_is_the_middle_whatever_the_order(double[] figures, double expected) => Median.Of(figures).Should().Be(expected);

    [Fact]
    public void Of_nothing_there_is_none()
    {
        Action none = () => Median.Of([]);

        none.Should().Throw<ArgumentException>();
    }
}
