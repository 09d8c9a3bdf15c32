using System.Globalization;

namespace CptRules.Benchmarks.Measuring;

/// <summary>
/// Named figures in the order in which they were added, each with one value per repetition of its measurement. As text, one "name
/// value" per line with the median value, the same in every culture.
/// </summary>
internal sealed class Figures
{
    private readonly OrderedDictionary<string, double[]> _values = [];

    public IReadOnlyList<string> Names => _values.Keys;

    /// <summary>The median of a figure.</summary>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public double this[string name] => Spread.MedianOf(_values[name]);

    /// <exception cref="ArgumentException">The figure exists, or it has no values.</exception>
    public void Add(string name, params double[] values)
    {
        if (values.Length == 0)
            throw new ArgumentException($"{name} was not measured.", nameof(values));
        _values.Add(name, values);
    }

    /// <summary>Adds all figures of another measurement.</summary>
    /// <exception cref="ArgumentException">A figure exists.</exception>
    public void Add(Figures others)
    {
        foreach ((string name, double[] values) in others._values)
            _values.Add(name, values);
    }

    public double[] ValuesOf(string name) => _values[name];

    public Spread SpreadOf(string name) => Spread.Of(_values[name]);

    /// <summary>All figures with their spreads, by name and in order.</summary>
    public OrderedDictionary<string, Spread> Spreads() =>
        new(_values.Select(figure => KeyValuePair.Create(figure.Key, Spread.Of(figure.Value))));

    /// <summary>The median of the quotients of each repetition.</summary>
    /// <remarks>Both figures of a repetition were disturbed in the same way, so the quotient comes first and the median second.</remarks>
    public double Ratio(string name, string other) =>
        Spread.MedianOf(_values[name].Zip(_values[other], static (one, two) => one / two));

    /// <summary>Combines repetitions of one measurement: each figure has the median of each repetition as its values.</summary>
    /// <exception cref="KeyNotFoundException">A repetition lacks a figure that the first one has.</exception>
    public static Figures Combine(IReadOnlyList<Figures> repetitions)
    {
        var combined = new Figures();
        foreach (string name in repetitions[0].Names)
            combined.Add(name, [.. repetitions.Select(repetition => repetition[name])]);
        return combined;
    }

    /// <exception cref="FormatException">A line is not a name and a value.</exception>
    public static Figures Parse(string text)
    {
        var figures = new Figures();
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is not [string name, string value]
                || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            {
                throw new FormatException("Expected a name and a value on each line.");
            }

            figures.Add(name, number);
        }

        return figures;
    }

    public void WriteTo(TextWriter output)
    {
        foreach (string name in Names)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{name} {this[name]:0.####}\n"));
    }
}
