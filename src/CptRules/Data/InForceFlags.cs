namespace CptRules.Data;

/// <summary>The facts about a code in the tables of a period that decide whether a rule must look closer.</summary>
[Flags]
internal enum InForceFlags : ushort
{
    None = 0,

    /// <summary>A table of the period lists the code, or the code has dates of its own instead.</summary>
    Listed = 1,

    /// <summary>The MPFS status is one that COD104 reports.</summary>
    StatusReported = 2,

    /// <summary>The MPFS status is T: paid only alone.</summary>
    PaidOnlyAlone = 4,

    /// <summary>The MPFS global days are 000, 010 or 090: the payment includes visits near the procedure.</summary>
    Procedure = 8,

    /// <summary>The two sides may be billed on two lines of one unit each.</summary>
    BilledBySide = 16,

    /// <summary>A row of required modifiers names the multiple-procedure indicator of the code.</summary>
    RequiredModifier = 32,
}
