namespace CptRules.Cli;

/// <summary>How a care setting is called: in options and in JSON, and in words.</summary>
internal static class SettingNames
{
    public const string Practitioner = "practitioner";
    public const string OutpatientHospital = "outpatientHospital";
    public const string DmeSupplier = "dmeSupplier";

    public static CareSetting? Parse(string? name) => name switch
    {
        Practitioner => CareSetting.Practitioner,
        OutpatientHospital => CareSetting.OutpatientHospital,
        DmeSupplier => CareSetting.DmeSupplier,
        _ => null,
    };

    public static string Of(CareSetting setting) => setting switch
    {
        CareSetting.OutpatientHospital => OutpatientHospital,
        CareSetting.DmeSupplier => DmeSupplier,
        _ => Practitioner,
    };

    public static string Words(CareSetting setting) => setting switch
    {
        CareSetting.OutpatientHospital => "outpatient hospital",
        CareSetting.DmeSupplier => "DME supplier",
        _ => "practitioner",
    };
}
