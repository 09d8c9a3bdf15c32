using CptRules.Data.Keys;

namespace CptRules.Testing.Generators;

/// <summary>
/// Random claims against a rule set: mostly plausible, on few days and codes so that lines affect each other, with hostile input mixed in.
/// </summary>
internal sealed class RandomClaims
{
    /// <summary>The modifiers that rules name; one that several rules name is repeated.</summary>
    private static readonly string[] Favorites =
        ("59 59 XE XS XU XP 25 25 24 57 58 78 79 76 76 77 91 50 51 26 TC LT LT RT RT E1 F1 T1 LC RC 27 22 52 53 54 55 56 62 66 80 81 82 "
        + "AS GY GX GA GZ CA GN GO GP JW JZ AA QK AT RH DX XD HH CQ CO KP KQ FT FX FY 73 74 93 95 GT KX KH KI RR NU UE MS BP KR PO PN "
        + "90 P1").Split(' ');

    /// <summary>Pairs of modifiers of which some rule reads one before the other; both on a line show the order.</summary>
    private static readonly string[][] Together =
    [
        ["LT", "RT"], ["RT", "LT"], ["26", "TC"], ["54", "55"], ["76", "77"], ["80", "62"], ["55", "26"], ["59", "LT"],
        ["JW", "JZ"], ["GN", "GP"], ["CQ", "GP"], ["KH", "RR"], ["93", "95"], ["22", "52"],
    ];

    private static readonly string?[] Hostile =
        ["lt", " 59 ", "xs", "", "  ", null, "5", "599", "Z9", "é1", "ſs", "٣٤", "5 9", "-1", "9Z", "\t25\n"];

    private static readonly string?[] BadCodes =
        [null, "", "  ", "1234", "123456", "ABCDE", "9921", "٩٩٢١٣", "99213;", "A12B4", "0663t", "j9000 ", "99 13"];

    private static readonly string[] UnknownCodes = ["Z9999", "Y1234", "99998", "9999Z"];

    private static readonly string?[] Providers = [null, "", "  ", "1234567893", " 1234567893 ", "abc1", "ABC1", "other"];

    private static readonly decimal[] OddUnits =
        [0m, -1m, -0.5m, 0.001m, 0.0005m, 0.5m, 1.5m, 2.5m, 1.234m, 1.2345m, 1.0000m, 3.000m, 9_999_999m, 9_999_999.001m, 10_000_000m, 7m,
            10m, decimal.MaxValue, decimal.MinValue];

    /// <summary>Days around the only date that a rule names itself (CR 11168), and the day that few years have.</summary>
    private static readonly DateOnly[] Landmarks = [new(2019, 6, 30), new(2019, 7, 1), new(2024, 2, 29), new(2024, 2, 29)];

    private static readonly string?[] BillTypes = ["131", "0131", "137", "141", "851", "0851", "871", "721", "221", " 131 ", "", " "];

    private static readonly string?[] OddPlaces = ["98", "00", " 22 ", "", "  ", "x", "1", "2x", "٢٢"];

    private static readonly string?[] Packages =
        ["50242006001", "50242-0060-01", "00002751001", " 00002-7510-01 ", "00000000000", "", " "];

    private static readonly int[] Offsets = [-91, -90, -11, -10, -2, -1, -1, 1, 1, 2, 9, 10, 11, 89, 90, 91, 92];

    private readonly Random _random;
    private readonly Vocabulary _vocabulary;
    private readonly bool _isTame;
    private readonly double _scattered;
    private readonly double _spans;
    private readonly double _modified;
    private readonly double _counted;
    private readonly double _provided;
    private readonly double _timed;
    private readonly double _packaged;
    private readonly double _placed;
    private readonly Focus? _focus;

    /// <summary>A modifier that every line has; null for none.</summary>
    private readonly string? _onAllLines;

    private RandomClaims(Random random, Vocabulary vocabulary)
    {
        _random = random;
        _vocabulary = vocabulary;
        // Half of the claims have nothing malformed, because errors of the line itself hide the findings of table rules.
        _isTame = random.Chance(0.5);
        // Each claim has only a few kinds of trouble, so that one rule is seen without the others.
        _scattered = random.OneOf([0.02, 0.25, 0.7]);
        _spans = random.OneOf([0.02, 0.25]);
        _modified = random.OneOf([0.05, 0.5, 0.8]);
        _counted = random.OneOf([0.05, 0.4, 0.9]);
        _provided = random.OneOf([0, 0.1, 0.4]);
        _timed = random.OneOf([0, 0, 0, 0.02, 0.4]);
        _packaged = random.OneOf([0, 0, 0, 0.7]);
        _placed = random.OneOf([0, 0, 0.05, 0.8]);
        if (vocabulary.Focuses.Count > 0 && random.Chance(0.5))
        {
            _focus = random.OneOf(vocabulary.Focuses);
            _modified = random.OneOf([0.4, 0.6, 0.8]);
            _onAllLines = random.Chance(0.15) ? random.OneOf(_focus.Modifiers) : null;
        }
    }

    public static Claim Next(Random random, Vocabulary vocabulary) => new RandomClaims(random, vocabulary).Make();

    private Claim Make()
    {
        DateOnly day = _random.OneOf(_random.Chance(0.06) ? Landmarks : _random.Chance(0.8) ? _vocabulary.Window : _vocabulary.Days);
        List<CodeKey> codes = Codes();
        int lines = _random.Chance(0.01)
            ? _random.Next(65, 91) : _random.Chance(0.02) ? 40 : _random.Chance(0.03) ? 0 : _random.Next(1, _random.OneOf([3, 5, 13]));
        int prior = _random.Chance(0.6) ? 0 : _random.Next(1, 4);
        bool inTurn = _random.Chance(0.5);
        var claimLines = new List<ClaimLine>();
        for (int i = 0; i < lines; i++)
            claimLines.Add(i > 0 && _random.Chance(0.08) ? claimLines[^1] : Line(inTurn && i < codes.Count ? [codes[i]] : codes, day));
        return new Claim
        {
            Setting = _focus?.Setting is { } setting && _random.Chance(0.9) ? setting : _random.OneOf(
                [CareSetting.Practitioner, CareSetting.Practitioner, CareSetting.OutpatientHospital, CareSetting.DmeSupplier]),
            Provider = _random.Chance(0.5) ? null : _random.OneOf(Providers),
            BillType = _random.Chance(0.7) ? null : _random.OneOf(BillTypes),
            PlaceOfService = _random.Chance(_placed) ? Place() : null,
            Lines = _random.Chance(0.005) ? null! : claimLines,
            PriorLines = _random.Chance(0.01)
                ? null!
                : [.. Enumerable.Range(0, prior)
                .Select(_ => _random.Chance(0.1) && claimLines.Count > 0 ? _random.OneOf(claimLines) : Line(codes, Earlier(day)))],
        };
    }

    /// <summary>The same day, a day of a global period before it, or the anniversary of an earlier year, or a day next to one.</summary>
    private DateOnly Earlier(DateOnly day) => _random.Next(5) switch
    {
        0 => day.AddDays(-_random.OneOf([1, 2, 10, 10, 11, 30, 89, 90, 91, 400])),
        1 => day.AddYears(-_random.Next(1, 5)).AddDays(_random.Next(-1, 2)),
        _ => day,
    };

    /// <summary>A few codes, most of them linked to an earlier one.</summary>
    private List<CodeKey> Codes()
    {
        if (_vocabulary.Codes.Count == 0)
            return [CodeKey.Parse("99213")];
        List<CodeKey> codes = _focus is not null
            ? _random.Some(_focus.Codes, _random.Next(1, 4))
            : [_random.OneOf(_vocabulary.Visits.Count > 0 && _random.Chance(0.2) ? _vocabulary.Visits : _vocabulary.Codes)];
        int count = _random.Next(1, 6);
        while (codes.Count < count)
            codes.Add(_random.Chance(0.7) ? _vocabulary.Linked(_random.OneOf(codes), _random) : _random.OneOf(_vocabulary.Codes));
        return codes;
    }

    private ClaimLine Line(List<CodeKey> codes, DateOnly day)
    {
        if (!_isTame && _random.Chance(0.01))
            return null!;
        (DateOnly? from, DateOnly? through) = Dates(day);
        return new ClaimLine(CodeText(_random.OneOf(codes)), Units(from, through), from)
        {
            Through = through,
            Modifiers = Modifiers(),
            Provider = _random.Chance(_provided) ? _random.OneOf(Providers) : null,
            Unit = _random.Chance(_timed) ? UnitBasis.Minutes : UnitBasis.Units,
            PlaceOfService = _random.Chance(_placed / 4) ? Place() : null,
            Ndc = _random.Chance(_packaged) ? _random.OneOf(Packages) : null,
        };
    }

    private string? Place() =>
        _vocabulary.Places.Count == 0 || (!_isTame && _random.Chance(0.2)) || _random.Chance(0.05)
            ? _random.OneOf(OddPlaces)
            : _random.OneOf(_vocabulary.Places);

    private string? CodeText(CodeKey code)
    {
        string text = _random.Chance(0.02) ? _random.OneOf(UnknownCodes) : code.ToString();
        if (_isTame || _random.Chance(0.9))
            return text;
        return _random.Next(3) switch
        {
            0 => $" {text}\t",
            1 => string.Concat(text.Select(char.ToLowerInvariant)),
            _ => _random.OneOf(BadCodes),
        };
    }

    private decimal Units(DateOnly? from, DateOnly? through)
    {
        // A span that is above a limit only because the half unit of a day is rounded up.
        if (through > from && _random.Chance(0.3))
            return Math.Min(9_999_999, (_random.OneOf(_vocabulary.Limits) + 0.5m) * (through.Value.DayNumber - from.Value.DayNumber + 1));
        if (!_random.Chance(_counted))
            return 1;
        if (_random.Chance(0.75))
            return Math.Max(1, _random.OneOf(_vocabulary.Limits) + _random.Next(-1, 3));
        return _isTame ? _random.Next(1, 10) : _random.OneOf(OddUnits);
    }

    private (DateOnly? From, DateOnly? Through) Dates(DateOnly day)
    {
        DateOnly from = !_random.Chance(_scattered)
            ? day : _random.Chance(0.9) ? day.AddDays(_random.OneOf(Offsets)) : _random.OneOf(_vocabulary.Days);
        double kind = _random.NextDouble();
        if (kind > _spans)
            return (from, _random.Chance(0.2) ? from : null);
        if (kind < _spans * 0.7 || _isTame)
            return (from, from.AddDays(_random.OneOf([1, 1, 2, 2, 3, 6, 9, 29, 39])));
        return _random.Next(6) switch
        {
            0 => (null, null),
            1 => (null, from),
            2 => (from, from.AddDays(-1)),
            3 => (DateOnly.MinValue, DateOnly.MaxValue),
            4 => (_random.OneOf([DateOnly.MinValue, DateOnly.MaxValue]), null),
            _ => (from, _random.Chance(0.5) ? DateOnly.MaxValue : from.AddDays(800)),
        };
    }

    private IReadOnlyList<string> Modifiers()
    {
        if (!_isTame && _random.Chance(0.01))
            return null!;
        int count = _random.Chance(_modified) ? _random.OneOf([1, 1, 1, 2, 2, 3, _isTame ? 1 : 6]) : 0;
        var modifiers = count > 0 && _random.Chance(0.1) ? [.. _random.OneOf(Together)] : new List<string>();
        if (_onAllLines is not null)
            modifiers.Add(_onAllLines);
        for (int i = 0; i < count; i++)
        {
            modifiers.Add(
                !_isTame && _random.Chance(0.08) ? _random.OneOf(Hostile)!
                : !_isTame && i > 0 && _random.Chance(0.06) ? modifiers[0]
                : _focus is not null && _random.Chance(0.7) ? _random.OneOf(_focus.Modifiers)
                : _random.Chance(0.75) ? _random.OneOf(Favorites)
                : _random.OneOf(_vocabulary.Modifiers));
        }

        return _random.Next(10) switch
        {
            0 => modifiers.AsReadOnly(),
            < 4 => modifiers.ToArray(),
            _ => modifiers,
        };
    }
}
