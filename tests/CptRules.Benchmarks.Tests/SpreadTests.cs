using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="Spread"/>.</summary>
public class SpreadTests
{
    [Theory]
    [InlineData(new double[] { 3 }, 3)]
    [InlineData(new double[] { 9, 1, 5 }, 5)]
    [InlineData(new double[] { 4, 1, 3, 2 }, 2.5)]
    [InlineData(new double[] { 2, 2, 2, 2, 1_000_000 }, 2)]
    public void The_median_is_the_middle_value_in_any_order(double[] values, double expected) =>
        Spread.MedianOf(values).Should().Be(expected);

    [Fact]
    public void Without_values_there_is_no_median()
    {
        Action none = () => Spread.MedianOf([]);

        none.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void It_has_the_median_and_both_ends() => Spread.Of([3, 1, 2, 9]).Should().Be(new Spread(2.5, 1, 9));

    [Fact]
    public void Its_inverse_has_the_ends_exchanged() => new Spread(4, 2, 8).Inverse().Should().Be(new Spread(0.25, 0.125, 0.5));

    [Theory]
    [InlineData(1, 1.19, false)]
    [InlineData(1, 1.21, true)]
    [InlineData(0, 0, false)]
    public void It_is_wide_above_a_fifth(double least, double most, bool isWide) =>
        new Spread(least, least, most).IsWide().Should().Be(isWide);
}
