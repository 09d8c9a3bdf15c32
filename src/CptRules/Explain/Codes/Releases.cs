using System.Collections.ObjectModel;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>Reads the description of a rule set: name, window, sources and their row counts.</summary>
internal static class Releases
{
    public static RuleSetRelease Of(RuleData data)
    {
        RuleSections s = data.Sections;
        var sources = new RuleSource[s.Sources.Length];
        int drop = 0;
        for (int i = 0; i < sources.Length; i++)
        {
            SourceEntry entry = s.Sources[i];
            var dropped = new Dictionary<string, int>(StringComparer.Ordinal);
            for (; drop < entry.DropsEnd; drop++)
            {
                string reason = s.Text[s.SourceDrops[drop].Reason] ?? "";
                dropped[reason] = dropped.GetValueOrDefault(reason) + s.SourceDrops[drop].Rows;
            }

            string kind = s.Text[entry.Kind] ?? "";
            sources[i] = new RuleSource(
                SourceKindNames.Find(kind),
                kind,
                s.Text[entry.Name] ?? "",
                Day.ToDate(entry.Date),
                s.Text[entry.Sha256] ?? "",
                entry.RowsRead,
                entry.RowsKept,
                new ReadOnlyDictionary<string, int>(dropped));
        }

        return new RuleSetRelease(
            s.Text[s.Release.Name] ?? "",
            data.IsComplete,
            Day.ToDate(data.WindowFrom),
            Day.ToDate(data.WindowThrough),
            Array.AsReadOnly(sources)) { Tables = Array.AsReadOnly<TableStatus>([.. Tables(s, sources)]) };
    }

    /// <remarks>A table without a source is not listed: the set knows its date, and none of its rows.</remarks>
    private static IEnumerable<TableStatus> Tables(RuleSections s, RuleSource[] sources)
    {
        foreach (SourceKind kind in SourceKindNames.Tables)
        {
            bool hasRows = Array.Exists(sources, source => source.Kind == kind);
            PublishedTableEntry[] tables = hasRows ? Array.FindAll(s.PublishedTables, table => table.Kind == (uint)kind) : [];
            if (tables.Length == 0)
                yield return new(kind, null);
            for (int i = 0; i < tables.Length; i++)
            {
                PublishedTableEntry table = tables[i];
                int replaced = i + 1 < tables.Length ? tables[i + 1].Date : Day.Max;
                yield return new(kind, Day.ToDate(table.Date))
                {
                    CurrentThrough = Day.ToDate(Math.Min(table.HoldsThrough, replaced - 1)),
                    ConfirmedBy = s.Text[table.ConfirmedBy],
                };
            }
        }
    }
}
