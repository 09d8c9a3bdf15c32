namespace CptRules.Data;

/// <summary>What the tables of an period say of a code that makes somebody look closer.</summary>
[Flags]
internal enum InForceFlags : ushort
{
    None = 0,

    /// <summary>A table of the period holds the code, or the code has dates of its own instead.</summary>
    Held = 1,

    /// <summary>The MPFS status is one that COD104 speaks of.</summary>
    StatusJudged = 2,

    /// <summary>The MPFS status is T: paid only alone.</summary>
    PaidOnlyAlone = 4,

    /// <summary>A visit near it may be part of it: global days 000, 010 or 090.</summary>
    Procedure = 8,

    /// <summary>Both sides may be billed on two lines of one unit each.</summary>
    BilledBySide = 16,
}
