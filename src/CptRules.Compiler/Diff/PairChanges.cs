using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A period in which a PTP edit is in force.</summary>
/// <param name="From">The first day, inclusive; null if it is not known.</param>
/// <param name="InForceBy">
/// The first day on which the edit is known to be in force: <paramref name="From"/>, or a later day if that is not known.
/// </param>
/// <param name="Through">The last day, inclusive; null for no last day.</param>
/// <param name="Indicator">Whether a modifier can bypass the edit.</param>
public readonly record struct PairWindow(DateOnly? From, DateOnly? InForceBy, DateOnly? Through, PairIndicator Indicator);

/// <summary>All periods of a PTP edit in a set. Immutable.</summary>
public sealed class PairHistory
{
    internal static readonly PairHistory None = new([], 0);

    // Kept for comparison: every pair of both sets is compared, and numbers compare faster than dates.
    private readonly PairWindowEntry[] _windows;

    /// <remarks>The pairs of a class share one history, so it may be read often but is made a few thousand times at most.</remarks>
    internal PairHistory(IEnumerable<PairWindowEntry> windows, int day)
    {
        _windows = [.. windows.OrderBy(window => window.From)];
        Windows = Array.ConvertAll(_windows, Window);
        for (int i = 0; i < _windows.Length; i++)
        {
            if (_windows[i].From <= day && day <= _windows[i].Through)
                InForce = Windows[i];
            if (_windows[i].Through < day && (LastDay is not { } last || last.DayNumber < _windows[i].Through))
                LastDay = Windows[i].Through;
        }
    }

    /// <summary>The periods, ascending.</summary>
    public IReadOnlyList<PairWindow> Windows { get; }

    /// <summary>The period in force on the reference day; null if there is none.</summary>
    public PairWindow? InForce { get; }

    /// <summary>The last day in force before the reference day; null if there is none.</summary>
    public DateOnly? LastDay { get; }

    internal bool HasSameWindows(PairHistory other)
    {
        if (_windows.Length != other._windows.Length)
            return false;
        for (int i = 0; i < _windows.Length; i++)
        {
            if (!AreSame(_windows[i], other._windows[i]))
                return false;
        }

        return true;
    }

    // Two first days that are not known do not differ.
    private static bool AreSame(in PairWindowEntry one, in PairWindowEntry other) =>
        one.Through == other.Through && one.Indicator == other.Indicator && one.IsStartKnown == other.IsStartKnown
        && (one.From == other.From || !one.IsStartKnown);

    private static PairWindow Window(PairWindowEntry window) => new(
        window.IsStartKnown ? Day.ToDate(window.From) : null,
        Day.ToDate(window.KnownFrom),
        Day.ToDate(window.Through),
        (PairIndicator)window.Indicator);
}

/// <summary>A PTP edit that is new, ended, or has another modifier indicator or other dates.</summary>
/// <param name="Column1">The code of column 1, which is paid.</param>
/// <param name="Column2">The code of column 2, which is denied.</param>
/// <param name="Old">The periods in the older set.</param>
/// <param name="New">The periods in the newer set.</param>
public readonly record struct PairChange(string Column1, string Column2, PairHistory Old, PairHistory New);

/// <summary>The changes of the PTP edits of a care setting. The lists are in ordinal order of column 1 and column 2.</summary>
public sealed class PairChanges
{
    internal PairChanges(
        CareSetting setting,
        IReadOnlyList<PairChange> added,
        IReadOnlyList<PairChange> ended,
        IReadOnlyList<PairChange> indicatorChanged,
        IReadOnlyList<PairChange> datesChanged)
    {
        Setting = setting;
        Added = added;
        Ended = ended;
        IndicatorChanged = indicatorChanged;
        DatesChanged = datesChanged;
    }

    /// <summary>The care setting.</summary>
    public CareSetting Setting { get; }

    /// <summary>Edits in force in the newer set only.</summary>
    public IReadOnlyList<PairChange> Added { get; }

    /// <summary>Edits in force in the older set only.</summary>
    public IReadOnlyList<PairChange> Ended { get; }

    /// <summary>Edits in force in both sets with different modifier indicators.</summary>
    public IReadOnlyList<PairChange> IndicatorChanged { get; }

    /// <summary>Edits with different periods that are in force in both sets with the same indicator, or in neither.</summary>
    public IReadOnlyList<PairChange> DatesChanged { get; }

    /// <summary>The number of changes.</summary>
    public int Count => Added.Count + Ended.Count + IndicatorChanged.Count + DatesChanged.Count;
}
