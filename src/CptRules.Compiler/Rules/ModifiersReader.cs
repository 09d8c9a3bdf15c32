using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the modifiers and expands the groups of conflicts into pairs.</summary>
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
            sources.Use(file, $"{path}.source", row.Source);
            tables.Modifiers.Add(new(row.Modifier, row.From, row.Through, row.Label) { Class = row.Class });
        }

        var seen = new HashSet<(ModifierKey, ModifierKey)>();
        foreach ((string path, ModifiersJson.ConflictEntry conflict) in file.Rows("$.conflicts", json.Conflicts))
        {
            sources.Use(file, $"{path}.source", conflict.Source);
            foreach ((ModifierKey first, ModifierKey second) in Pairs(file, path, conflict))
            {
                if (!known.Contains(first) || !known.Contains(second))
                    throw file.Error(path, $"expected modifiers of this file, not {first} with {second}.");
                if (first == second || !seen.Add(first.CompareTo(second) < 0 ? (first, second) : (second, first)))
                    throw file.Error(path, $"expected each conflict once, not {first} with {second} again.");
                tables.Conflicts.Add(new(first, second, conflict.Severity, conflict.Why));
            }
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Modifiers.Count + json.Conflicts.Count));
    }

    private static IEnumerable<(ModifierKey First, ModifierKey Second)> Pairs(
        RuleFile file, string path, ModifiersJson.ConflictEntry conflict) => conflict switch
    {
        { Modifier: { } one, With: { Count: > 0 } others, AnyTwoOf: null } => others.Select(other => (one, other)),
        { Modifier: null, With: null, AnyTwoOf: { Count: > 1 } group } =>
            group.SelectMany((first, i) => group.Skip(i + 1).Select(second => (first, second))),
        _ => throw file.Error(path, "expected modifier and with, or anyTwoOf of two or more."),
    };
}
