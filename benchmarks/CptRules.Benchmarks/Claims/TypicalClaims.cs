using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Benchmarks.Claims;

/// <summary>Spoils clean claims, in the ways that real claims are spoilt, until they have findings.</summary>
internal sealed class TypicalClaims
{
    private const int OneIn = 10;

    // Some conflict with each other, some are eligible on few codes, and some bypass edits.
    private static readonly string[] Modifiers = ["50", "62", "80", "25", "59", "26", "XS", "76", "LT", "51", "54", "GY"];

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
        _addOns = [.. _data.Codes.Where(code => code.Has(CodeFlags.AddOnRows)).Select(code => code.Key.ToString())];
        _unknownCode = Enumerable.Range(0, 10_000).Select(i => $"Z{i:0000}").First(code => _data.FindCode(CodeKey.Parse(code)) < 0);
        _unknownModifier = Enumerable.Range(0, 10).Select(i => $"Z{i}").First(modifier => !_data.Modifiers[ModifierKey.Parse(modifier).Value].IsKnown);
        _modifiersNotInForce =
        [
            .. Enumerable.Range(1, _data.Modifiers.Length - 1)
                .Where(key => _data.Modifiers[key] is { IsKnown: true } modifier && modifier.Through < Day.FirstOfQuarter(_data.WindowThrough))
                .Select(key => new ModifierKey((ushort)key).ToString()),
        ];
    }

    /// <summary>Spoils one claim in ten.</summary>
    public Claim[] Make(Claim[] clean, int seed)
    {
        var random = new Random(seed);
        return [.. clean.Select((claim, i) => i % OneIn == OneIn - 1 ? Spoil(claim, random) : claim)];
    }

    /// <summary>Spoils every claim, and several times: what engines are compared on.</summary>
    public Claim[] MakeBad(Claim[] clean, int seed)
    {
        var random = new Random(seed);
        return [.. clean.Select(claim => Spoil(Spoil(Spoil(claim, random), random), random))];
    }

    private Claim Spoil(Claim claim, Random random)
    {
        while (true)
        {
            ClaimLine[] lines = [.. claim.Lines];
            int at = random.Next(lines.Length);
            lines[at] = Spoil(lines[at], at + 1, lines, random);
            var spoilt = new Claim { Id = claim.Id, Provider = claim.Provider, Lines = lines };
            if (_validator.Validate(spoilt).Findings.Count > 0)
                return spoilt;
        }
    }

    private ClaimLine Spoil(ClaimLine line, int number, ClaimLine[] lines, Random random)
    {
        string[] modifiers = [.. line.Modifiers];
        string code = line.Code!;
        return random.Next(12) switch
        {
            0 => Line(_unknownCode, 1),
            1 => Line(code, line.Units, [.. modifiers, _unknownModifier]),
            2 => Line(code, line.Units, [.. modifiers, One(Modifiers)]),
            3 => Line(One(_addOns), 1),
            4 => Line(One(lines).Code!, 1),
            5 => Partner(One(lines)),
            6 => Line(_data.Codes[random.Next(_data.Codes.Length)].Key.ToString(), 1, modifiers),
            7 => Line(code, line.Units, [.. modifiers, .. modifiers, .. random.GetItems(Modifiers, 2)]),
            8 when _modifiersNotInForce.Length > 0 => Line(code, line.Units, [.. modifiers, One(_modifiersNotInForce)]),
            9 => Line(code[..^1], line.Units, modifiers),
            10 => Line(code, 0, [.. modifiers, "5"]),
            _ => Line(code, 1_000, modifiers),
        };

        ClaimLine Line(string code, decimal units, params ReadOnlySpan<string> modifiers) => LineText.Line(number, code, units, line.From, modifiers, line.Provider);

        // On the same side as the other line, if that names one.
        ClaimLine Partner(ClaimLine other)
        {
            List<int> partners = [];
            if (CodeKey.TryParse(other.Code, out CodeKey key))
                _data.Sections.PractitionerPairs.ForEachPartner(_data.FindCode(key), (partner, _) => partners.Add(partner));
            return Line(partners.Count == 0 ? code : _data.Codes[partners[random.Next(partners.Count)]].Key.ToString(), 1, [.. other.Modifiers]);
        }

        T One<T>(T[] items) => items[random.Next(items.Length)];
    }
}
