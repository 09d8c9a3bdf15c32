using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Testing.Reference;

/// <summary>
/// The rows of a rule set, grouped by the text of the code, so that the reference does not read all of them for each line.
/// </summary>
internal sealed class ReferenceTables
{
    private readonly List<DatedTable<MueRow>> _mue;
    private readonly List<DatedTable<MpfsRow>> _mpfs;
    private readonly HashSet<string> _held;
    private readonly ILookup<string, AddOnRow> _addOns;

    public ReferenceTables(RuleTables tables)
    {
        Complete = tables.Complete;
        _mue =
        [
            .. tables.Mue.Select(
                table => new DatedTable<MueRow>(table.Setting, table.Date, table.Rows.ToLookup(row => row.Code.ToString()))),
        ];
        _mpfs =
        [
            .. tables.Mpfs.Select(table => new DatedTable<MpfsRow>(null, table.Date, table.Rows.ToLookup(row => row.Code.ToString()))),
        ];
        Codes = tables.Codes.ToDictionary(row => row.Code.ToString());
        _addOns = tables.AddOns.ToLookup(row => row.AddOn.ToString());
        Pairs = new ReferencePairs(tables.Pairs);
        Modifiers = tables.Modifiers.ToDictionary(row => row.Modifier.ToString());
        Conflicts = tables.Conflicts.SelectMany(
            row => new[] { (Pair: (row.First.ToString(), row.Second.ToString()), row.Severity),
            (Pair: (row.Second.ToString(), row.First.ToString()), row.Severity) })
            .ToDictionary(entry => entry.Pair, entry => entry.Severity);
        EvaluationAndManagement = Texts(tables.EvaluationAndManagement);
        Takes25 = Texts(tables.Takes25);
        Ambulance = Texts(tables.Ambulance);
        GroupExceptions = Texts(tables.GroupExceptions);
        RequiredModifiers = tables.RequiredModifiers.SelectMany(row => row.Codes.Select(code => (code, row)))
            .ToDictionary(entry => entry.code.ToString(), entry => entry.row);
        ExplicitLists = tables.ExplicitModifierLists.ToDictionary(
            row => row.Code.ToString(), row => row.Modifiers.Select(modifier => modifier.ToString()).ToHashSet());

        _held =
        [
            .. Codes.Keys,
            .. _mue.SelectMany(table => table.Rows.Select(rows => rows.Key)),
            .. _mpfs.SelectMany(table => table.Rows.Select(rows => rows.Key)),
        ];
        if (Complete)
        {
            _held.UnionWith(tables.AddOns.SelectMany(row => new[] { row.AddOn.ToString(), row.Primary.ToString() }));
            _held.UnionWith(Pairs.Codes);
        }

        // The kinds of dated tables are MPFS, and MUE of each setting; the window begins when the last kind has begun.
        var kinds = tables.Mue.GroupBy(table => $"MUE {table.Setting}", table => table.Date)
            .Concat(tables.Mpfs.GroupBy(_ => "MPFS", table => table.Date)).ToList();
        if (kinds.Count > 0)
        {
            WindowFrom = kinds.Max(kind => kind.Min());
            WindowThrough = FirstOfQuarter(kinds.Max(kind => kind.Max())).AddMonths(3).AddDays(-1);
        }
    }

    public bool Complete { get; }

    public DateOnly? WindowFrom { get; }

    public DateOnly? WindowThrough { get; }

    public ReferencePairs Pairs { get; }

    public Dictionary<string, CodeRow> Codes { get; }

    public Dictionary<string, ModifierRow> Modifiers { get; }

    /// <summary>Each conflict in both orders.</summary>
    public Dictionary<(string, string), Severity> Conflicts { get; }

    public HashSet<string> EvaluationAndManagement { get; }

    public HashSet<string> Takes25 { get; }

    public HashSet<string> Ambulance { get; }

    public HashSet<string> GroupExceptions { get; }

    public Dictionary<string, RequiredModifierRow> RequiredModifiers { get; }

    public Dictionary<string, HashSet<string>> ExplicitLists { get; }

    public static DateOnly FirstOfQuarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    /// <summary>Whether any quarter of the rule set has the code.</summary>
    public bool Holds(string code) => _held.Contains(code);

    /// <summary>Whether an MPFS table, or a MUE table of any setting, in force on the day has the code.</summary>
    public bool HeldOn(string code, DateOnly day) =>
        (InForce(_mpfs, null, day)?.Rows.Contains(code) ?? false)
        || Enum.GetValues<CareSetting>().Any(setting => InForce(_mue, setting, day)?.Rows.Contains(code) ?? false);

    /// <summary>Whether the set has both an MPFS and a MUE table that begin on the first day of the calendar quarter of the day.</summary>
    public bool HasTablesOfQuarter(DateOnly day) =>
        _mpfs.Exists(table => table.Date == FirstOfQuarter(day)) && _mue.Exists(table => table.Date == FirstOfQuarter(day));

    public MueRow? Mue(CareSetting setting, string code, DateOnly day) => First(InForce(_mue, setting, day)?.Rows[code]);

    /// <summary>The MPFS row with a blank MOD field.</summary>
    public MpfsRow? Mpfs(string code, DateOnly day) => First(InForce(_mpfs, null, day)?.Rows[code].Where(row => row.Modifier.IsNone));

    public bool HasMpfsRow(string code, string modifier, DateOnly day) =>
        InForce(_mpfs, null, day)?.Rows[code].Any(row => row.Modifier.ToString() == modifier) ?? false;

    /// <summary>The add-on rows of the code that are in force on the day and apply in the setting.</summary>
    public List<AddOnRow> AddOnRows(string code, DateOnly day, CareSetting setting) =>
        setting == CareSetting.DmeSupplier
            ? []
            : [.. _addOns[code].Where(row => !row.Notes.HasFlag(AddOnNotes.Suspended)
                && row.From <= day && day <= row.Through
                && (!row.Notes.HasFlag(AddOnNotes.PractitionerOnly) || setting == CareSetting.Practitioner))];

    public PairRow? Pair(CareSetting setting, string column1, string column2, DateOnly day) =>
        First(Pairs.Of(setting, column1, column2).Where(row => row.From <= day && day <= row.Through));

    private static DatedTable<T>? InForce<T>(List<DatedTable<T>> tables, CareSetting? setting, DateOnly day) =>
        tables.Where(table => table.Setting == setting && table.Date <= day).MaxBy(table => table.Date);

    private static T? First<T>(IEnumerable<T>? rows)
        where T : struct =>
        rows?.Select(row => (T?)row).FirstOrDefault();

    private static HashSet<string> Texts(IEnumerable<CodeKey> codes) => [.. codes.Select(code => code.ToString())];

    private sealed record DatedTable<T>(CareSetting? Setting, DateOnly Date, ILookup<string, T> Rows);
}
