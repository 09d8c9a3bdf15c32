namespace CptRules;

/// <summary>A published add-on code edit, which links an add-on code and a primary, seen from one of the two. Immutable.</summary>
/// <remarks>Source: the Medicare NCCI add-on code edits.</remarks>
public sealed class AddOnLink
{
    internal AddOnLink(string code, AddOnType type, DateOnly? from, DateOnly? through, string? note)
    {
        Code = code;
        Type = type;
        From = from;
        Through = through;
        Note = note;
    }

    /// <summary>
    /// The other code: the primary in <see cref="AddOnFacts.Primaries"/>, the add-on code in <see cref="AddOnFacts.AddOns"/>.
    /// </summary>
    public string Code { get; }

    /// <summary>The type of the add-on code.</summary>
    public AddOnType Type { get; }

    /// <summary>First day in force, inclusive, as published; January 1 where a source has years only. Null if not known.</summary>
    public DateOnly? From { get; }

    /// <summary>Last day in force, inclusive; null while the edit has not ended.</summary>
    public DateOnly? Through { get; }

    /// <summary>What restricts the edit, in a few words; null if nothing does.</summary>
    public string? Note { get; }

    /// <summary>The other code and the type.</summary>
    public override string ToString() => $"{Code} type {(int)Type}";
}
