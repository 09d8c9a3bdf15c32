using CptRules.Compiler.Census;
using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.File;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the name of the rule set, its published sources, and how long its tables are known to be current.</summary>
internal static class ReleaseReader
{
    public static RuleTables Read(RuleFile file, out PublishedSources sources)
    {
        ReleaseJson json = file.Parse(RulesJsonContext.Default.ReleaseJson);
        sources = new(file, json.Sources);
        var tables = new RuleTables { Name = json.Name, Complete = json.Complete };
        foreach ((string path, ReleaseJson.TableEntry entry) in file.Rows("$.tables", json.Tables))
        {
            PublishedTableRow row = Table(file, path, entry, sources);
            if (tables.Published.Exists(other => PublishedTableChecks.IsSameTable(other, row)))
                throw file.Error($"{path}.date", "expected one table of a kind in a quarter.");
            tables.Published.Add(row);
        }

        tables.Sources.Add(file.Own(json.Sources.Count + json.Tables.Count));
        return tables;
    }

    private static PublishedTableRow Table(RuleFile file, string path, ReleaseJson.TableEntry entry, PublishedSources sources)
    {
        SourceKind kind = SourceKindNames.Find(entry.Kind);
        if (!SourceKinds.Published.Contains(kind))
            throw file.Error(
                $"{path}.kind", $"expected one of {string.Join(", ", SourceKinds.Published.Select(SourceKindNames.NameOf))}.");
        if (sources.Use(file, $"{path}.source", entry.Source).Kind != entry.Kind)
            throw file.Error($"{path}.source", $"expected a source of kind {entry.Kind}.");
        switch (entry)
        {
            case { HoldsThrough: null, ConfirmedBy: null }:
                return new(kind, entry.Date);
            case { HoldsThrough: { } holdsThrough, ConfirmedBy: { } confirmedBy }:
                string confirming = sources.Use(file, $"{path}.confirmedBy", confirmedBy).Name;
                return holdsThrough >= entry.Date
                    ? new(kind, entry.Date, holdsThrough, confirming)
                    : throw file.Error($"{path}.holdsThrough", "expected a day not before date.");
            default:
                throw file.Error(path, "expected holdsThrough with confirmedBy, or neither.");
        }
    }
}
