using CptRules.Compiler.Diff;

namespace CptRules.Cli;

/// <summary>The rule set, the day and the care setting of a lookup.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="Day">The day.</param>
/// <param name="IsDefaultDay">Whether the day is the default and not an option.</param>
/// <param name="Setting">The care setting.</param>
/// <param name="IsDefaultSetting">Whether the care setting is the default and not an option.</param>
internal sealed record LookupContext(RuleSet Rules, DateOnly Day, bool IsDefaultDay, CareSetting Setting, bool IsDefaultSetting)
{
    /// <summary>Creates the context from options. The default day is the last day of the rule set's window.</summary>
    /// <exception cref="UsageException">The day is not a date, or it is missing and the rule set has no window.</exception>
    public static LookupContext Of(RuleSet rules, string? on, string? setting)
    {
        DateOnly day;
        if (on is not null)
            day = Dates.Parse(on) ?? throw new UsageException($"'{on}' is not a date: --on takes YYYY-MM-DD.");
        else
            day = rules.Release.WindowThrough ?? throw new UsageException(NoLastDay(rules.Release));
        return CareSettingNames.TryParse(setting, out CareSetting named)
            ? new(rules, day, on is null, named, IsDefaultSetting: false)
            : new(rules, day, on is null, CareSetting.Practitioner, IsDefaultSetting: true);
    }

    /// <summary>The care setting of the options; all of them without one.</summary>
    public IEnumerable<CareSetting> Settings => IsDefaultSetting ? Enum.GetValues<CareSetting>() : [Setting];

    /// <summary>All edits between two codes, ended ones included, of every care setting in <see cref="Settings"/>.</summary>
    public IReadOnlyList<PairEdit> PairHistory(string first, string second) =>
        [.. Settings.SelectMany(setting => Rules.PairHistory(first, second, setting))];

    /// <summary>The facts of a code on the day; null if the rule set does not contain it.</summary>
    public CodeFacts? Find(string code) => Rules.Find(code, Day, Setting);

    private static string NoLastDay(RuleSetRelease release) =>
        $"Release {release.Name} has no dated tables and so no last day: name a day with --on YYYY-MM-DD.";
}
