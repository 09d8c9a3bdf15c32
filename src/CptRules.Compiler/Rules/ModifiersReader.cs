using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the modifiers, expands the groups of conflicts into pairs, and reads which modifiers need another one.</summary>
internal static class ModifiersReader
{
    public static void Read(RuleFile file, RuleTables tables)
    {
        ModifiersJson json = file.Parse(RulesJsonContext.Default.ModifiersJson);
        var sources = new PublishedSources(file, json.Sources);
        var known = new HashSet<ModifierKey>();
        foreach ((string path, ModifiersJson.ModifierEntry row) in file.Rows("$.modifiers", json.Modifiers))
        {
            if (!known.Add(row.Modifier))
                throw file.Error($"{path}.modifier", "expected each modifier once.");
            if (row.From > row.Through)
                throw file.Error($"{path}.through", "expected a day not before from.");
            tables.Modifiers.Add(new(row.Modifier, row.From, row.Through, row.Label)
            {
                Class = row.Class,
                Source = sources.Use(file, $"{path}.source", row.Source).Name,
            });
        }

        var fields = new RowFields(file, tables);
        ReadConflicts(file, json, sources, fields, tables);
        ReadNeeds(file, json, sources, fields, tables);
        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Modifiers.Count + json.Conflicts.Count + json.Needs.Count));
    }

    private static void ReadConflicts(RuleFile file, ModifiersJson json, PublishedSources sources, RowFields fields, RuleTables tables)
    {
        var periods = new RowPeriods<(ModifierKey, ModifierKey)>();
        foreach ((string path, ModifiersJson.ConflictEntry conflict) in file.Rows("$.conflicts", json.Conflicts))
        {
            sources.Use(file, $"{path}.source", conflict.Source);
            RowPeriod period = fields.Period(path, conflict.Settings, conflict.From, conflict.Through);
            foreach ((ModifierKey first, ModifierKey second) in Pairs(file, path, conflict))
            {
                fields.Modifier(path, first);
                fields.Modifier(path, second);
                if (first == second || !periods.Add(first.CompareTo(second) < 0 ? (first, second) : (second, first), period))
                    throw file.Error(path, $"expected each conflict once in a setting and on a day, not {first} with {second} again.");
                tables.Conflicts.Add(new(first, second, conflict.Severity, conflict.Why)
                {
                    Settings = period.Settings,
                    From = period.From,
                    Through = period.Through,
                });
            }
        }
    }

    private static IEnumerable<(ModifierKey First, ModifierKey Second)> Pairs(
        RuleFile file, string path, ModifiersJson.ConflictEntry conflict) => conflict switch
    {
        { Modifier: { } one, With: { Count: > 0 } others, AnyTwoOf: null } => others.Select(other => (one, other)),
        { Modifier: null, With: null, AnyTwoOf: { Count: > 1 } group } =>
            group.SelectMany((first, i) => group.Skip(i + 1).Select(second => (first, second))),
        _ => throw file.Error(path, "expected modifier and with, or anyTwoOf of two or more."),
    };

    private static void ReadNeeds(RuleFile file, ModifiersJson json, PublishedSources sources, RowFields fields, RuleTables tables)
    {
        var periods = new RowPeriods<ModifierKey>();
        foreach ((string path, ModifiersJson.NeedEntry need) in file.Rows("$.needs", json.Needs))
        {
            sources.Use(file, $"{path}.source", need.Source);
            RowPeriod period = fields.Period(path, need.Settings, need.From, need.Through);
            ModifierKey modifier = fields.Modifier($"{path}.modifier", need.Modifier);
            IReadOnlyList<ModifierKey> oneOf = fields.Modifiers($"{path}.oneOf", need.OneOf);
            if (oneOf.Contains(modifier))
                throw file.Error($"{path}.oneOf", $"expected modifiers other than {modifier}.");
            if (!periods.Add(modifier, period))
                throw file.Error(path, $"expected one row of {modifier} in a setting and on a day.");
            tables.ModifierNeeds.Add(new(modifier, oneOf, need.Why)
            {
                Settings = period.Settings,
                From = period.From,
                Through = period.Through,
            });
        }
    }
}
