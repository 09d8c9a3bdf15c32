namespace CptRules.Compiler.Checks;

/// <summary>Finds rows of one key, such as a code or two modifiers, that apply in one care setting on one day.</summary>
internal sealed class RowPeriods<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<RowPeriod>> _periods = [];

    /// <summary>Adds a row; false if a row added before applies at the same time.</summary>
    public bool Add(TKey key, RowPeriod period)
    {
        if (!_periods.TryGetValue(key, out List<RowPeriod>? periods))
            _periods.Add(key, periods = []);
        bool isFree = !periods.Exists(period.Overlaps);
        periods.Add(period);
        return isFree;
    }
}
