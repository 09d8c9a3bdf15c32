using CptRules.Data;

namespace CptRules.Benchmarks.Claims;

/// <summary>Spoils one clean claim in ten, in the ways that real claims are spoilt, until it has a finding.</summary>
internal sealed class TypicalClaims
{
    private const int OneIn = 10;

    private readonly RuleData _data;
    private readonly ClaimValidator _validator;
    private readonly string[] _addOns;
    private readonly string _unknownCode;
    private readonly string _unknownModifier;

    public TypicalClaims(RuleSet rules)
    {
        _data = rules.Data;
        _validator = new ClaimValidator(rules);
        _addOns = [.. _data.Codes.Where(code => code.Has(CodeFlags.AddOnRows)).Select(code => code.Key.ToString())];
        _unknownCode = Enumerable.Range(0, 10_000).Select(i => $"Z{i:0000}").First(code => _data.FindCode(CodeKey.Parse(code)) < 0);
        _unknownModifier = Enumerable.Range(0, 10).Select(i => $"Z{i}").First(modifier => !_data.Modifiers[ModifierKey.Parse(modifier).Value].IsKnown);
    }

    public Claim[] Make(Claim[] clean, int seed)
    {
        var random = new Random(seed);
        return [.. clean.Select((claim, i) => i % OneIn == OneIn - 1 ? Spoil(claim, random) : claim)];
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
        DateOnly day = line.From!.Value;
        return random.Next(9) switch
        {
            0 => LineText.Line(number, _unknownCode, 1, day),
            1 => LineText.Line(number, code, line.Units, day, [.. modifiers, _unknownModifier]),
            2 => LineText.Line(number, code, line.Units, day, [.. modifiers, random.GetItems(["50", "62", "80", "25", "59", "26"], 1)[0]]),
            3 => LineText.Line(number, _addOns[random.Next(_addOns.Length)], 1, day),
            4 => LineText.Line(number, lines[random.Next(lines.Length)].Code!, 1, day),
            // Those of the lowest ids stand in most pairs.
            5 => LineText.Line(number, _data.Codes[random.Next(Math.Min(200, _data.Codes.Length))].Key.ToString(), 1, day, modifiers),
            6 => LineText.Line(number, _data.Codes[random.Next(_data.Codes.Length)].Key.ToString(), 1, day, modifiers),
            _ => LineText.Line(number, code, 1_000, day, modifiers),
        };
    }
}
