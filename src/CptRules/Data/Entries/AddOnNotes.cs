namespace CptRules.Data.Entries;

/// <summary>What the published note of an add-on row restricts.</summary>
[Flags]
internal enum AddOnNotes : byte
{
    None = 0,

    /// <summary>The row applies in the practitioner setting only.</summary>
    PractitionerOnly = 1,

    /// <summary>The add-on code is for facilities only.</summary>
    FacilitiesOnly = 2,

    /// <summary>Temporarily suspended: not in force.</summary>
    Suspended = 4,
}
