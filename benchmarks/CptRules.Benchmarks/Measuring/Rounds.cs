namespace CptRules.Benchmarks.Measuring;

/// <summary>What each contestant took in each round, in nanoseconds per unit.</summary>
internal sealed class Rounds
{
    private readonly OrderedDictionary<string, double[]> _values = [];

    public void Add(string name, double[] values) => _values.Add(name, values);

    /// <summary>The median of each contestant, by name.</summary>
    public Figures Medians()
    {
        var figures = new Figures();
        foreach ((string name, double[] values) in _values)
            figures.Add(name, Median.Of(values));
        return figures;
    }

    /// <summary>How many times one is the other: divided round by round, for the two were disturbed alike in the same round, and only then the median.</summary>
    public double Ratio(string name, string other) => Median.Of(_values[name].Zip(_values[other], static (one, two) => one / two));
}
