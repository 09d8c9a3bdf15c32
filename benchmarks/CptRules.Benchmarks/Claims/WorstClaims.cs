using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Benchmarks.Claims;

/// <summary>Makes claims that give every check work on every line.</summary>
internal sealed class WorstClaims(RuleSet rules)
{
    private const int MostPairedCodes = 200;

    private static readonly string[] Modifiers =
    [
        "25", "59", "XE", "LT", "RT", "50", "26", "TC", "76", "77", "80", "GY", "51", "62", "55", "ZZ", "?",
    ];

    private static readonly string?[] Providers = [null, "1111111112", "2222222224"];

    private readonly RuleData _data = rules.Data;
    private readonly string[] _mostPaired = MostPaired(rules.Data);
    private readonly string[] _addOns = TypicalClaims.AddOnCodes(rules.Data);

    /// <summary>The codes with the most PTP edits of practitioners.</summary>
    public static string[] MostPaired(RuleData data)
    {
        int[] partners = new int[data.Codes.Length];
        foreach ((int code, int other, _) in data.Sections.PractitionerPairs.Pairs())
        {
            partners[code]++;
            partners[other]++;
        }

        return
        [
            .. Enumerable.Range(0, partners.Length)
                .OrderByDescending(code => partners[code])
                .Take(MostPairedCodes)
                .Select(code => data.Codes[code].Key.ToString()),
        ];
    }

    public Claim[] Make(int count, int lines, int seed)
    {
        var random = new Random(seed);
        DateOnly day = DateOnly.FromDayNumber(Day.FirstOfQuarter(_data.WindowThrough));
        return [.. Enumerable.Range(0, count).Select(i => new Claim
        {
            Id = $"W-{i}",
            Provider = LineText.Copy("1234567893"),
            Lines = Lines(lines, random, day),
            PriorLines = Lines((lines + 3) / 4, random, day),
        })];
    }

    private ClaimLine[] Lines(int count, Random random, DateOnly day)
    {
        var lines = new ClaimLine[count];
        for (int i = 0; i < count; i++)
        {
            DateOnly from = day.AddDays(random.Next(4));
            lines[i] = Line(random, i + 1, from, i > 0 && random.Next(4) == 0 ? lines[random.Next(i)].Code! : Code(random));
        }

        return lines;
    }

    private string Code(Random random)
    {
        string[] codes = random.Next(3) == 0 ? _addOns : _mostPaired;
        return codes[random.Next(codes.Length)];
    }

    private static ClaimLine Line(Random random, int number, DateOnly from, string code) => LineText.Line(
        number,
        code,
        random.Next(1, 400) / (random.Next(5) == 0 ? 3m : 1m),
        from,
        random.GetItems(Modifiers, random.Next(6)),
        Providers[random.Next(Providers.Length)],
        random.Next(2) == 0 ? null : from.AddDays(random.Next(5)));
}
