using System.Runtime.InteropServices;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Benchmarks.Claims;

/// <summary>
/// Makes claims without findings, line by line: a line that causes a finding is drawn again. Equal seeds give equal claims.
/// </summary>
/// <remarks>
/// All lines of a claim have the same day, in the newest quarter of the rule set, and the same provider, so all are compared with each
/// other as on a real claim. A long claim continues on the next day only if the rule set (the embedded one) has too few codes that may
/// be billed together.
/// </remarks>
internal sealed class CleanClaims
{
    private const int MostMisses = 2_000;
    private const int Variations = 3;
    private const string Provider = "1234567893";

    // One claim in this many names the provider on every line. It is the provider of the claim, so lines are still compared with each
    // other.
    private const int ProviderOnLinesOneIn = 4;

    // A frequent modifier is listed several times.
    private static readonly string[] Modifiers =
    [
        "25", "25", "25", "59", "59", "LT", "RT", "26", "26", "TC", "GP", "GP", "KX", "50", "51", "XS", "XU", "76",
        "91", "95", "F1", "T5", "AS", "80",
    ];

    private readonly RuleData _data;
    private readonly ClaimValidator _validator;
    private readonly CodeSampler _codes;
    private readonly Dictionary<int, List<int>> _addOnsOf;
    private readonly List<Finding> _findings = [];
    private readonly DateOnly _firstDay;
    private Random _random = new(0);

    public CleanClaims(RuleSet rules, CodeMix mix)
    {
        _data = rules.Data;
        _validator = new ClaimValidator(rules);
        _codes = new CodeSampler(mix, _data.Codes.Length);
        _addOnsOf = AddOnsByPrimary(_data);
        _firstDay = DateOnly.FromDayNumber(Day.FirstOfQuarter(_data.WindowThrough));
    }

    public Claim[] Make(int count, int lines, int seed)
    {
        _random = new Random(seed);
        var claims = new Claim[count];
        for (int i = 0; i < count; i++)
            claims[i] = Make(i, lines);
        return claims;
    }

    private Claim Make(int number, int count)
    {
        var lines = new List<ClaimLine>(count);
        var ids = new List<int>(count);
        DateOnly day = _firstDay.AddDays(_random.Next(60));
        string? rendering = number % ProviderOnLinesOneIn == 0 ? Provider : null;
        int misses = 0;
        while (lines.Count < count)
        {
            int code = Draw(ids);
            if (TryAdd(lines, _data.Codes[code].Key.ToString(), day, rendering))
            {
                ids.Add(code);
                misses = 0;
            }
            else if (++misses == MostMisses)
            {
                day = day.AddDays(1);
                if (day.DayNumber > _data.WindowThrough)
                    throw new InvalidOperationException($"The rule set has too few codes for clean claims of {count} lines.");
                ids.Clear();
                misses = 0;
            }
        }

        return new Claim { Id = $"C-{number}", Provider = LineText.Copy(Provider), Lines = lines.ToArray() };
    }

    // A code drawn from all codes is rarely an add-on of another line, so one in twelve is drawn from the add-ons of the claim's codes.
    private int Draw(List<int> ids)
    {
        if (ids.Count > 0 && _random.Next(12) == 0 && _addOnsOf.TryGetValue(ids[_random.Next(ids.Count)], out List<int>? addOns))
            return addOns[_random.Next(addOns.Count)];
        return _codes.Next(_random);
    }

    private bool TryAdd(List<ClaimLine> lines, string code, DateOnly day, string? rendering)
    {
        int modifiers = _random.Next(8) switch { 0 => 2, < 4 => 1, _ => 0 };
        for (int i = 0; i < Variations && modifiers > 0; i++)
        {
            string[] drawn = _random.GetItems(Modifiers, modifiers);
            if (TryAdd(lines, LineText.Line(lines.Count + 1, code, 1, day, drawn, rendering)))
                return true;
        }

        int units = _random.Next(4) == 0 ? _random.Next(2, 5) : 1;
        return TryAdd(lines, LineText.Line(lines.Count + 1, code, units, day, [], rendering))
            || (units > 1 && TryAdd(lines, LineText.Line(lines.Count + 1, code, 1, day, [], rendering)));
    }

    private bool TryAdd(List<ClaimLine> lines, ClaimLine line)
    {
        lines.Add(line);
        _findings.Clear();
        if (_validator.Validate(CollectionsMarshal.AsSpan(lines), [], CareSetting.Practitioner, Provider, _findings) == 0)
            return true;
        lines.RemoveAt(lines.Count - 1);
        return false;
    }

    private static Dictionary<int, List<int>> AddOnsByPrimary(RuleData data)
    {
        var addOns = new Dictionary<int, List<int>>();
        for (int code = 0; code < data.Codes.Length; code++)
        {
            foreach (ref readonly AddOnEntry row in data.AddOnRowsOf(code))
            {
                if (row.Primary < 0)
                    continue;
                if (!addOns.TryGetValue(row.Primary, out List<int>? list))
                    addOns.Add(row.Primary, list = []);
                list.Add(code);
            }
        }

        return addOns;
    }
}
