namespace CptRules.Compiler.Layouts;

/// <summary>The published tables.</summary>
internal enum TableKind
{
    MuePractitioner,
    MueOutpatientHospital,
    MueDmeSupplier,
    PtpPractitioner,
    PtpOutpatientHospital,
    AddOns,
    Mpfs,
    Hcpcs,
    Opps,
}
