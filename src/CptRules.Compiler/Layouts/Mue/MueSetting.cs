namespace CptRules.Compiler.Layouts.Mue;

/// <summary>The file names and headings of one care setting.</summary>
/// <param name="Kind">The table.</param>
/// <param name="Setting">The setting.</param>
/// <param name="NamePart">The part of the file name.</param>
/// <param name="LimitHeading">The heading of the limits.</param>
internal sealed record MueSetting(TableKind Kind, CareSetting Setting, string NamePart, string LimitHeading)
{
    public static IReadOnlyList<MueSetting> All { get; } =
    [
        new(TableKind.MuePractitioner, CareSetting.Practitioner, "PractitionerServices", "Practitioner Services MUE Values"),
        new(
            TableKind.MueOutpatientHospital,
            CareSetting.OutpatientHospital,
            "OutpatientHospitalServices",
            "Outpatient Hospital Services MUE Values"),
        new(TableKind.MueDmeSupplier, CareSetting.DmeSupplier, "DMESupplierServices", "DME Supplier Services MUE Values"),
    ];
}
