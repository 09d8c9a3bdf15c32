namespace CptRules;

/// <summary>The add-on code edits that name a code, in force on a day in a care setting. Immutable.</summary>
public sealed class AddOnFacts
{
    internal AddOnFacts(AddOnType? type, string? meaning, IReadOnlyList<AddOnLink> primaries, IReadOnlyList<AddOnLink> addOns)
    {
        Type = type;
        Meaning = meaning;
        Primaries = primaries;
        AddOns = addOns;
    }

    /// <summary>The add-on type; null if the code is not an add-on code then.</summary>
    public AddOnType? Type { get; }

    /// <summary>When the add-on code is paid, in a few words; null if the code is not an add-on code then.</summary>
    public string? Meaning { get; }

    /// <summary>The listed primaries of the code, ascending; always empty for <see cref="AddOnType.ContractorDefined"/>.</summary>
    public IReadOnlyList<AddOnLink> Primaries { get; }

    /// <summary>The add-on codes that list this code as their primary, ascending.</summary>
    public IReadOnlyList<AddOnLink> AddOns { get; }
}
