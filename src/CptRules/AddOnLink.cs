namespace CptRules;

/// <summary>A published add-on code edit that links an add-on code and a primary, seen from one of the two. Immutable.</summary>
/// <remarks>Source: the Medicare NCCI add-on code edits.</remarks>
public sealed class AddOnLink
{
    internal AddOnLink(string code, int type, DateOnly? from, DateOnly? through, string? note)
    {
        Code = code;
        Type = type;
        From = from;
        Through = through;
        Note = note;
    }

    /// <summary>The other code: the primary among <see cref="CodeFacts.Primaries"/>, the add-on code among <see cref="CodeFacts.AddOns"/>.</summary>
    public string Code { get; }

    /// <summary>The add-on type: 1 the listed primaries are the only ones, 2 defined by the contractor, 3 a list the contractor may extend.</summary>
    public int Type { get; }

    /// <summary>First day in force, inclusive, as the release gives it; where a source has years only, January 1. Null if not known.</summary>
    public DateOnly? From { get; }

    /// <summary>Last day in force, inclusive; null while nothing has ended it.</summary>
    public DateOnly? Through { get; }

    /// <summary>What restricts the edit, in a few words; null if nothing does.</summary>
    public string? Note { get; }

    /// <summary>The other code and the type.</summary>
    public override string ToString() => $"{Code} type {Type}";
}
