using CptRules.Compiler.Layouts;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Joining;

/// <summary>Joins the rows of all tables, adds the project's own facts, and writes the census.</summary>
internal static class TableJoin
{
    // Few claims are those of DME suppliers, and OPPS status indicators make no code known.
    private static readonly TableKind[] OfCompleteSet =
    [
        TableKind.Mpfs, TableKind.AddOns, TableKind.MuePractitioner, TableKind.MueOutpatientHospital, TableKind.PtpPractitioner,
        TableKind.PtpOutpatientHospital,
    ];

    public static RuleTables Of(IReadOnlyList<CmsTable> published, string? name, bool keepDescriptions = false)
    {
        var tables = new RuleTables { Name = name ?? LastQuarter(published), Complete = IsComplete(published) };
        RulesFolder.ReadOwn(RuleFile.OpenOwn, tables);
        tables.Published.AddRange(PublishedTableList.Of(published));
        ILookup<bool, CmsTable> isOpps = published.ToLookup(table => table.Identity.Kind == TableKind.Opps);
        foreach (CmsTable table in isOpps[false])
            Add(table, tables);
        KeepKnownCodes(isOpps[true], tables);
        foreach (CmsTable table in isOpps[true])
            Add(table, tables);
        if (keepDescriptions)
            AddDescriptions(published, tables.Descriptions);
        return tables;
    }

    /// <remarks>The tables are in the order of their kinds and dates, so the newest description of a code is kept.</remarks>
    private static void AddDescriptions(IReadOnlyList<CmsTable> published, Dictionary<CodeKey, string> descriptions)
    {
        foreach ((CodeKey code, string description) in published.SelectMany(table => table.Rows).SelectMany(rows => rows.Descriptions))
            descriptions[code] = description;
    }

    private static void Add(CmsTable table, RuleTables tables)
    {
        foreach (CmsRows rows in table.Rows)
        {
            Add(rows, table, tables);
            tables.Sources.Add(new(rows.Kind, table.FileName, table.Identity.Date, table.Sha256, rows.Read, rows.Kept, rows.Dropped));
        }
    }

    private static void Add(CmsRows rows, CmsTable table, RuleTables tables)
    {
        TableIdentity identity = table.Identity;
        switch (rows)
        {
            case CmsRows<MueRow> limits:
                tables.Mue.Add(new(SettingOf(identity.Kind), identity.Date, limits.Rows));
                break;
            case CmsRows<MpfsRow> policies:
                tables.Mpfs.Add(new(identity.Date, policies.Rows));
                break;
            case CmsRows<PairRow> pairs:
                tables.Pairs.AddRange(pairs.Rows);
                break;
            case CmsRows<AddOnRow> addOns:
                tables.AddOns.AddRange(addOns.Rows);
                break;
            case CmsRows<CodeRow> codes:
                tables.Codes.AddRange(codes.Rows);
                break;
            case CmsRows<ModifierRow> modifiers:
                AddModifiers(modifiers.Rows, table.FileName, tables.Modifiers);
                break;
            case CmsRows<ApcStatusRow> statuses:
                tables.Opps.Add(new(identity.Date, statuses.Rows));
                break;
            default:
                throw new InvalidOperationException($"Rows of {rows.Kind} are not part of a rule set.");
        }
    }

    private static CareSetting SettingOf(TableKind kind) => kind switch
    {
        TableKind.MuePractitioner => CareSetting.Practitioner,
        TableKind.MueOutpatientHospital => CareSetting.OutpatientHospital,
        _ => CareSetting.DmeSupplier,
    };

    /// <summary>Published dates, and their source, replace those of the project. Only the project has classes and labels.</summary>
    private static void AddModifiers(List<ModifierRow> published, string source, List<ModifierRow> modifiers)
    {
        Dictionary<ModifierKey, int> own = modifiers
            .Select((row, index) => (row.Modifier, index))
            .ToDictionary(entry => entry.Modifier, entry => entry.index);
        foreach (ModifierRow row in published)
        {
            if (own.TryGetValue(row.Modifier, out int index))
                modifiers[index] = modifiers[index] with { From = row.From, Through = row.Through, Source = source };
            else
                modifiers.Add(row with { Source = source });
        }
    }

    /// <summary>Drops the status of a code that no other table has: a status alone does not make a code known.</summary>
    private static void KeepKnownCodes(IEnumerable<CmsTable> opps, RuleTables tables)
    {
        HashSet<CodeKey>? known = null;
        foreach (CmsRows<ApcStatusRow> statuses in opps.SelectMany(table => table.Rows).OfType<CmsRows<ApcStatusRow>>())
        {
            known ??= KnownCodes(tables);
            int unknown = statuses.Rows.RemoveAll(row => !known.Contains(row.Code));
            if (unknown > 0)
                statuses.Drop("code in no other table", unknown);
        }
    }

    private static HashSet<CodeKey> KnownCodes(RuleTables tables) =>
    [
        .. tables.Codes.Select(row => row.Code),
        .. tables.Mue.SelectMany(table => table.Rows, (_, row) => row.Code),
        .. tables.Mpfs.SelectMany(table => table.Rows, (_, row) => row.Code),
        .. tables.AddOns.Select(row => row.AddOn),
        .. tables.AddOns.Select(row => row.Primary),
        .. tables.Pairs.Select(row => row.Column1),
        .. tables.Pairs.Select(row => row.Column2),
    ];

    private static bool IsComplete(IReadOnlyList<CmsTable> published)
    {
        HashSet<TableKind> kinds = [.. published.Select(table => table.Identity.Kind)];
        // A file of modifiers only does not list codes.
        bool hasCodes = published.Any(table => table.Rows.OfType<CmsRows<CodeRow>>().Any(rows => rows.Kept > 0));
        return hasCodes && kinds.IsSupersetOf(OfCompleteSet);
    }

    /// <summary>The quarter in which the window of the rule set ends; without a window, that of the newest table.</summary>
    /// <remarks>The window is that of the dated tables without those of OPPS.</remarks>
    private static string LastQuarter(IReadOnlyList<CmsTable> published)
    {
        DateOnly? window = published.Select(table => table.Identity)
            .Where(identity => TableSelection.IsDated(identity.Kind) && identity.Kind != TableKind.Opps)
            .Max(identity => (DateOnly?)identity.Date);
        DateOnly newest = window ?? published.Max(table => table.Identity.Date);
        return $"{newest.Year:0000}Q{((newest.Month - 1) / 3) + 1}";
    }
}
