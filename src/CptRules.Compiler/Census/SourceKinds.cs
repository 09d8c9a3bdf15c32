namespace CptRules.Compiler.Census;

/// <summary>What the census calls the published tables.</summary>
internal static class SourceKinds
{
    public const string AddOns = "AOC";
    public const string Hcpcs = "HCPCS";
    public const string HcpcsModifiers = "HCPCS modifiers";
    public const string Mpfs = "MPFS";
    public const string Opps = "OPPS";

    /// <summary>The project's own facts, which every set has.</summary>
    public const string Own = "own";

    private const string Practitioner = "practitioner";
    private const string OutpatientHospital = "outpatient hospital";

    /// <summary>Those by which claims are checked; OPPS only explains.</summary>
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

    public static string Mue(CareSetting setting) => "MUE " + setting switch
    {
        CareSetting.Practitioner => Practitioner,
        CareSetting.OutpatientHospital => OutpatientHospital,
        _ => "DME supplier",
    };

    /// <summary>Of <see cref="CareSetting.Practitioner"/> or <see cref="CareSetting.OutpatientHospital"/>; there are no others.</summary>
    public static string Ptp(CareSetting setting) => "PTP " + (setting == CareSetting.Practitioner ? Practitioner : OutpatientHospital);
}
