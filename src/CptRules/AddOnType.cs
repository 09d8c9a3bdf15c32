namespace CptRules;

/// <summary>The type of an add-on code: which primary services support it.</summary>
/// <remarks>Source: the Medicare NCCI add-on code edits. Numbers are the published types.</remarks>
public enum AddOnType : byte
{
    /// <summary>Type 1: the listed primary codes only.</summary>
    ListedPrimaries = 1,

    /// <summary>Type 2: no list is published; the Medicare contractor decides.</summary>
    ContractorDefined = 2,

    /// <summary>Type 3: the listed primary codes, and others that the Medicare contractor accepts.</summary>
    ListedOrContractor = 3,
}
