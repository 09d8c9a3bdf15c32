namespace CptRules.Benchmarks.Claims;

/// <summary>Draws code ids by a mix.</summary>
internal sealed class CodeSampler
{
    private readonly double[] _cumulative;

    public CodeSampler(CodeMix mix, int codes)
    {
        _cumulative = new double[codes];
        double sum = 0;
        for (int id = 0; id < codes; id++)
            _cumulative[id] = sum += mix == CodeMix.Uniform ? 1 : 1.0 / (id + 1);
    }

    public int Next(Random random)
    {
        int at = Array.BinarySearch(_cumulative, random.NextDouble() * _cumulative[^1]);
        return at < 0 ? ~at : at;
    }
}
