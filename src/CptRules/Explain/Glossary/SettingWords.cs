namespace CptRules.Explain.Glossary;

/// <summary>Says which claims pay a service that another kind of claim does not pay (UNT214).</summary>
internal static class SettingWords
{
    /// <summary>A sentence: who pays the service.</summary>
    public static string PaidIn(IReadOnlyList<CareSetting> settings) =>
        $"The service is paid elsewhere: {Words.AllOf([.. settings.Select(Payer)])}.";

    /// <summary>A claim of a care setting: "a DME supplier claim".</summary>
    public static string Claim(CareSetting setting) =>
        $"{(setting == CareSetting.OutpatientHospital ? "an" : "a")} {Words.Setting(setting)} claim";

    private static string Payer(CareSetting setting) => setting switch
    {
        CareSetting.DmeSupplier => "the DME contractor pays it to suppliers",
        CareSetting.OutpatientHospital => "the contractor pays it to outpatient hospitals",
        _ => "the contractor pays it to practitioners",
    };
}
