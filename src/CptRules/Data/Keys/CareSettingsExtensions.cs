namespace CptRules.Data.Keys;

/// <summary>Converts between one care setting and sets of them.</summary>
internal static class CareSettingsExtensions
{
    public static CareSettings AsSet(this CareSetting setting) => (CareSettings)(1 << (int)setting);

    public static bool Contains(this CareSettings settings, CareSetting setting) => (settings & setting.AsSet()) != 0;
}
