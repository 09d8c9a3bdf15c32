using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Tests;

namespace CptRules.Benchmarks.Tests;

/// <summary>A synthetic complete rule set of a few hundred codes that has rows of every table.</summary>
internal static class SmallSet
{
    public const int MostBilled = 40;

    private const int CodeCount = 400;

    private static readonly (string First, string Second, Severity Severity)[] Conflicts =
        [("59", "XS", Severity.Error), ("26", "TC", Severity.Error), ("LT", "RT", Severity.Warning)];

    public static RuleSet Rules { get; } = Make();

    private static RuleSet Make()
    {
        var random = new Random(7);
        string[] codes = [.. Enumerable.Range(0, CodeCount).Select(TextOf)];
        TestTables tables = new TestTables(complete: true)
            .NamedModifiers()
            .Modifiers("GP", "KX", "95")
            .Visits(codes[..20])
            .Ambulance(codes[180], codes[360]);
        AddLists(tables.Tables, [.. codes.Select(TestTables.Code)]);
        for (int i = 0; i < CodeCount; i++)
        {
            if (i % 9 != 0)
                tables.Mue(codes[i], i % 10 == 1 ? 0 : random.Next(1, 5), (byte)random.Next(1, 4));
            if (i % 11 != 0)
                AddPolicy(tables, codes[i], random);
            else
                tables.DatedCode(codes[i], new DateOnly(2000, 1, 1), i % 22 == 0 ? new DateOnly(2023, 12, 31) : null);
            if (i % 5 == 4)
                AddAddOns(tables, codes, i);
        }

        HashSet<(int, int)> paired = [];
        while (paired.Count < 1_500)
        {
            (int column1, int column2) = (random.Next(CodeCount), random.Next(CodeCount));
            if (column1 != column2 && paired.Add((column1, column2)))
            {
                byte indicator = (byte)random.Next(2);
                DateOnly? through = random.Next(5) == 0 ? new DateOnly(2024, 6, 30) : null;
                tables.Pair(codes[column1], codes[column2], indicator, through: through);
            }
        }

        return tables.Build();
    }

    private static string TextOf(int code) =>
        code % 4 == 0 ? $"{(char)('A' + (code % 3))}{code:0000}" : $"{10_000 + (code * 7):00000}";

    private static void AddLists(RuleTables tables, CodeKey[] codes)
    {
        tables.Modifiers.Add(new ModifierRow(TestTables.Modifier("QZ"), null, new DateOnly(2023, 12, 31), null));
        tables.Modifiers.Add(new ModifierRow(TestTables.Modifier("DH"), null, new DateOnly(2023, 12, 31), null));
        foreach ((string first, string second, Severity severity) in Conflicts)
            tables.Conflicts.Add(new ModifierConflictRow(TestTables.Modifier(first), TestTables.Modifier(second), severity, "made-up"));
        tables.RequiredModifiers.Add(
            new RequiredModifierRow("made-up", codes[100..140], [TestTables.Modifier("GP"), TestTables.Modifier("KX")], false));
        for (int i = 150; i < 190; i++)
            tables.ExplicitModifierLists.Add(new ExplicitModifierListRow(codes[i], [TestTables.Modifier("25"), TestTables.Modifier("59")]));
        tables.MostBilled.AddRange(Enumerable.Range(0, MostBilled).Select(i => codes[i * 9]));
        tables.GroupExceptions.UnionWith(codes[200..220]);
    }

    private static void AddPolicy(TestTables tables, string code, Random random) => tables.Mpfs(
        code, One(random, "AAAAAAAARXBTN"), One(random, "0001"), (GlobalDays)random.Next(1, 8), One(random, "0239"), One(random, "0013"),
        One(random, "012"), One(random, "012"), One(random, "012"));

    private static void AddAddOns(TestTables tables, string[] codes, int addOn)
    {
        byte type = (byte)(1 + (addOn % 3));
        if (type == 2)
            tables.AddOn(codes[addOn], "", type);
        for (int primary = 1; primary < 4 && type != 2; primary++)
            tables.AddOn(codes[addOn], codes[addOn - primary], type, addOn % 25 == 4 ? AddOnNotes.FacilitiesOnly : AddOnNotes.None);
    }

    private static char One(Random random, string characters) => characters[random.Next(characters.Length)];
}
