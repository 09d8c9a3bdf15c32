namespace CptRules;

/// <summary>The care setting of a claim: it selects the published tables and rules that apply.</summary>
/// <remarks>Ambulatory surgical centres have rules of their own and are not covered.</remarks>
public enum CareSetting : byte
{
    /// <summary>Professional claims (837P, CMS-1500). The default.</summary>
    Practitioner = 0,

    /// <summary>Outpatient hospital claims (837I, UB-04).</summary>
    OutpatientHospital = 1,

    /// <summary>Claims of suppliers of durable medical equipment. No PTP pairs and no add-on codes apply.</summary>
    DmeSupplier = 2,
}
