using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the codes that need one of several modifiers, and the evaluation codes of the therapy disciplines.</summary>
internal static class RequiredModifiersReader
{
    public static void Read(RuleFile file, CodeClasses classes, RuleTables tables)
    {
        RequiredModifiersJson json = file.Parse(RulesJsonContext.Default.RequiredModifiersJson);
        var sources = new PublishedSources(file, json.Sources);
        var fields = new RowFields(file, tables);
        ReadRows(file, json, sources, fields, classes, tables);
        ReadDisciplines(file, json, sources, fields, tables);
        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Rows.Count + json.Disciplines.Count));
    }

    private static void ReadRows(
        RuleFile file, RequiredModifiersJson json, PublishedSources sources, RowFields fields, CodeClasses classes, RuleTables tables)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var periods = new RowPeriods<CodeKey>();
        var indicatorPeriods = new RowPeriods<char>();
        foreach ((string path, RequiredModifiersJson.RequiredEntry entry) in file.Rows("$.rows", json.Rows))
        {
            if (!names.Add(entry.Name))
                throw file.Error($"{path}.name", "expected each name once.");
            sources.Use(file, $"{path}.source", entry.Source);
            RowPeriod period = fields.Period(path, entry.Settings, entry.From, entry.Through);
            RequiredModifierRow row = Row(file, path, entry, fields, classes, period);
            foreach (CodeKey code in row.Codes)
            {
                if (!periods.Add(code, period))
                    throw file.Error(path, $"expected each code in one row of a setting and day, not {code} in two.");
            }

            if (row.MultipleProcedures is { } indicator && !indicatorPeriods.Add(indicator, period))
                throw file.Error($"{path}.multipleProcedures", "expected each indicator in one row of a setting and day.");
            tables.RequiredModifiers.Add(row);
        }
    }

    private static RequiredModifierRow Row(
        RuleFile file, string path, RequiredModifiersJson.RequiredEntry entry, RowFields fields, CodeClasses classes, RowPeriod period)
    {
        if (entry is { Classes: null, Codes: null, MultipleProcedures: null })
            throw file.Error(path, "expected classes, codes, multipleProcedures or several of them.");
        if (entry.OriginDestination != (entry.OneOf is null))
            throw file.Error(path, "expected oneOf with modifiers, or originDestination, not both.");
        IReadOnlyList<ModifierKey> oneOf = fields.Modifiers($"{path}.oneOf", entry.OneOf);
        IReadOnlyList<ModifierKey> excusedBy = fields.Modifiers($"{path}.excusedBy", entry.ExcusedBy);
        if (oneOf.Intersect(excusedBy).Any())
            throw file.Error($"{path}.excusedBy", "expected modifiers that oneOf does not have.");
        HashSet<CodeKey> codes = CodeSets.Read(file, path, classes, entry.Classes, entry.Codes);
        return new(entry.Name, [.. codes.Order()], oneOf, entry.OriginDestination)
        {
            Settings = period.Settings,
            From = period.From,
            Through = period.Through,
            ExcusedBy = excusedBy,
            Severity = fields.ErrorOrWarning(path, entry.Severity),
            MultipleProcedures = fields.Indicator(
                $"{path}.multipleProcedures", entry.MultipleProcedures, MpfsIndicators.MultipleProcedures),
        };
    }

    private static void ReadDisciplines(
        RuleFile file, RequiredModifiersJson json, PublishedSources sources, RowFields fields, RuleTables tables)
    {
        var modifiers = new HashSet<ModifierKey>();
        var seen = new HashSet<CodeKey>();
        foreach ((string path, RequiredModifiersJson.DisciplineEntry entry) in file.Rows("$.disciplines", json.Disciplines))
        {
            sources.Use(file, $"{path}.source", entry.Source);
            if (!modifiers.Add(fields.Modifier($"{path}.modifier", entry.Modifier)))
                throw file.Error($"{path}.modifier", "expected each modifier once.");
            List<CodeKey> codes = CodeRanges.Expand(file, $"{path}.codes", entry.Codes);
            if (codes.FindIndex(code => !seen.Add(code)) >= 0)
                throw file.Error($"{path}.codes", "expected each code in one discipline.");
            tables.Disciplines.Add(new(entry.Name, entry.Modifier, codes));
        }
    }
}
