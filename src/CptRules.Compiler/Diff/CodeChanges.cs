namespace CptRules.Compiler.Diff;

/// <summary>A period of days.</summary>
/// <param name="From">The first day, inclusive; null for no first day.</param>
/// <param name="Through">The last day, inclusive; null for no last day.</param>
public readonly record struct DateRange(DateOnly? From, DateOnly? Through);

/// <summary>Whether a code is in force on the reference day of a set, and its dates.</summary>
/// <param name="IsInForce">Whether the code is in force, by the same test as rule COD103.</param>
/// <param name="HasOwnDates">Whether <paramref name="Dates"/> are dates of the code itself.</param>
/// <param name="Dates">
/// The code's own dates; otherwise the period in which dated tables contain the code, now or last; null if the set does not show it.
/// </param>
public readonly record struct CodeValidity(bool IsInForce, bool HasOwnDates, DateRange? Dates)
{
    /// <summary>The code's own dates; null if it has none.</summary>
    public DateRange? OwnDates => HasOwnDates ? Dates : null;
}

/// <summary>A code that came into force, ended, or has other dates of its own.</summary>
/// <param name="Code">The procedure code.</param>
/// <param name="Old">Its validity in the older set.</param>
/// <param name="New">Its validity in the newer set.</param>
public readonly record struct CodeChange(string Code, CodeValidity Old, CodeValidity New);

/// <summary>The changes of codes. The lists are in ordinal order of the codes.</summary>
public sealed class CodeChanges
{
    internal CodeChanges(IReadOnlyList<CodeChange> added, IReadOnlyList<CodeChange> ended, IReadOnlyList<CodeChange> datesChanged)
    {
        Added = added;
        Ended = ended;
        DatesChanged = datesChanged;
    }

    /// <summary>Codes in force in the newer set only.</summary>
    public IReadOnlyList<CodeChange> Added { get; }

    /// <summary>Codes in force in the older set only.</summary>
    public IReadOnlyList<CodeChange> Ended { get; }

    /// <summary>Codes with other dates of their own that are in force in both sets or in neither.</summary>
    public IReadOnlyList<CodeChange> DatesChanged { get; }

    /// <summary>The number of changes.</summary>
    public int Count => Added.Count + Ended.Count + DatesChanged.Count;
}

/// <summary>A modifier that came into force, ended, or has other dates.</summary>
/// <param name="Modifier">The modifier.</param>
/// <param name="Old">Its dates in the older set; null if that set does not contain it.</param>
/// <param name="New">Its dates in the newer set; null if that set does not contain it.</param>
public readonly record struct ModifierChange(string Modifier, DateRange? Old, DateRange? New);

/// <summary>The changes of modifiers. The lists are in ordinal order of the modifiers.</summary>
public sealed class ModifierChanges
{
    internal static readonly ModifierChanges None = new([], [], []);

    internal ModifierChanges(
        IReadOnlyList<ModifierChange> added, IReadOnlyList<ModifierChange> ended, IReadOnlyList<ModifierChange> datesChanged)
    {
        Added = added;
        Ended = ended;
        DatesChanged = datesChanged;
    }

    /// <summary>Modifiers in force in the newer set only.</summary>
    public IReadOnlyList<ModifierChange> Added { get; }

    /// <summary>Modifiers in force in the older set only.</summary>
    public IReadOnlyList<ModifierChange> Ended { get; }

    /// <summary>Modifiers with other dates that are in force in both sets or in neither.</summary>
    public IReadOnlyList<ModifierChange> DatesChanged { get; }

    /// <summary>The number of changes.</summary>
    public int Count => Added.Count + Ended.Count + DatesChanged.Count;
}
