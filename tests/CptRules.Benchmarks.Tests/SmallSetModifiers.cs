using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Tests;

namespace CptRules.Benchmarks.Tests;

/// <summary>The modifiers of <see cref="SmallSet"/>, and rows of every table about modifiers.</summary>
internal static class SmallSetModifiers
{
    private static readonly DateOnly Ended = new(2023, 12, 31);

    private static readonly (string First, string Second, Severity Severity)[] Conflicts =
    [
        ("59", "XS", Severity.Error), ("26", "TC", Severity.Error), ("LT", "RT", Severity.Warning), ("76", "77", Severity.Error),
    ];

    public static void Add(RuleTables tables, CodeKey[] codes)
    {
        tables.Modifiers.Add(new ModifierRow(Key("QZ"), null, Ended, null));
        tables.Modifiers.Add(new ModifierRow(Key("DH"), null, Ended, null));
        AddConflicts(tables);
        AddScopes(tables, codes);
        tables.ModifierNeeds.Add(new ModifierNeedRow(Key("CQ"), [Key("GP")], "made-up"));
        tables.ModifierNeeds.Add(new ModifierNeedRow(Key("KX"), [Key("GO")], "made-up") { Settings = CareSettings.DmeSupplier });
        tables.Disciplines.Add(new DisciplineRow("first", Key("GO"), codes[120..125]));
        tables.Disciplines.Add(new DisciplineRow("second", Key("GP"), codes[110..120]));
        tables.RequiredModifiers.Add(new RequiredModifierRow("made-up", codes[100..130], [Key("GP"), Key("KX")], false)
        {
            ExcusedBy = [Key("GY")],
        });
        tables.RequiredModifiers.Add(new RequiredModifierRow("trips", [codes[180], codes[360]], [], true) { ExcusedBy = [Key("GY")] });
        tables.RequiredModifiers.Add(new RequiredModifierRow("by indicator", [], [Key("GP"), Key("GO")], false)
        {
            Severity = Severity.Error,
            MultipleProcedures = '5',
        });
        for (int i = 150; i < 190; i++)
            tables.ExplicitModifierLists.Add(new ExplicitModifierListRow(codes[i], [Key("25"), Key("59"), Key("XU")]));
    }

    // A row that ended, and one of another care setting, do not apply to the claims.
    private static void AddConflicts(RuleTables tables)
    {
        foreach ((string first, string second, Severity severity) in Conflicts)
            tables.Conflicts.Add(new ModifierConflictRow(Key(first), Key(second), severity, "made-up"));
        tables.Conflicts.Add(new ModifierConflictRow(Key("50"), Key("51"), Severity.Error, "made-up") { Through = Ended });
        tables.Conflicts.Add(
            new ModifierConflictRow(Key("25"), Key("GP"), Severity.Error, "made-up") { Settings = CareSettings.DmeSupplier });
    }

    private static void AddScopes(RuleTables tables, CodeKey[] codes)
    {
        Add(Severity.Error, ScopeTest.AnyCode, [], "27");
        Add(Severity.Warning, ScopeTest.Codes, codes[..20], "GP", "GO", "CQ");
        Add(Severity.Error, ScopeTest.Codes, codes[155..165], "59", "XS");
        Add(Severity.Warning, ScopeTest.Codes, codes[155..175], "59", "XU");
        Add(Severity.Warning, ScopeTest.OtherCodes, codes[300..400], "91");
        Add(Severity.Warning, ScopeTest.OtherCodes, codes[250..280], "JW", "JZ");
        tables.ModifierScopes.Add(new ModifierScopeRow([Key("26")], Severity.Warning, "made-up", ScopeTest.AnyCode)
        {
            Settings = CareSettings.OutpatientHospital,
        });

        void Add(Severity severity, ScopeTest test, CodeKey[] about, params ReadOnlySpan<string> modifiers) => tables.ModifierScopes.Add(
            new ModifierScopeRow([.. modifiers.ToArray().Select(Key)], severity, "made-up", test) { Codes = about.ToHashSet() });
    }

    private static ModifierKey Key(string modifier) => TestTables.Modifier(modifier);
}
