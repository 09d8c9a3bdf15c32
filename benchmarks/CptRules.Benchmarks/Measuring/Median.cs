namespace CptRules.Benchmarks.Measuring;

/// <summary>The middle of what was measured, which a few disturbed figures do not move.</summary>
internal static class Median
{
    /// <exception cref="ArgumentException">There is nothing to take it of.</exception>
    public static double Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("Nothing was measured.", nameof(figures));
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
