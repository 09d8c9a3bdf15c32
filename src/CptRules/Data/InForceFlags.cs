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

    /// <summary>The OPPS status is one that OPS101 to OPS106 report.</summary>
    OppsReported = 64,

    /// <summary>The OPPS status is V or J2: a visit.</summary>
    OppsVisit = 128,

    /// <summary>The OPPS status is S or T: a procedure that is paid in addition to a visit.</summary>
    OppsProcedure = 256,

    /// <summary>The OPPS status is Q2 or Q3: a procedure that may be paid in addition to a visit.</summary>
    OppsConditional = 512,

    /// <summary>The OPPS status is N: packaged.</summary>
    OppsPackaged = 1024,

    /// <summary>The MPFS PC/TC indicator is 5: incident to the services of a physician.</summary>
    IncidentTo = 2048,

    /// <summary>The MPFS PC/TC indicator is 1, 3 or 4: the service has, or is, a technical part.</summary>
    TechnicalPart = 4096,

    /// <summary>The MPFS PC/TC indicator is 7: therapy.</summary>
    Therapy = 8192,
}
