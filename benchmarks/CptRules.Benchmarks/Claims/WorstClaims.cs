using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Explain.Codes;

namespace CptRules.Benchmarks.Claims;

/// <summary>Makes claims in which every check has work to do on every line.</summary>
internal sealed class WorstClaims(RuleSet rules)
{
    private static readonly string[] Modifiers = ["25", "59", "XE", "LT", "RT", "50", "26", "TC", "76", "77", "80", "GY", "51", "62", "55", "ZZ", "?"];
    private static readonly string?[] Providers = [null, "1111111112", "2222222224"];

    private readonly RuleData _data = rules.Data;
    private readonly string[] _mostPaired = MostPaired.Of(rules.Data);
    private readonly string[] _addOns = [.. rules.Data.Codes.Where(code => code.Has(CodeFlags.AddOnRows)).Select(code => code.Key.ToString())];

    public Claim[] Make(int count, int lines, int seed)
    {
        var random = new Random(seed);
        DateOnly day = DateOnly.FromDayNumber(Day.FirstOfQuarter(_data.WindowThrough));
        return [.. Enumerable.Range(0, count).Select(i => new Claim
        {
            Id = $"W-{i}",
            Provider = LineText.Own("1234567893"),
            Lines = Lines(lines, random, day),
            PriorLines = Lines((lines + 3) / 4, random, day),
        })];
    }

    private ClaimLine[] Lines(int count, Random random, DateOnly day)
    {
        var lines = new ClaimLine[count];
        for (int i = 0; i < count; i++)
            lines[i] = Line(random, i + 1, day.AddDays(random.Next(4)), i > 0 && random.Next(4) == 0 ? lines[random.Next(i)].Code! : Code(random));
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
