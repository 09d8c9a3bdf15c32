namespace CptRules.Data.Keys;

/// <summary>A set of care settings. The bit of a setting is 1 shifted left by its value.</summary>
[Flags]
internal enum CareSettings : byte
{
    None = 0,
    Practitioner = 1 << CareSetting.Practitioner,
    OutpatientHospital = 1 << CareSetting.OutpatientHospital,
    DmeSupplier = 1 << CareSetting.DmeSupplier,
    All = Practitioner | OutpatientHospital | DmeSupplier,
}
