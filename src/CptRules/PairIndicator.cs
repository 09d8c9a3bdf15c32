namespace CptRules;

/// <summary>The modifier indicator of a procedure-to-procedure (PTP) edit: whether a modifier can bypass it.</summary>
/// <remarks>Source: the Medicare NCCI PTP edits. Numbers are the published indicators.</remarks>
public enum PairIndicator : byte
{
    /// <summary>Indicator 0: no modifier bypasses the edit.</summary>
    NotAllowed = 0,

    /// <summary>Indicator 1: an NCCI modifier bypasses the edit where documentation supports separate services.</summary>
    Allowed = 1,
}
