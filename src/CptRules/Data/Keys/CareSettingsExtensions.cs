namespace CptRules.Data.Keys;

/// <summary>Converts between one care setting and sets of them.</summary>
internal static class CareSettingsExtensions
{
    public static CareSettings AsSet(this CareSetting setting) => (CareSettings)(1 << (int)setting);

    /// <summary>The settings, in the order of their values.</summary>
    public static IReadOnlyList<CareSetting> ToList(this CareSettings settings)
    {
        var list = new List<CareSetting>(3);
        for (CareSetting setting = 0; setting <= CareSetting.DmeSupplier; setting++)
        {
            if (settings.Contains(setting))
                list.Add(setting);
        }

        return list.AsReadOnly();
    }

    public static bool Contains(this CareSettings settings, CareSetting setting) => (settings & setting.AsSet()) != 0;
}
