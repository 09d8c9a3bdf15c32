using CptRules.Data.File;

namespace CptRules.Compiler.Census;

/// <summary>The names of the published tables in the census.</summary>
internal static class SourceKinds
{
    public static string AddOns => SourceKindNames.NameOf(SourceKind.AddOns);

    public static string Hcpcs => SourceKindNames.NameOf(SourceKind.Hcpcs);

    public static string HcpcsModifiers => SourceKindNames.NameOf(SourceKind.HcpcsModifiers);

    public static string Mpfs => SourceKindNames.NameOf(SourceKind.Mpfs);

    public static string Opps => SourceKindNames.NameOf(SourceKind.Opps);

    /// <summary>The project's own facts, which every rule set contains.</summary>
    public static string Own => SourceKindNames.NameOf(SourceKind.Own);

    /// <summary>The kinds of table that CMS publishes anew, so that a rule set knows how old each one is.</summary>
    public static IReadOnlyList<SourceKind> Published => SourceKindNames.Tables;

    public static SourceKind MueOf(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => SourceKind.MuePractitioner,
        CareSetting.OutpatientHospital => SourceKind.MueOutpatientHospital,
        _ => SourceKind.MueDmeSupplier,
    };

    public static string Mue(CareSetting setting) => SourceKindNames.NameOf(MueOf(setting));

    /// <summary>For <see cref="CareSetting.Practitioner"/> or <see cref="CareSetting.OutpatientHospital"/>; others have no pairs.</summary>
    public static string Ptp(CareSetting setting) => SourceKindNames.NameOf(
        setting == CareSetting.Practitioner ? SourceKind.PtpPractitioner : SourceKind.PtpOutpatientHospital);
}
