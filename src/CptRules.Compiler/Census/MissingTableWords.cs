namespace CptRules.Compiler.Census;

/// <summary>Says in one line which rules a rule set cannot check without a kind of published table.</summary>
internal static class MissingTableWords
{
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.MuePractitioner => "no practitioner unit limits: UNT211-214 will not be checked for practitioners",
        SourceKind.MueOutpatientHospital => "no outpatient hospital unit limits: UNT211-214 will not be checked for outpatient hospitals",
        SourceKind.MueDmeSupplier => "no DME supplier unit limits: UNT211-214 and DME906 will not be checked for DME suppliers",
        SourceKind.Mpfs =>
            "no fee schedule: COD104, CMP901, STA701, GLO801, GLO802 and POS902-904 will not be checked, MOD404, MOD411 and PTP501-505 in "
            + "part",
        SourceKind.PtpPractitioner => "no practitioner code pairs: PTP501-505 will not be checked for practitioners",
        SourceKind.PtpOutpatientHospital => "no outpatient hospital code pairs: PTP501-505 will not be checked for outpatient hospitals",
        SourceKind.AddOns => "no add-on edits: AOC301-305 will not be checked",
        SourceKind.Hcpcs => "no HCPCS codes: COD105 and DME901-903 will not be checked, and dates of codes are not known",
        SourceKind.Opps => "no OPPS status indicators: OPS101-108 will not be checked",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
