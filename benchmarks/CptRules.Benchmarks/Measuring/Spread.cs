namespace CptRules.Benchmarks.Measuring;

/// <summary>A figure over several launches: the middle, and how far the others lie apart.</summary>
internal readonly record struct Spread(double Median, double Least, double Most)
{
    /// <summary>As far apart as is worth a word: a fifth.</summary>
    public bool IsWide() => Most > 1.2 * Least;

    /// <summary>Of one divided by the figure.</summary>
    public Spread Inverse() => new(1 / Median, 1 / Most, 1 / Least);

    /// <exception cref="ArgumentException">There is nothing to take it of.</exception>
    public static Spread Of(IReadOnlyCollection<double> figures) => new(Measuring.Median.Of(figures), figures.Min(), figures.Max());

    public Spread Round(int digits) => new(Math.Round(Median, digits), Math.Round(Least, digits), Math.Round(Most, digits));
}
