using System.Globalization;
using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules;

/// <summary>Reads where modifiers do not belong. The order of the rows counts.</summary>
internal static class ModifierScopeReader
{
    public static void Read(RuleFile file, CodeClasses classes, RuleTables tables)
    {
        ModifierScopeJson json = file.Parse(RulesJsonContext.Default.ModifierScopeJson);
        var sources = new PublishedSources(file, json.Sources);
        var fields = new RowFields(file, tables);
        foreach ((string path, ModifierScopeJson.ScopeEntry row) in file.Rows("$.rows", json.Rows))
        {
            if (tables.ModifierScopes.Count == ModifierListChecks.MaxScopes)
                throw file.Error(path, $"expected at most {ModifierListChecks.MaxScopes} rows.");
            sources.Use(file, $"{path}.source", row.Source);
            ScopeTest test = TestOf(file, path, row);
            ModifierScopeJson.CodeSetEntry? codes = row.In ?? row.NotIn;
            string codesPath = row.In is not null ? $"{path}.in" : $"{path}.notIn";
            if (codes is { Classes: null, Codes: null })
                throw file.Error(codesPath, "expected classes, codes or both.");
            CareSettings settings = fields.Period(path, row.Settings).Settings;
            tables.ModifierScopes.Add(new(
                fields.Modifiers($"{path}.modifiers", row.Modifiers), fields.ErrorOrWarning(path, row.Severity), row.Why, test)
            {
                Settings = settings,
                Codes = CodeSets.Read(file, codesPath, classes, codes?.Classes, codes?.Codes),
                Bilateral = fields.Indicator($"{path}.bilateral", row.Bilateral, MpfsIndicators.Bilateral),
                ExceptBillClasses = BillClasses(file, $"{path}.exceptBillTypes", row.ExceptBillTypes, settings),
            });
        }

        sources.RequireAllUsed(file);
        tables.Sources.Add(file.Own(json.Rows.Count));
    }

    private static ScopeTest TestOf(RuleFile file, string path, ModifierScopeJson.ScopeEntry row) => row switch
    {
        { In: null, NotIn: null, Bilateral: null } => ScopeTest.AnyCode,
        { In: not null, NotIn: null, Bilateral: null } => ScopeTest.Codes,
        { In: null, NotIn: not null, Bilateral: null } => ScopeTest.OtherCodes,
        { In: null, NotIn: null, Bilateral: not null } => ScopeTest.Bilateral,
        _ => throw file.Error(path, "expected one of in, notIn and bilateral, or none of them."),
    };

    private static List<byte> BillClasses(RuleFile file, string path, List<string>? types, CareSettings settings)
    {
        var classes = new List<byte>();
        if (types is null)
            return classes;
        if (settings != CareSettings.OutpatientHospital)
            throw file.Error(path, "expected only in a row of outpatientHospital: other claims have no bill type.");
        foreach ((string at, string type) in file.Rows(path, types))
        {
            if (type.Length != 2 || !byte.TryParse(type, NumberStyles.None, CultureInfo.InvariantCulture, out byte billClass))
                throw file.Error(at, "expected the first two digits of a bill type.");
            if (classes.Contains(billClass))
                throw file.Error(at, "expected each bill type once.");
            classes.Add(billClass);
        }

        return classes;
    }
}
