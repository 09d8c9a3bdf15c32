using CptRules.Data.File;

namespace CptRules.Compiler;

/// <summary>The names of the published tables in the census.</summary>
internal static class SourceKinds
{
    public static readonly string AddOns = SourceKindNames.NameOf(SourceKind.AddOns);
    public static readonly string Hcpcs = SourceKindNames.NameOf(SourceKind.Hcpcs);
    public static readonly string HcpcsModifiers = SourceKindNames.NameOf(SourceKind.HcpcsModifiers);
    public static readonly string Mpfs = SourceKindNames.NameOf(SourceKind.Mpfs);
    public static readonly string Opps = SourceKindNames.NameOf(SourceKind.Opps);

    /// <summary>The reviewed data of the project, which every set has.</summary>
    public static readonly string Own = SourceKindNames.NameOf(SourceKind.Own);

    /// <summary>The tables that claims are checked against; OPPS only explains.</summary>
    public static IReadOnlyList<string> Checked { get; } =
    [
        Mpfs,
        Hcpcs,
        Mue(CareSetting.Practitioner),
        Mue(CareSetting.OutpatientHospital),
        Mue(CareSetting.DmeSupplier),
        Ptp(CareSetting.Practitioner),
        Ptp(CareSetting.OutpatientHospital),
        AddOns,
    ];

    public static string Mue(CareSetting setting) => SourceKindNames.NameOf(setting switch
    {
        CareSetting.Practitioner => SourceKind.MuePractitioner,
        CareSetting.OutpatientHospital => SourceKind.MueOutpatientHospital,
        _ => SourceKind.MueDmeSupplier,
    });

    /// <summary>For <see cref="CareSetting.Practitioner"/> and <see cref="CareSetting.OutpatientHospital"/>; there are no others.</summary>
    public static string Ptp(CareSetting setting) =>
        SourceKindNames.NameOf(setting == CareSetting.Practitioner ? SourceKind.PtpPractitioner : SourceKind.PtpOutpatientHospital);
}
