namespace CptRules.Json.Reading;

/// <summary>The properties that a claim or a line may have in JSON.</summary>
internal enum ClaimProperty
{
    /// <summary>None, or one that the format does not know.</summary>
    None,

    Id,
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
