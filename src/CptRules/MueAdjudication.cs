namespace CptRules;

/// <summary>
/// The MUE adjudication indicator (MAI): what a medically unlikely edit limits, and whether documentation can override it.
/// </summary>
/// <remarks>Source: the Medicare NCCI MUE tables and the NCCI Policy Manual, chapter I. Numbers are the published indicators.</remarks>
public enum MueAdjudication : byte
{
    /// <summary>MAI 1: the units of one claim line.</summary>
    ClaimLine = 1,

    /// <summary>MAI 2: all units of a date of service. The limit follows from policy; no documentation overrides it.</summary>
    DateOfServicePolicy = 2,

    /// <summary>MAI 3: all units of a date of service. The limit follows from clinical data; an appeal may succeed.</summary>
    DateOfServiceClinical = 3,
}
