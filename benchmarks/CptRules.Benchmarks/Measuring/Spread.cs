namespace CptRules.Benchmarks.Measuring;

/// <summary>The median, the least and the most of the values of a figure.</summary>
internal readonly record struct Spread(double Median, double Least, double Most)
{
    /// <summary>Whether the values differ by more than a fifth, which the user should know.</summary>
    public bool IsWide() => Most > 1.2 * Least;

    /// <summary>The spread of the reciprocal.</summary>
    public Spread Inverse() => new(1 / Median, 1 / Most, 1 / Least);

    public Spread Round(int digits) => new(Math.Round(Median, digits), Math.Round(Least, digits), Math.Round(Most, digits));

    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Spread Of(IReadOnlyCollection<double> values) => new(MedianOf(values), values.Min(), values.Max());

    /// <summary>The middle value, which a few disturbed measurements do not move.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("Nothing was measured.", nameof(values));
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
