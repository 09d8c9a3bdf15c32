using CptRules.Compiler.Diff;
using CptRules.Data.Keys;

namespace CptRules.Cli;

/// <summary>What a question about codes is asked of: a rule set, on a day, in a care setting.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="Day">The day.</param>
/// <param name="IsDefaultDay">Whether nobody named the day.</param>
/// <param name="Setting">The care setting.</param>
/// <param name="IsDefaultSetting">Whether nobody named the care setting.</param>
internal sealed record LookupContext(RuleSet Rules, DateOnly Day, bool IsDefaultDay, CareSetting Setting, bool IsDefaultSetting)
{
    /// <summary>Takes the context from options; without a day it is the last one that the rule set speaks for.</summary>
    /// <exception cref="UsageException">The day is no date, or there is none; or the rule set cannot be used.</exception>
    public static LookupContext Of(RuleSet rules, string? on, string? setting)
    {
        DateOnly day;
        if (on is not null)
            day = Dates.Parse(on) ?? throw new UsageException($"'{on}' is no date: --on takes YYYY-MM-DD.");
        else
            day = rules.Release.WindowThrough ?? throw new UsageException($"Release {rules.Release.Name} has no dated tables and so no last day: name one with --on YYYY-MM-DD.");
        return new(rules, day, on is null, SettingNames.Parse(setting) ?? CareSetting.Practitioner, setting is null);
    }

    /// <summary>The care setting asked about; all of them if none was.</summary>
    public IEnumerable<CareSetting> Settings => IsDefaultSetting ? Enum.GetValues<CareSetting>() : [Setting];

    /// <summary>All edits that ever stood between two codes, of every care setting asked about.</summary>
    public IReadOnlyList<PairEdit> PairsEver(string first, string second) => [.. Settings.SelectMany(setting => Rules.PairHistory(first, second, setting))];

    /// <summary>The facts of a code on this context; null if the rule set does not know it.</summary>
    public CodeFacts? Find(string code) => Rules.Find(code, Day, Setting);
}
