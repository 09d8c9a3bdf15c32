using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>Restrictions of an add-on edit by its published note.</summary>
[Flags]
public enum AddOnRestrictions
{
    /// <summary>No restriction.</summary>
    None = 0,

    /// <summary>The edit applies to practitioner claims only.</summary>
    PractitionerOnly = 1,

    /// <summary>The add-on code is for facilities only.</summary>
    FacilitiesOnly = 2,

    /// <summary>The edit is temporarily suspended and so not in force.</summary>
    Suspended = 4,
}

/// <summary>A period in which an edit links an add-on code to a primary.</summary>
/// <param name="From">The first day, inclusive; null for no first day.</param>
/// <param name="Through">The last day, inclusive; null for no last day.</param>
/// <param name="Type">The type of the add-on code.</param>
/// <param name="Restrictions">The restrictions of the edit.</param>
public readonly record struct AddOnWindow(DateOnly? From, DateOnly? Through, AddOnType Type, AddOnRestrictions Restrictions);

/// <summary>All periods in which a set links an add-on code to a primary. Immutable.</summary>
public sealed class AddOnLinkHistory
{
    internal static readonly AddOnLinkHistory None = new([], 0);

    internal AddOnLinkHistory(IEnumerable<AddOnEntry> rows, int day)
    {
        // An edit whose last day is before its first day was never in force.
        AddOnEntry[] ordered = [.. rows.Where(row => row.From <= row.Through).OrderBy(row => (row.From, row.Through, row.Type, row.Notes))];
        Windows = [.. ordered.Select(row => Window(row, row.Notes))];
        AddOnEntry[] inForce = [.. ordered.Where(row => row.From <= day && day <= row.Through && !IsSuspended(row))];
        if (inForce.Length > 0)
            InForce = Window(inForce[0], inForce.Aggregate(inForce[0].Notes, static (notes, row) => Combine(notes, row.Notes)));
        LastDay = ordered.Where(row => row.Through < day && !IsSuspended(row)).Select(row => Day.ToDate(row.Through)).Max();
    }

    /// <summary>The periods, ascending.</summary>
    public IReadOnlyList<AddOnWindow> Windows { get; }

    /// <summary>
    /// The period in force on the reference day, with the restrictions that all its rows have in common; null if there is none.
    /// </summary>
    public AddOnWindow? InForce { get; }

    /// <summary>The last day in force before the reference day; null if there is none.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>The periods without their types, with adjacent ones merged.</summary>
    internal IReadOnlyList<AddOnWindow> WithoutTypes()
    {
        var merged = new List<AddOnWindow>();
        foreach (AddOnWindow window in Windows.Select(window => window with { Type = default }))
        {
            if (merged.Count > 0 && merged[^1] is var last && last.Restrictions == window.Restrictions && IsAdjacent(last, window))
                merged[^1] = last with { Through = Later(last.Through, window.Through) };
            else
                merged.Add(window);
        }

        return merged;
    }

    private static bool IsAdjacent(AddOnWindow before, AddOnWindow after) =>
        before.Through is not { } through || after.From is not { } from || through.DayNumber >= from.DayNumber - 1;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b is null ? null : a > b ? a : b;

    private static AddOnWindow Window(AddOnEntry row, byte notes) =>
        new(Day.ToDate(row.From), Day.ToDate(row.Through), (AddOnType)row.Type, (AddOnRestrictions)notes);

    private static bool IsSuspended(AddOnEntry row) => ((AddOnNotes)row.Notes & AddOnNotes.Suspended) != 0;

    // A row for practitioners only does not limit another row that applies to all settings.
    private static byte Combine(byte notes, byte other) => (byte)(
        (notes & other & (byte)AddOnNotes.PractitionerOnly) | ((notes | other) & (byte)AddOnNotes.FacilitiesOnly));
}

/// <summary>A link between an add-on code and a primary that is new, ended, restricted differently, or has other dates.</summary>
/// <param name="AddOn">The add-on code.</param>
/// <param name="Primary">The primary; null for an edit without a listed primary.</param>
/// <param name="Old">The periods in the older set.</param>
/// <param name="New">The periods in the newer set.</param>
public readonly record struct AddOnChange(string AddOn, string? Primary, AddOnLinkHistory Old, AddOnLinkHistory New);

/// <summary>An add-on code that is in force in both sets with different types.</summary>
/// <param name="AddOn">The add-on code.</param>
/// <param name="Old">The type in the older set.</param>
/// <param name="New">The type in the newer set.</param>
/// <param name="Since">The first day of the earliest edit in force in the newer set; null for no first day.</param>
public readonly record struct AddOnTypeChange(string AddOn, AddOnType Old, AddOnType New, DateOnly? Since);

/// <summary>The changes of add-on edits. The lists are in ordinal order of add-on code and primary.</summary>
public sealed class AddOnChanges
{
    internal static readonly AddOnChanges None = new([], [], [], [], []);

    internal AddOnChanges(
        IReadOnlyList<AddOnChange> added,
        IReadOnlyList<AddOnChange> ended,
        IReadOnlyList<AddOnTypeChange> typesChanged,
        IReadOnlyList<AddOnChange> restrictionsChanged,
        IReadOnlyList<AddOnChange> datesChanged)
    {
        Added = added;
        Ended = ended;
        TypesChanged = typesChanged;
        RestrictionsChanged = restrictionsChanged;
        DatesChanged = datesChanged;
    }

    /// <summary>Links in force in the newer set only.</summary>
    public IReadOnlyList<AddOnChange> Added { get; }

    /// <summary>Links in force in the older set only.</summary>
    public IReadOnlyList<AddOnChange> Ended { get; }

    /// <summary>Add-on codes with another type.</summary>
    public IReadOnlyList<AddOnTypeChange> TypesChanged { get; }

    /// <summary>Links in force in both sets with different restrictions.</summary>
    public IReadOnlyList<AddOnChange> RestrictionsChanged { get; }

    /// <summary>Links with different periods that are in force in both sets with the same restrictions, or in neither.</summary>
    public IReadOnlyList<AddOnChange> DatesChanged { get; }

    /// <summary>The number of changes.</summary>
    public int Count => Added.Count + Ended.Count + TypesChanged.Count + RestrictionsChanged.Count + DatesChanged.Count;
}
