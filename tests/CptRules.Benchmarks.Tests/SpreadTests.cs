using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="Spread"/>.</summary>
public class SpreadTests
{
    [Fact]
    public void It_has_the_middle_and_both_ends() => Spread.Of([3, 1, 2, 9]).Should().Be(new Spread(2.5, 1, 9));

    [Fact]
    public void Its_inverse_has_the_ends_the_other_way_round() => new Spread(4, 2, 8).Inverse().Should().Be(new Spread(0.25, 0.125, 0.5));

    [Theory]
    [InlineData(1, 1.19, false)]
    [InlineData(1, 1.21, true)]
    [InlineData(0, 0, false)]
    public void It_is_wide_from_a_fifth_on(double least, double most, bool isWide) => new Spread(least, least, most).IsWide().Should().Be(isWide);
}
