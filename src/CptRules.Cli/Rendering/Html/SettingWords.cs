namespace CptRules.Cli.Rendering.Html;

/// <summary>How a care setting is called in a sentence.</summary>
internal static class SettingWords
{
    public static string Of(CareSetting setting) => setting switch
    {
        CareSetting.OutpatientHospital => "outpatient hospital",
        CareSetting.DmeSupplier => "DME supplier",
        _ => "practitioner",
    };
}
