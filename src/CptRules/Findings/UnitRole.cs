namespace CptRules.Findings;

/// <summary>The role in which units are billed: only units of one role are added up (MAI 2 and 3).</summary>
internal enum UnitRole : byte
{
    None,
    Assistant,

    /// <summary>62 or 66: the units of each such line are compared alone.</summary>
    Alone,
    PostoperativeCare,
    SurgicalCare,
    PreoperativeCare,
    Professional,
    Technical,
    Left,
    Right,
}
