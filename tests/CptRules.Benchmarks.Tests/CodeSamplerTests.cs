using CptRules.Benchmarks.Claims;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="CodeSampler"/>.</summary>
public class CodeSamplerTests
{
    private const int Draws = 200_000;

    [Fact]
    public void Codes_are_drawn_by_the_law_of_Zipf()
    {
        int[] drawn = Draw(CodeMix.MostBilledFirst);

        double harmonic = Enumerable.Range(1, drawn.Length).Sum(rank => 1.0 / rank);
        foreach (int rank in (int[])[1, 2, 5, 20])
            drawn[rank - 1].Should().BeCloseTo((int)(Draws / (harmonic * rank)), (uint)(Draws / (harmonic * rank) / 10));
    }

    [Fact]
    public void Uniform_draws_are_equally_frequent() =>
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
