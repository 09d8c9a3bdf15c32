using CptRules.Data.Entries;

namespace CptRules.Explain.Glossary;

/// <summary>Says a published unit limit in words.</summary>
internal static class UnitLimitWords
{
    public static string Of(CareSetting setting, in MueValueEntry value)
    {
        string where = $"({Words.Setting(setting)}, MAI {Words.Number((int)value.Mai)})";
        return $"{Quantity(value)} {where}";
    }

    /// <summary>The limit without its care setting and MAI.</summary>
    public static string Quantity(in MueValueEntry value)
    {
        if (value.Limit == 0)
            return "0 units: not paid in this setting";
        string per = value.Mai switch
        {
            1 => "a claim line",
            2 => "a day, by policy",
            _ => "a day, by clinical data",
        };
        return $"{Words.Units(value.Limit)} {per}";
    }

    /// <summary>The limit and the MAI alone.</summary>
    public static string Short(in MueValueEntry value) => $"{Words.Units(value.Limit)}, MAI {Words.Number((int)value.Mai)}";
}
