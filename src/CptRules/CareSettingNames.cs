using System.Diagnostics.CodeAnalysis;

namespace CptRules;

/// <summary>The names of the care settings: as JSON and command lines spell them, and in words. Thread-safe.</summary>
public static class CareSettingNames
{
    private const string Practitioner = "practitioner";
    private const string OutpatientHospital = "outpatientHospital";
    private const string DmeSupplier = "dmeSupplier";

    /// <summary>
    /// All names, in the order of <see cref="CareSetting"/>: <c>practitioner</c>, <c>outpatientHospital</c>, <c>dmeSupplier</c>.
    /// </summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly([Practitioner, OutpatientHospital, DmeSupplier]);

    internal static ReadOnlySpan<byte> PractitionerUtf8 => "practitioner"u8;

    internal static ReadOnlySpan<byte> OutpatientHospitalUtf8 => "outpatientHospital"u8;

    internal static ReadOnlySpan<byte> DmeSupplierUtf8 => "dmeSupplier"u8;

    /// <summary>The name of a care setting, such as <c>outpatientHospital</c>.</summary>
    /// <param name="setting">The care setting.</param>
    /// <returns>The name that <see cref="TryParse(string?, out CareSetting)"/> reads.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a care setting.</exception>
    public static string NameOf(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => Practitioner,
        CareSetting.OutpatientHospital => OutpatientHospital,
        CareSetting.DmeSupplier => DmeSupplier,
        _ => throw NotASetting(setting),
    };

    /// <summary>A care setting in words, such as <c>outpatient hospital</c>, for sentences.</summary>
    /// <param name="setting">The care setting.</param>
    /// <returns>The words, in lower case but for abbreviations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a care setting.</exception>
    public static string InWords(CareSetting setting) => setting switch
    {
        CareSetting.Practitioner => "practitioner",
        CareSetting.OutpatientHospital => "outpatient hospital",
        CareSetting.DmeSupplier => "DME supplier",
        _ => throw NotASetting(setting),
    };

    /// <summary>Reads the name of a care setting.</summary>
    /// <param name="name">The name, exactly as in <see cref="All"/>.</param>
    /// <param name="setting">The care setting; the default if the result is false.</param>
    /// <returns>Whether it is a name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? name, out CareSetting setting)
    {
        setting = name switch
        {
            OutpatientHospital => CareSetting.OutpatientHospital,
            DmeSupplier => CareSetting.DmeSupplier,
            _ => CareSetting.Practitioner,
        };
        return setting != CareSetting.Practitioner || name == Practitioner;
    }

    internal static bool TryParse(ReadOnlySpan<byte> utf8Name, out CareSetting setting)
    {
        setting = CareSetting.Practitioner;
        if (utf8Name.SequenceEqual(PractitionerUtf8))
            return true;
        setting = utf8Name.SequenceEqual(OutpatientHospitalUtf8) ? CareSetting.OutpatientHospital : CareSetting.DmeSupplier;
        return setting == CareSetting.OutpatientHospital || utf8Name.SequenceEqual(DmeSupplierUtf8);
    }

    private static ArgumentOutOfRangeException NotASetting(CareSetting setting) =>
        new(nameof(setting), setting, "Not a care setting.");
}
