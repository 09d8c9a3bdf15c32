namespace CptRules.Cli;

/// <summary>The names of the care settings, in options and JSON and in words.</summary>
internal static class SettingNames
{
    public static CareSetting? Parse(string? name) => CareSettingNames.TryParse(name, out CareSetting setting) ? setting : null;

    public static string Of(CareSetting setting) => CareSettingNames.NameOf(setting);

    public static string Words(CareSetting setting) => CareSettingNames.InWords(setting);
}
