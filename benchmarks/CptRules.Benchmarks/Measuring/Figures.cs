using System.Globalization;

namespace CptRules.Benchmarks.Measuring;

/// <summary>Named figures in the order in which they were added; as text one "name value" per line, the same in every culture.</summary>
internal sealed class Figures
{
    private readonly OrderedDictionary<string, double> _values = [];

    public IReadOnlyDictionary<string, double> Values => _values;

    public double this[string name] => _values[name];

    public void Add(string name, double value) => _values.Add(name, value);

    /// <summary>The median of each figure over several launches.</summary>
    /// <exception cref="KeyNotFoundException">A launch lacks a figure that the first one has.</exception>
    public static Figures Medians(IReadOnlyList<Figures> launches)
    {
        var medians = new Figures();
        foreach ((string name, Spread spread) in Spreads(launches))
            medians.Add(name, spread.Median);
        return medians;
    }

    /// <summary>Each figure over several launches.</summary>
    /// <exception cref="KeyNotFoundException">A launch lacks a figure that the first one has.</exception>
    public static OrderedDictionary<string, Spread> Spreads(IReadOnlyList<Figures> launches) =>
        new(launches[0]._values.Keys.Select(name => KeyValuePair.Create(name, Spread.Of([.. launches.Select(launch => launch[name])]))));

    /// <exception cref="FormatException">A line is not a name and a value.</exception>
    public static Figures Parse(string text)
    {
        var figures = new Figures();
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is not [string name, string value] || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
                throw new FormatException("Expected a name and a value on each line.");
            figures.Add(name, number);
        }

        return figures;
    }

    public void WriteTo(TextWriter output)
    {
        foreach ((string name, double value) in _values)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.####}\n"));
    }
}
