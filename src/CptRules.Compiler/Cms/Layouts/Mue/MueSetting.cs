namespace CptRules.Compiler.Cms.Layouts.Mue;

/// <summary>How the files of one care setting are named and headed.</summary>
/// <param name="Kind">The table they hold.</param>
/// <param name="CensusKind">Its name in the census.</param>
/// <param name="NamePart">What stands in the file name.</param>
/// <param name="LimitHeading">The heading of the limits.</param>
internal sealed record MueSetting(TableKind Kind, string CensusKind, string NamePart, string LimitHeading)
{
    public static IReadOnlyList<MueSetting> All { get; } =
    [
        new(TableKind.MuePractitioner, "MUE practitioner", "PractitionerServices", "Practitioner Services MUE Values"),
        new(TableKind.MueOutpatientHospital, "MUE outpatient hospital", "OutpatientHospitalServices", "Outpatient Hospital Services MUE Values"),
        new(TableKind.MueDmeSupplier, "MUE DME supplier", "DMESupplierServices", "DME Supplier Services MUE Values"),
    ];
}
