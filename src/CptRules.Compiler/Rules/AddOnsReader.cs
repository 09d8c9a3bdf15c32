using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the add-on code edits: a row for each primary of a group.</summary>
internal static class AddOnsReader
{
    private const string ContractorDefined = "CCCCC";

    public static void Read(RuleFile file, PublishedSources sources, RuleTables tables)
    {
        AddOnsJson json = file.Parse(RulesJsonContext.Default.AddOnsJson);
        var seen = new HashSet<AddOnRow>();
        var counts = new SortedDictionary<string, (int Rows, string Path)>(StringComparer.Ordinal);
        foreach ((string path, AddOnsJson.AddOnGroup group) in file.Rows("$.addOns", json.AddOns))
        {
            if (group.Type is < 1 or > 3)
                throw file.Error($"{path}.type", "expected type 1, 2 or 3.");
            if (group.From > group.Through)
                throw file.Error($"{path}.through", "expected a day not before from.");
            sources.Use(file, $"{path}.source", group.Source);
            AddOnNotes notes = (group.Notes ?? []).Aggregate(AddOnNotes.None, (all, note) => all | note);
            foreach ((string at, string primary) in file.Rows($"{path}.primaries", group.Primaries))
            {
                var row = new AddOnRow(
                    group.AddOn, Primary(file, at, primary), (byte)group.Type, group.From, group.Through ?? DateOnly.MaxValue, notes);
                if (!seen.Add(row))
                    throw file.Error(at, "expected each row once.");
                tables.AddOns.Add(row);
            }

            counts[group.Source] = (counts.GetValueOrDefault(group.Source).Rows + group.Primaries.Count, $"{path}.source");
        }

        foreach ((string id, (int rows, string path)) in counts)
            tables.Sources.Add(sources.Census(file, path, id, rows));
    }

    private static CodeKey Primary(RuleFile file, string path, string text) =>
        text == ContractorDefined ? default
        : CodeKey.TryParse(text, out CodeKey code) ? code
        : throw file.Error(path, $"expected a procedure code or {ContractorDefined}.");
}
