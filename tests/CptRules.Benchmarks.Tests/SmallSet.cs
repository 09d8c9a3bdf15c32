using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Tests;

namespace CptRules.Benchmarks.Tests;

/// <summary>A synthetic complete rule set of a few hundred codes that has rows of every table, all of them current.</summary>
internal static class SmallSet
{
    public const int MostBilled = 40;

    private const int CodeCount = 400;

    /// <summary>All codes, in the order in which the rows below count them.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enumerable.Range(0, CodeCount).Select(TextOf)];

    public static RuleSet Rules { get; } = Make();

    private static RuleSet Make()
    {
        var random = new Random(7);
        string[] codes = [.. Codes];
        TestTables tables = new TestTables(complete: true)
            .NamedModifiers()
            .Modifiers("GP", "GO", "CQ", "KX")
            .Visits(codes[..20])
            .Class(CodeClass.GlobalNewVisit, codes[15..20])
            .Class(CodeClass.ReportingOnly, codes[220..230])
            .Class(CodeClass.Anesthesia, codes[230..250])
            .Class(CodeClass.Drug, codes[250..280])
            .Ambulance(codes[180], codes[360]);
        AddLists(tables.Tables, [.. codes.Select(TestTables.Code)]);
        SmallSetModifiers.Add(tables.Tables, [.. codes.Select(TestTables.Code)]);
        for (int i = 0; i < CodeCount; i++)
        {
            if (i % 9 != 0)
                tables.Mue(codes[i], i % 10 == 1 ? 0 : random.Next(1, 5), (byte)random.Next(1, 4));
            if (i % 11 != 0)
                AddPolicy(tables, codes[i], random);
            if (i % 11 == 0 || i % 13 == 0)
                AddFacts(tables.Tables, TestTables.Code(codes[i]), i);
            if (i % 5 == 4)
                AddAddOns(tables, codes, i);
        }

        // Many visits are column 2 of a procedure.
        HashSet<(int, int)> paired = [.. Enumerable.Range(20, 10).SelectMany(procedure => Enumerable.Range(0, 20), (a, b) => (a, b))];
        foreach ((int procedure, int visit) in paired)
            tables.Pair(codes[procedure], codes[visit], 1);
        while (paired.Count < 1_700)
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
        foreach (int i in (int[])[9, 14])
            tables.VisitAddOns.Add(new VisitAddOnRow(codes[i], new DateOnly(i == 9 ? 2025 : 2020, 1, 1), [codes[5], codes[10]]));
        for (int i = 260; i < 270; i++)
        {
            var errorFrom = new DateOnly(i % 2 == 0 ? 2023 : 2030, 10, 1);
            tables.SingleDoseDrugs.Add(new SingleDoseDrugRow(codes[i], new DateOnly(2023, 7, 1), errorFrom));
        }

        tables.MostBilled.AddRange(Enumerable.Range(0, MostBilled).Select(i => codes[i * 9]));
        tables.GroupExceptions.UnionWith(codes[200..220]);
    }

    /// <summary>A coverage letter and, for some codes, dates of their own.</summary>
    private static void AddFacts(RuleTables tables, CodeKey code, int i) => tables.Codes.Add(new CodeRow(code)
    {
        From = i % 11 == 0 ? new DateOnly(2000, 1, 1) : null,
        Through = i % 22 == 0 ? new DateOnly(2023, 12, 31) : null,
        Coverage = i % 4 == 0 ? null : "IMSCD"[i % 5],
    });

    private static void AddPolicy(TestTables tables, string code, Random random) => tables.Mpfs(
        code, One(random, "AAAAAAAARXBTNIM"), One(random, "0001"), (GlobalDays)random.Next(1, 8), One(random, "02359"), One(random, "0013"),
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
