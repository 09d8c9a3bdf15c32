using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;

namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Reads a rule set into the dictionaries of an application, so that all engines use the same tables.</summary>
internal sealed class BillingTablesReader
{
    private readonly RuleData _data;
    private readonly string[] _codes;
    private readonly int _day;

    private BillingTablesReader(RuleSet rules)
    {
        _data = rules.Data;
        _codes = Array.ConvertAll(_data.Codes, code => code.Key.ToString());
        _day = _data.WindowThrough;
    }

    public static BillingTables Read(RuleSet rules) => new BillingTablesReader(rules).Read();

    private BillingTables Read()
    {
        var codes = new Dictionary<string, BillingCode>(_codes.Length);
        var reader = new BillingCodeReader(_data, _codes);
        for (int id = 0; id < _codes.Length; id++)
            codes.Add(_codes[id], reader.Read(id));
        return new BillingTables
        {
            Codes = codes,
            Modifiers = Modifiers(),
            Conflicts = Conflicts(),
            Scopes = Scopes(),
            Needs = Needs(),
            DisciplineModifiers = [.. _data.Sections.Disciplines.Select(row => BillingTexts.Of((ushort)row.Modifier))],
            Pairs = Pairs(_data.Sections.PractitionerPairs),
            AmbulanceCodes = AmbulanceCodes(),
            IsComplete = _data.IsComplete,
        };
    }

    private HashSet<string> AmbulanceCodes() =>
    [
        .. Enumerable.Range(0, _codes.Length)
            .Where(id => _data.Codes[id].Has(CodeFlags.Ambulance))
            .Select(id => _codes[id]),
    ];

    private Dictionary<string, BillingModifier> Modifiers()
    {
        var modifiers = new Dictionary<string, BillingModifier>();
        for (int key = 1; key < _data.Modifiers.Length; key++)
        {
            ModifierRecord modifier = _data.Modifiers[key];
            if (!modifier.IsKnown)
                continue;
            modifiers.Add(
                BillingTexts.Of((ushort)key),
                new BillingModifier(BillingDays.First(modifier.From), BillingDays.Last(modifier.Through)));
        }

        return modifiers;
    }

    private Dictionary<(string First, string Second), bool> Conflicts()
    {
        var conflicts = new Dictionary<(string First, string Second), bool>();
        foreach (ModifierConflictEntry conflict in _data.Sections.Conflicts.Where(row => row.Applies(CareSetting.Practitioner, _day)))
        {
            (string first, string second) = (BillingTexts.Of(conflict.First), BillingTexts.Of(conflict.Second));
            bool isError = conflict.Severity == (uint)Severity.Error;
            conflicts.TryAdd((first, second), isError);
            conflicts.TryAdd((second, first), isError);
        }

        return conflicts;
    }

    /// <exception cref="NotSupportedException">A row reads the fee schedule; there is none for practitioners.</exception>
    private Dictionary<string, List<BillingScope>> Scopes()
    {
        var scopes = new Dictionary<string, List<BillingScope>>();
        for (int row = 0; row < _data.Sections.Scopes.Length; row++)
        {
            ModifierScopeEntry entry = _data.Sections.Scopes[row];
            if (!entry.Settings.Contains(CareSetting.Practitioner))
                continue;
            if (entry.Test == ScopeTest.Bilateral)
                throw new NotSupportedException("A scope of modifiers reads the fee schedule.");
            CodeRangeEntry[] ranges = _data.Sections.ScopeRangesOf(row).ToArray();
            HashSet<string>? codes = entry.Test == ScopeTest.AnyCode
                ? null
                : [.. _data.Codes.Where(code => CodeRangeEntry.Contain(ranges, code.Key)).Select(code => code.Key.ToString())];
            var scope = new BillingScope(codes, entry.Test == ScopeTest.OtherCodes, (Severity)entry.Severity);
            foreach (string modifier in BillingTexts.Of(_data.Sections.ScopeModifiersOf(row)))
            {
                if (!scopes.TryGetValue(modifier, out List<BillingScope>? list))
                    scopes.Add(modifier, list = []);
                list.Add(scope);
            }
        }

        return scopes;
    }

    private Dictionary<string, HashSet<string>> Needs()
    {
        var needs = new Dictionary<string, HashSet<string>>();
        for (int row = 0; row < _data.Sections.Needs.Length; row++)
        {
            ModifierNeedEntry entry = _data.Sections.Needs[row];
            if (entry.Applies(CareSetting.Practitioner, _day))
                needs.Add(BillingTexts.Of(entry.Modifier), BillingTexts.Of(_data.Sections.NeedChoicesOf(row)));
        }

        return needs;
    }

    private Dictionary<(string Column1, string Column2), BillingPair[]> Pairs(PairTable table)
    {
        // Millions of pairs share a few thousand histories, which depend on class and direction.
        var histories = new Dictionary<(int Class, int Direction), BillingPair[]>();
        var pairs = new Dictionary<(string Column1, string Column2), BillingPair[]>(table.Count);
        foreach ((int low, int high, int pairClass) in table.Pairs())
        {
            Add(_codes[low], _codes[high], pairClass, 0);
            Add(_codes[high], _codes[low], pairClass, 1);
        }

        return pairs;

        void Add(string column1, string column2, int pairClass, int direction)
        {
            if (!histories.TryGetValue((pairClass, direction), out BillingPair[]? history))
                histories.Add((pairClass, direction), history = HistoryOf(pairClass, direction));
            if (history.Length > 0)
                pairs.Add((column1, column2), history);
        }
    }

    private BillingPair[] HistoryOf(int pairClass, int direction) =>
    [
        .. _data.WindowsOf(pairClass).ToArray().Where(window => window.Direction == direction)
            .Select(window => new BillingPair(
                BillingDays.First(window.From), BillingDays.Last(window.Through), window.Indicator == 1)),
    ];
}
