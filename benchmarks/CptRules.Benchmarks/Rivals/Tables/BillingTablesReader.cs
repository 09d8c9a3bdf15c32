using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Explain.Codes;

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
        TablePeriod period = _data.PeriodOf(_day);
        if (_data.PeriodOf(Day.FirstOfQuarter(_day)) != period)
            throw new InvalidOperationException("A table begins within the newest quarter, and rivals keep only one table of each kind.");
    }

    public static BillingTables Read(RuleSet rules) => new BillingTablesReader(rules).Read();

    private BillingTables Read()
    {
        var codes = new Dictionary<string, BillingCode>(_codes.Length);
        for (int id = 0; id < _codes.Length; id++)
            codes.Add(_codes[id], CodeOf(id));
        return new BillingTables
        {
            Codes = codes,
            Modifiers = Modifiers(),
            Conflicts = Conflicts(),
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

    private BillingCode CodeOf(int id)
    {
        CodeRecord code = _data.Codes[id];
        TablePeriod period = _data.PeriodOf(_day);
        bool ownDates = code.Has(CodeFlags.OwnDates);
        bool isListed = _data.IsListed(id, period);
        ushort mue = _data.MueRow(id, period.MuePractitioner);
        MueValueEntry limit = _data.Sections.MueValues[mue];
        byte indicator = _data.Sections.MpfsPolicies[_data.MpfsRow(id, period.Mpfs)].MultipleProcedures;
        int required = _data.RequiredRowOf(id, code.Key, indicator, CareSetting.Practitioner, _day);
        int eligible = _data.ExplicitListOf(id, code.Key);
        return new BillingCode
        {
            IsKnown = code.Has(CodeFlags.Known),
            From = ownDates ? First(code.From) : isListed ? DateOnly.MinValue : DateOnly.MaxValue,
            Through = ownDates ? Last(code.Through) : isListed ? DateOnly.MaxValue : DateOnly.MinValue,
            IsDoubtful = !ownDates && !isListed && !_data.HasTablesDated(Day.FirstOfQuarter(_day)),
            UnitLimit = mue == 0 ? null : limit.Limit,
            AdjudicationIndicator = (int)limit.Mai,
            Policy = PolicyOf(_data.Sections.MpfsPolicies[_data.MpfsRow(id, period.Mpfs)]),
            IsVisit = code.Has(CodeFlags.EvaluationAndManagement),
            TakesVisitModifiers = code.Has(CodeFlags.Takes25),
            IsGroupException = code.Has(CodeFlags.GroupException),
            EligibleModifiers = eligible < 0 ? null : Texts(_data.Sections.ExplicitModifiersOf(eligible)),
            RequiredModifiers = required < 0
                ? null
                : [.. Texts(_data.Sections.RequiredChoicesOf(required)), .. Texts(_data.Sections.RequiredExcusesOf(required))],
            RequiresOriginAndDestination = required >= 0 && _data.Sections.RequiredModifiers[required].OriginDestination != 0,
            AddOnRows = [.. _data.AddOnRowsOf(id).ToArray().Where(row => (row.Notes & (byte)AddOnNotes.Suspended) == 0).Select(AddOn)],
        };
    }

    private static BillingPolicy? PolicyOf(in MpfsPolicyEntry policy) => (policy.Rows & MpfsRowsPresent.Base) == 0
        ? null
        : new BillingPolicy(
            (char)policy.Status, (char)policy.PcTc, DaysOf((GlobalDays)policy.GlobalDays),
            (char)policy.MultipleProcedures, (char)policy.Bilateral, (char)policy.AssistantSurgeon,
            (char)policy.CoSurgeons, (char)policy.TeamSurgery,
            (policy.Rows & MpfsRowsPresent.Modifier26) != 0, (policy.Rows & MpfsRowsPresent.ModifierTC) != 0);

    private static string DaysOf(GlobalDays days) => days switch
    {
        GlobalDays.None => "",
        GlobalDays.Days000 => "000",
        GlobalDays.Days010 => "010",
        GlobalDays.Days090 => "090",
        _ => days.ToString().ToUpperInvariant(),
    };

    private BillingAddOn AddOn(AddOnEntry row) => new(
        row.Primary < 0 ? null : _codes[row.Primary], row.Type, First(row.From), Last(row.Through),
        (row.Notes & (byte)AddOnNotes.FacilitiesOnly) != 0);

    private Dictionary<string, BillingModifier> Modifiers()
    {
        var modifiers = new Dictionary<string, BillingModifier>();
        for (int key = 1; key < _data.Modifiers.Length; key++)
        {
            ModifierRecord modifier = _data.Modifiers[key];
            if (modifier.IsKnown)
                modifiers.Add(new ModifierKey((ushort)key).ToString(), new BillingModifier(First(modifier.From), Last(modifier.Through)));
        }

        return modifiers;
    }

    private Dictionary<(string First, string Second), bool> Conflicts()
    {
        var conflicts = new Dictionary<(string First, string Second), bool>();
        foreach (ModifierConflictEntry conflict in _data.Sections.Conflicts)
        {
            (string first, string second) = (new ModifierKey(conflict.First).ToString(), new ModifierKey(conflict.Second).ToString());
            conflicts[(first, second)] = conflicts[(second, first)] = conflict.Severity == (uint)Severity.Error;
        }

        return conflicts;
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
        [.. _data.WindowsOf(pairClass).ToArray().Where(window => window.Direction == direction)
            .Select(window => new BillingPair(First(window.From), Last(window.Through), window.Indicator == 1))];

    private static HashSet<string> Texts(ReadOnlySpan<ushort> modifiers) =>
        [.. modifiers.ToArray().Select(key => new ModifierKey(key).ToString())];

    private static DateOnly First(int day) => Day.ToDate(day) ?? DateOnly.MinValue;

    private static DateOnly Last(int day) => Day.ToDate(day) ?? DateOnly.MaxValue;
}
