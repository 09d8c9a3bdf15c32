namespace CptRules.Compiler.Diff;

/// <summary>All windows that a set has of a PTP edit, ascending, and the one in force on its reference day. Shared by the pairs of a class.</summary>
internal sealed class PairHistory
{
    public static readonly PairHistory None = new([], 0);

    private readonly PairWindow[] _windows;
    private readonly int _day;

    public PairHistory(PairWindow[] windows, int day)
    {
        _windows = windows;
        _day = day;
        foreach (PairWindow window in windows)
        {
            if (window.IsInForce(day))
                InForce = window;
        }
    }

    public IReadOnlyList<PairWindow> Windows => _windows;

    public PairWindow? InForce { get; }

    /// <summary>The last day on which the edit was in force before the reference day; null if there is none.</summary>
    public int? LastDay => _windows.Where(window => window.Through < _day).Select(window => (int?)window.Through).Max();

    public bool HasSameWindows(PairHistory other) => _windows.AsSpan().SequenceEqual(other._windows);
}
