using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Benchmarks.Claims;

/// <summary>Puts errors that real claims have into clean claims, until they have findings.</summary>
internal sealed class TypicalClaims
{
    private const int OneIn = 10;

    // Some conflict with each other, some are eligible on few codes, some bypass PTP edits.
    private static readonly string[] Modifiers = ["50", "62", "80", "25", "59", "26", "XS", "76", "LT", "51", "54", "GY"];

    // For bad claims, those that other rules read too.
    private static readonly string[] BadModifiers =
    [
        .. Modifiers, "57", "58", "27", "FT", "JW", "JZ", "CQ", "GO", "GP", "TC", "77", "AA", "QW", "52", "KP",
    ];

    private readonly RuleData _data;
    private readonly ClaimValidator _validator;
    private readonly string[] _addOns;
    private readonly string _unknownCode;
    private readonly string _unknownModifier;
    private readonly string[] _modifiersNotInForce;

    public TypicalClaims(RuleSet rules)
    {
        _data = rules.Data;
        _validator = new ClaimValidator(rules);
        _addOns = AddOnCodes(_data);
        _unknownCode = Enumerable.Range(0, 10_000).Select(i => $"Z{i:0000}").First(code => _data.FindCode(CodeKey.Parse(code)) < 0);
        _unknownModifier = Enumerable.Range(0, 10).Select(i => $"Z{i}")
            .First(modifier => !_data.Modifiers[ModifierKey.Parse(modifier).Value].IsKnown);
        _modifiersNotInForce =
        [
            .. Enumerable.Range(1, _data.Modifiers.Length - 1)
                .Where(key => _data.Modifiers[key] is { IsKnown: true } modifier
                    && modifier.Through < Day.FirstOfQuarter(_data.WindowThrough))
                .Select(key => new ModifierKey((ushort)key).ToString()),
        ];
    }

    /// <summary>All codes that are add-ons.</summary>
    public static string[] AddOnCodes(RuleData data) =>
        [.. data.Codes.Where(code => code.Has(CodeFlags.AddOnRows)).Select(code => code.Key.ToString())];

    /// <summary>Puts an error into one claim in ten.</summary>
    public Claim[] Make(Claim[] clean, int seed)
    {
        var random = new Random(seed);
        return [.. clean.Select((claim, i) => i % OneIn == OneIn - 1 ? Break(claim, Modifiers, random) : claim)];
    }

    /// <summary>Puts several errors into every claim. Answers of engines are compared on these.</summary>
    public Claim[] MakeBad(Claim[] clean, int seed)
    {
        var random = new Random(seed);
        return [.. clean.Select(claim => BreakOnce(BreakOnce(BreakOnce(claim))))];

        Claim BreakOnce(Claim claim) => Break(claim, BadModifiers, random);
    }

    private Claim Break(Claim claim, string[] choices, Random random)
    {
        while (true)
        {
            ClaimLine[] lines = [.. claim.Lines];
            int at = random.Next(lines.Length);
            lines[at] = Break(lines[at], at + 1, lines, choices, random);
            var broken = new Claim { Id = claim.Id, Provider = claim.Provider, Lines = lines };
            if (_validator.Validate(broken).Findings.Count > 0)
                return broken;
        }
    }

    private ClaimLine Break(ClaimLine line, int number, ClaimLine[] lines, string[] choices, Random random)
    {
        string[] modifiers = [.. line.Modifiers];
        string code = line.Code!;
        return random.Next(12) switch
        {
            0 => Line(_unknownCode, 1),
            1 => Line(code, line.Units, [.. modifiers, _unknownModifier]),
            2 => Line(code, line.Units, [.. modifiers, One(choices)]),
            3 => Line(One(_addOns), 1),
            4 => Line(One(lines).Code!, 1),
            5 => Partner(One(lines)),
            6 => Line(_data.Codes[random.Next(_data.Codes.Length)].Key.ToString(), 1, modifiers),
            7 => Line(code, line.Units, [.. modifiers, .. modifiers, .. random.GetItems(choices, 2)]),
            8 when _modifiersNotInForce.Length > 0 => Line(code, line.Units, [.. modifiers, One(_modifiersNotInForce)]),
            9 => Line(code[..^1], line.Units, modifiers),
            10 => Line(code, 0, [.. modifiers, "5"]),
            _ => Line(code, 1_000, modifiers),
        };

        ClaimLine Line(string code, decimal units, params ReadOnlySpan<string> modifiers) =>
            LineText.Line(number, code, units, line.From, modifiers, line.Provider);

        // With the modifiers of the other line, so that both name the same side if one does.
        ClaimLine Partner(ClaimLine other)
        {
            List<int> partners = [];
            if (CodeKey.TryParse(other.Code, out CodeKey key))
                _data.Sections.PractitionerPairs.ForEachPartner(_data.FindCode(key), (id, _) => partners.Add(id));
            string partner = partners.Count == 0 ? code : _data.Codes[partners[random.Next(partners.Count)]].Key.ToString();
            return Line(partner, 1, [.. other.Modifiers]);
        }

        T One<T>(T[] items) => items[random.Next(items.Length)];
    }
}
