using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the fields that rows of several files have.</summary>
internal sealed class RowFields(RuleFile file, RuleTables tables)
{
    private readonly HashSet<ModifierKey> _modifiers = [.. tables.Modifiers.Select(row => row.Modifier)];

    /// <summary>Modifiers of modifiers.json, each once; none if there is no list.</summary>
    /// <exception cref="RuleSourceException">The list is empty, or a modifier is unknown or repeated.</exception>
    public IReadOnlyList<ModifierKey> Modifiers(string path, List<ModifierKey>? modifiers)
    {
        if (modifiers is { Count: 0 })
            throw file.Error(path, "expected at least one entry.");
        var seen = new HashSet<ModifierKey>();
        foreach (ModifierKey modifier in modifiers ?? [])
        {
            Modifier(path, modifier);
            if (!seen.Add(modifier))
                throw file.Error(path, $"expected each modifier once, not {modifier} again.");
        }

        return modifiers ?? [];
    }

    /// <summary>A modifier of modifiers.json.</summary>
    /// <exception cref="RuleSourceException">The modifier is unknown.</exception>
    public ModifierKey Modifier(string path, ModifierKey modifier) =>
        _modifiers.Contains(modifier) ? modifier : throw file.Error(path, $"expected modifiers of modifiers.json, not {modifier}.");

    /// <summary>When and where a row applies; in every care setting if it names none.</summary>
    /// <exception cref="RuleSourceException">A care setting is repeated, or the last day is before the first.</exception>
    public RowPeriod Period(string path, List<CareSetting>? settings, DateOnly? from = null, DateOnly? through = null)
    {
        if (from > through)
            throw file.Error($"{path}.through", "expected a day not before from.");
        if (settings is null)
            return new(CareSettings.All, from, through);
        var set = CareSettings.None;
        foreach (CareSetting setting in settings)
        {
            if (set.Contains(setting))
                throw file.Error($"{path}.settings", "expected each care setting once.");
            set |= setting.AsSet();
        }

        return set == CareSettings.None ? throw file.Error($"{path}.settings", "expected at least one entry.") : new(set, from, through);
    }

    /// <summary>Error or Warning.</summary>
    /// <exception cref="RuleSourceException">Info.</exception>
    public Severity ErrorOrWarning(string path, Severity severity) =>
        severity != Severity.Info ? severity : throw file.Error($"{path}.severity", "expected warning or error.");

    /// <summary>A published indicator of one character.</summary>
    /// <exception cref="RuleSourceException">The text is not one of the allowed characters.</exception>
    public char? Indicator(string path, string? text, string allowed) => text switch
    {
        null => null,
        [var indicator] when allowed.Contains(indicator, StringComparison.Ordinal) => indicator,
        _ => throw file.Error(path, $"expected one character of {allowed}."),
    };
}
