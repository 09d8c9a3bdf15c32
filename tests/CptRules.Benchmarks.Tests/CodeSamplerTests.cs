using CptRules.Benchmarks.Claims;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="CodeSampler"/>.</summary>
public class CodeSamplerTests
{
    private const int Draws = 200_000;

    [Fact]
    public void What_is_billed_most_comes_as_often_as_Zipf_has_it()
    {
        int[] drawn = Draw(CodeMix.MostBilledFirst);

        double harmonic = Enumerable.Range(1, drawn.Length).Sum(place => 1.0 / place);
        foreach (int place in (int[])[1, 2, 5, 20])
            drawn[place - 1].Should().BeCloseTo((int)(Draws / (harmonic * place)), (uint)(Draws / (harmonic * place) / 10));
    }

    [Fact]
    public void Uniform_draws_are_the_same_for_all() =>
        Draw(CodeMix.Uniform).Should().OnlyContain(times => times > Draws / 100 * 0.85 && times < Draws / 100 * 1.15);

    private static int[] Draw(CodeMix mix)
    {
        var sampler = new CodeSampler(mix, 100);
        var random = new Random(1);
        int[] drawn = new int[100];
        for (int i = 0; i < Draws; i++)
            drawn[sampler.Next(random)]++;
        return drawn;
    }
}
