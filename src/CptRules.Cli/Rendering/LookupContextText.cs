namespace CptRules.Cli.Rendering;

/// <summary>The day and care setting of a lookup in one or two sentences, and how far the tables of the rule set cover that day.</summary>
internal static class LookupContextText
{
    public static string Of(LookupContext context) =>
        About(context, CareSettingNames.InWords(context.Setting)) + Outside(context.Day, context.Rules.Release) + Outdated(context);

    /// <summary>The day, the release and the care setting alone.</summary>
    public static string About(LookupContext context, string setting)
    {
        string day = $"{Dates.Of(context.Day)}{(context.IsDefaultDay ? " (the last day of the window)" : "")}";
        return $"As of {day}, by release {context.Rules.Release.Name}, {setting}.";
    }

    private static string Outdated(LookupContext context)
    {
        if (context.Day < context.Rules.Release.WindowFrom || context.Day > context.Rules.Release.WindowThrough)
            return "";
        string tables = string.Join(", ", context.Rules.OutdatedTables(context.Day, context.Setting)
            .Select(table => $"{table.KindName} of {table.QuarterName}"));
        return tables.Length == 0 ? "" : $" Not known to be current on that day (LIN104): {tables}.";
    }

    private static string Outside(DateOnly day, RuleSetRelease release)
    {
        if (day < release.WindowFrom)
        {
            return $" The window begins later, on {Dates.Of(release.WindowFrom)}: on that day unit limits and code policy are not "
                + "checked (LIN102). "
                + "Pairs and add-on edits are checked by their own dates.";
        }

        return day > release.WindowThrough
            ? $" The window ended on {Dates.Of(release.WindowThrough)}: the newest tables are used and may have been replaced since "
                + "(LIN103)."
            : "";
    }
}
