using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the codes of the rule set. A code counts once for each of its sources.</summary>
internal static class CodesReader
{
    public static void Read(RuleFile file, PublishedSources sources, RuleTables tables)
    {
        CodesJson json = file.Parse(RulesJsonContext.Default.CodesJson);
        var seen = new HashSet<CodeKey>();
        var counts = new SortedDictionary<string, (int Rows, string Path)>(StringComparer.Ordinal);
        foreach ((string path, CodesJson.CodeEntry row) in file.Rows("$.codes", json.Codes))
        {
            if (!seen.Add(row.Code))
                throw file.Error($"{path}.code", "expected each code once.");
            if (row.From > row.Through)
                throw file.Error($"{path}.through", "expected a day not before from.");
            foreach ((string at, string id) in file.Rows($"{path}.sources", row.Sources))
            {
                sources.Use(file, at, id);
                counts[id] = (counts.GetValueOrDefault(id).Rows + 1, at);
            }

            tables.Codes.Add(new(row.Code)
            {
                From = row.From,
                Through = row.Through,
                Label = row.Label,
                TypeOfService = row.TypeOfService,
                Betos = row.Betos,
                ClinicalClass = row.ClinicalClass,
                History = History(file, path, row.History),
            });
        }

        foreach ((string id, (int rows, string path)) in counts)
            tables.Sources.Add(sources.Census(file, path, id, rows));
    }

    private static CodeHistoryRow[] History(RuleFile file, string path, List<CodesJson.HistoryEntry>? entries) =>
        entries is null
            ? []
            : [.. file.Rows($"{path}.history", entries).Select(entry => new CodeHistoryRow(entry.Row.Date, entry.Row.Event))];
}
