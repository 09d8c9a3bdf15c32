namespace CptRules.Data.File;

/// <summary>The names of the kinds of sources, as rule set files store them.</summary>
internal static class SourceKindNames
{
    private static readonly (SourceKind Kind, string Name)[] All =
    [
        (SourceKind.MuePractitioner, "MUE practitioner"),
        (SourceKind.MueOutpatientHospital, "MUE outpatient hospital"),
        (SourceKind.MueDmeSupplier, "MUE DME supplier"),
        (SourceKind.Mpfs, "MPFS"),
        (SourceKind.PtpPractitioner, "PTP practitioner"),
        (SourceKind.PtpOutpatientHospital, "PTP outpatient hospital"),
        (SourceKind.AddOns, "AOC"),
        (SourceKind.Hcpcs, "HCPCS"),
        (SourceKind.HcpcsModifiers, "HCPCS modifiers"),
        (SourceKind.Opps, "OPPS"),
        (SourceKind.CodePage, "code page"),
        (SourceKind.Manual, "manual"),
        (SourceKind.PolicyManual, "policy manual"),
        (SourceKind.Cpt, "CPT"),
        (SourceKind.Own, "own"),
    ];

    /// <summary>The kinds that are tables which claims are checked by, in their order.</summary>
    public static IReadOnlyList<SourceKind> Tables { get; } =
    [
        SourceKind.MuePractitioner,
        SourceKind.MueOutpatientHospital,
        SourceKind.MueDmeSupplier,
        SourceKind.Mpfs,
        SourceKind.PtpPractitioner,
        SourceKind.PtpOutpatientHospital,
        SourceKind.AddOns,
        SourceKind.Hcpcs,
        SourceKind.Opps,
    ];

    /// <summary>The kind with this name; <see cref="SourceKind.Other"/> for any other name.</summary>
    public static SourceKind Find(string name) => Array.Find(All, entry => entry.Name == name).Kind;

    /// <summary>The name of a kind that is not <see cref="SourceKind.Other"/>.</summary>
    public static string NameOf(SourceKind kind) => Array.Find(All, entry => entry.Kind == kind).Name;
}
