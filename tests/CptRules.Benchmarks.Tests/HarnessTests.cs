using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="Harness"/>.</summary>
public class HarnessTests
{
    [Fact]
    public void A_figure_has_a_value_per_repetition_without_those_of_the_warm_up()
    {
        Figures figures = Harness.Repeat(new Counter(), count: 3, warmUp: 2);

        figures.ValuesOf("count").Should().Equal(3, 4, 5);
        figures["count"].Should().Be(4);
    }

    /// <summary>Measures how often it was measured.</summary>
    private sealed class Counter : IMeasurement
    {
        private int _count;

        public Figures Measure()
        {
            var figures = new Figures();
            figures.Add("count", ++_count);
            return figures;
        }
    }
}
