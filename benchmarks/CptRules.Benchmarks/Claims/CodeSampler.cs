namespace CptRules.Benchmarks.Claims;

/// <summary>How often claims bill each code.</summary>
public enum CodeMix
{
    /// <summary>By Zipf's law over the order of the rule set, which lists the most billed codes first.</summary>
    MostBilledFirst,

    /// <summary>All codes equally often.</summary>
    Uniform,
}

/// <summary>Draws code ids as often as a mix says.</summary>
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
        int index = Array.BinarySearch(_cumulative, random.NextDouble() * _cumulative[^1]);
        return index < 0 ? ~index : index;
    }
}
