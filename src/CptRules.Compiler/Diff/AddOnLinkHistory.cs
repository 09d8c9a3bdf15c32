using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>All windows that a set has of an add-on code and a primary, and the one in force on its reference day.</summary>
internal sealed class AddOnLinkHistory
{
    public static readonly AddOnLinkHistory None = new([], 0);

    private readonly int _day;

    public AddOnLinkHistory(IEnumerable<AddOnWindow> windows, int day)
    {
        _day = day;
        // An edit that ended before it began was never in force.
        Windows = [.. windows.Where(window => window.From <= window.Through).Order(Comparer<AddOnWindow>.Create(
            static (a, b) => (a.From, a.Through, a.Type, a.Notes).CompareTo((b.From, b.Through, b.Type, b.Notes))))];
        AddOnWindow[] inForce = [.. Windows.Where(window => window.IsInForce(day))];
        if (inForce.Length > 0)
            InForce = inForce[0] with { Notes = inForce.Aggregate(inForce[0].Notes, static (notes, window) => Both(notes, window.Notes)) };
    }

    public IReadOnlyList<AddOnWindow> Windows { get; }

    public AddOnWindow? InForce { get; }

    /// <summary>The last day on which the link was in force before the reference day; null if there is none.</summary>
    public int? LastDay => Windows.Where(window => window.Through < _day && !window.IsSuspended).Select(window => (int?)window.Through).Max();

    /// <summary>The windows whatever their type, adjacent ones joined.</summary>
    public IReadOnlyList<AddOnWindow> WithoutTypes()
    {
        var joined = new List<AddOnWindow>();
        foreach (AddOnWindow window in Windows.Select(window => window with { Type = 0 }))
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Notes == window.Notes && last.Through >= window.From - 1)
                joined[^1] = last with { Through = Math.Max(last.Through, window.Through) };
            else
                joined.Add(window);
        }

        return joined;
    }

    // A row for practitioners only takes nothing from another row that counts everywhere.
    private static AddOnNotes Both(AddOnNotes notes, AddOnNotes other) =>
        (notes & other & AddOnNotes.PractitionerOnly) | ((notes | other) & AddOnNotes.FacilitiesOnly);
}
