namespace CptRules;

/// <summary>What a source of a rule set contributes. New kinds are appended.</summary>
public enum SourceKind
{
    /// <summary>Anything else; <see cref="RuleSource.KindName"/> has the name that the rule set gives it.</summary>
    Other = 0,

    /// <summary>Unit limits (MUE) of practitioner claims.</summary>
    MuePractitioner = 1,

    /// <summary>Unit limits (MUE) of outpatient hospital claims.</summary>
    MueOutpatientHospital = 2,

    /// <summary>Unit limits (MUE) of claims of DME suppliers.</summary>
    MueDmeSupplier = 3,

    /// <summary>The Medicare physician fee schedule (MPFS).</summary>
    Mpfs = 4,

    /// <summary>Procedure-to-procedure edits (PTP) of practitioner claims.</summary>
    PtpPractitioner = 5,

    /// <summary>Procedure-to-procedure edits (PTP) of outpatient hospital claims.</summary>
    PtpOutpatientHospital = 6,

    /// <summary>Add-on code edits (AOC).</summary>
    AddOns = 7,

    /// <summary>HCPCS Level II codes.</summary>
    Hcpcs = 8,

    /// <summary>HCPCS Level II modifiers.</summary>
    HcpcsModifiers = 9,

    /// <summary>Status indicators of the outpatient hospital payment system (OPPS Addendum B).</summary>
    Opps = 10,

    /// <summary>The public page of a code.</summary>
    CodePage = 11,

    /// <summary>A Medicare manual.</summary>
    Manual = 12,

    /// <summary>The NCCI Policy Manual.</summary>
    PolicyManual = 13,

    /// <summary>CPT, numbers and dates of codes and modifiers only.</summary>
    Cpt = 14,

    /// <summary>The reviewed data of this project.</summary>
    Own = 15,
}
