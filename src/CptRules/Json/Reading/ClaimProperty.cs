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
    BillType,
    PlaceOfService,
    Lines,
    PriorLines,
    Code,
    Modifiers,
    Units,
    Unit,
    Ndc,
    From,
    Through,
}
