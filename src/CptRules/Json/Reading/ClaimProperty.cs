namespace CptRules.Json.Reading;

/// <summary>The JSON properties of a claim and of a line.</summary>
internal enum ClaimProperty
{
    /// <summary>None, or an unknown property.</summary>
    None,

    Id,
    Note,
    Setting,
    Provider,
    Lines,
    PriorLines,
    Code,
    Modifiers,
    Units,
    From,
    Through,
}
