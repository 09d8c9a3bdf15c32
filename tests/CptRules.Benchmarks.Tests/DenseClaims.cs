using CptRules.Benchmarks.Claims;
using CptRules.Tests;

namespace CptRules.Benchmarks.Tests;

/// <summary>Claims of a few codes each with many modifiers, so that rules about several lines apply to most of them.</summary>
internal static class DenseClaims
{
    private const int Neighbors = 6;
    private const string Provider = "1234567893";

    private static readonly string[] All = [.. SmallSet.Codes];

    private static readonly string[] Modifiers =
    [
        "24", "25", "25", "57", "57", "57", "FT", "27", "58", "78", "59", "59", "XS", "XU", "91", "76", "77", "LT", "LT", "RT", "F1", "26",
        "26", "TC", "50", "51", "55", "62", "80", "GY", "GX", "KP", "KX", "JW", "JZ", "GP", "GO", "CQ", "QZ", "Z1", "5", "DH",
    ];

    // Codes that have rules of their own: visits with their add-ons and procedures, anesthesia, drugs.
    private static readonly Range[] Groups = [0..30, 230..250, 250..280];

    public static Claim[] Make(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Make(random))];
    }

    /// <summary>Add-ons of visits, each with one of its visits, with and without 25, and with services that are exempt or not.</summary>
    public static Claim[] VisitAddOns() =>
    [
        .. from addOn in (int[])[9, 14]
           from visit in (int[])[addOn - 1, addOn - 2, addOn - 3]
           from other in (int[])[5, 10, 15]
           from modifier in (string[])["25", "24"]
           select new Claim { Lines = [Line(addOn), Line(visit, modifier), Line(other)] },
    ];

    private static ClaimLine Line(int code, params string[] modifiers) => new(All[code], 1, TestTables.Start) { Modifiers = modifiers };

    private static Claim Make(Random random)
    {
        int first = random.Next(All.Length - Neighbors);
        string[] group = All[Groups[random.Next(Groups.Length)]];
        string[] codes = [.. All[first..(first + Neighbors)], .. random.GetItems(group, 4)];
        DateOnly day = TestTables.Start.AddDays(random.Next(60));
        ClaimLine[] lines = [.. Enumerable.Range(1, random.Next(2, 8)).Select(number => Line(random, number, codes, day))];
        return new Claim { Provider = Provider, Lines = lines };
    }

    private static ClaimLine Line(Random random, int number, string[] codes, DateOnly day) => LineText.Line(
        number,
        codes[random.Next(codes.Length)],
        random.Next(8) == 0 ? random.Next(2, 6) : 1,
        day,
        random.GetItems(Modifiers, random.Next(3)),
        null);
}
