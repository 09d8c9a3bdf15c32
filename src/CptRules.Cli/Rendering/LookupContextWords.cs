using CptRules.Data.Keys;
using CptRules.Explain;

namespace CptRules.Cli.Rendering;

/// <summary>Says in a sentence or two what day and care setting an answer speaks of, and how far the rule set speaks for that day.</summary>
internal static class LookupContextWords
{
    public static string Of(LookupContext context)
    {
        RuleSetRelease release = context.Rules.Release;
        string day = $"{Dates.Of(context.Day)}{(context.IsDefaultDay ? " (the last day of the window)" : "")}";
        return $"As of {day}, by release {release.Name}, {SettingNames.Words(context.Setting)}.{Outside(context.Day, release)}";
    }

    private static string Outside(DateOnly day, RuleSetRelease release)
    {
        if (day < release.WindowFrom)
            return $" The window begins later, on {Dates.Of(release.WindowFrom)}: for a line of that day unit limits and code policy are not evaluated (LIN102), whatever is known of them; pairs and add-on edits are, by their own dates.";
        return day > release.WindowThrough
            ? $" The window ended on {Dates.Of(release.WindowThrough)}: the newest tables speak, and may have been replaced since (LIN103)."
            : "";
    }
}
