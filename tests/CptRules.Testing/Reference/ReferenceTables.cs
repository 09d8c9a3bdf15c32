using System.Globalization;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <summary>
/// The rows of a rule set, grouped by the text of the code, so that the reference does not read all of them for each line.
/// </summary>
internal sealed class ReferenceTables
{
    private readonly List<DatedTable<MueRow>> _mue;
    private readonly List<DatedTable<MpfsRow>> _mpfs;
    private readonly List<DatedTable<ApcStatusRow>> _opps;
    private readonly HashSet<string> _held;
    private readonly ILookup<string, AddOnRow> _addOns;
    private readonly ILookup<(string, string), ModifierConflictRow> _conflicts;
    private readonly Dictionary<CodeClass, HashSet<string>> _classes;
    private readonly ILookup<string, ReplacementRow> _replacements;
    private readonly List<PublishedTableRow> _published;

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
        _opps =
        [
            .. tables.Opps.Select(
                table => new DatedTable<ApcStatusRow>(null, table.Date, table.Rows.ToLookup(row => row.Code.ToString()))),
        ];
        Codes = tables.Codes.ToDictionary(row => row.Code.ToString());
        _addOns = tables.AddOns.ToLookup(row => row.AddOn.ToString());
        Pairs = new ReferencePairs(tables.Pairs);
        Modifiers = tables.Modifiers.ToDictionary(row => row.Modifier.ToString());
        _conflicts = tables.Conflicts
            .SelectMany(row => new[] { (row.First, row.Second, Row: row), (row.Second, row.First, Row: row) })
            .ToLookup(entry => (entry.Item1.ToString(), entry.Item2.ToString()), entry => entry.Row);
        _classes = tables.Classes.ToDictionary(entry => entry.Key, entry => Texts(entry.Value));
        GroupExceptions = Texts(tables.GroupExceptions);
        RequiredModifiers =
        [
            .. tables.RequiredModifiers
                .OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Settings).ThenBy(row => row.From)
                .Select(row => (row, Texts(row.Codes))),
        ];
        ModifierScopes = [.. tables.ModifierScopes.Select(row => (row, Texts(row.Modifiers), Texts(row.Codes)))];
        ModifierNeeds = tables.ModifierNeeds.ToLookup(row => row.Modifier.ToString());
        Disciplines = [.. tables.Disciplines.Select(row => (row.Modifier.ToString(), Texts(row.Codes)))];
        VisitAddOns = tables.VisitAddOns.ToDictionary(row => row.Code.ToString());
        Places = tables.Places.ToDictionary(row => row.Place.ToString("00", CultureInfo.InvariantCulture));
        SingleDoseDrugs = tables.SingleDoseDrugs.ToDictionary(row => row.Code.ToString());
        ExplicitLists = tables.ExplicitModifierLists.ToDictionary(row => row.Code.ToString(), row => Texts(row.Modifiers));
        _replacements = tables.Replacements.ToLookup(row => row.Code.ToString());
        _published = tables.Published;
        if (_published.Where(table => table.Kind == SourceKind.Hcpcs).MaxBy(table => table.Date) is { } hcpcs)
            HcpcsThrough = LastOfQuarter(hcpcs.Date);

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
            WindowThrough = LastOfQuarter(kinds.Max(kind => kind.Max()));
        }
    }

    public bool Complete { get; }

    public DateOnly? WindowFrom { get; }

    public DateOnly? WindowThrough { get; }

    public ReferencePairs Pairs { get; }

    public Dictionary<string, CodeRow> Codes { get; }

    public Dictionary<string, ModifierRow> Modifiers { get; }

    /// <summary>The last day of the calendar quarter of the newest HCPCS file; null without one.</summary>
    public DateOnly? HcpcsThrough { get; }

    public HashSet<string> GroupExceptions { get; }

    /// <summary>In the order in which they apply, with the texts of their codes.</summary>
    public IReadOnlyList<(RequiredModifierRow Row, HashSet<string> Codes)> RequiredModifiers { get; }

    /// <summary>In the order in which they apply.</summary>
    public IReadOnlyList<(ModifierScopeRow Row, HashSet<string> Modifiers, HashSet<string> Codes)> ModifierScopes { get; }

    public ILookup<string, ModifierNeedRow> ModifierNeeds { get; }

    public IReadOnlyList<(string Modifier, HashSet<string> Codes)> Disciplines { get; }

    public Dictionary<string, VisitAddOnRow> VisitAddOns { get; }

    public Dictionary<string, SingleDoseDrugRow> SingleDoseDrugs { get; }

    public Dictionary<string, HashSet<string>> ExplicitLists { get; }

    /// <summary>By the two digits.</summary>
    public Dictionary<string, PlaceRow> Places { get; }

    /// <summary>
    /// The codes that Medicare uses in the care setting instead of a code, in the order of codes; null for any other code.
    /// </summary>
    public IEnumerable<CodeKey>? Replacements(string code, CareSetting setting) =>
        _replacements[code].Where(row => row.Settings.Contains(setting)).Select(row => row.Use.Order()).FirstOrDefault();

    public static DateOnly FirstOfQuarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    public static DateOnly LastOfQuarter(DateOnly day)
    {
        int month = FirstOfQuarter(day).Month + 2;
        return new(day.Year, month, DateTime.DaysInMonth(day.Year, month));
    }

    public bool IsIn(CodeClass codeClass, string code) => _classes[codeClass].Contains(code);

    /// <summary>How two modifiers conflict, in either order.</summary>
    public ModifierConflictRow? Conflict(string first, string second, CareSetting setting, DateOnly day) =>
        _conflicts[(first, second)].FirstOrDefault(row => row.Settings.Contains(setting) && IsWithin(day, row.From, row.Through));

    /// <summary>
    /// The published table of a kind that is used on a day: of the dated kinds the one in force, of the others the newest.
    /// </summary>
    public PublishedTableRow? Published(SourceKind kind, DateOnly day)
    {
        bool isDated = kind is SourceKind.MuePractitioner or SourceKind.MueOutpatientHospital or SourceKind.MueDmeSupplier
            or SourceKind.Mpfs or SourceKind.Opps;
        return _published.Where(table => table.Kind == kind && (!isDated || FirstOfQuarter(table.Date) <= day))
            .MaxBy(table => table.Date);
    }

    /// <summary>Whether the table of a kind that is used on a day is not known to hold on it any more.</summary>
    public bool IsStale(SourceKind kind, DateOnly day) => day > Published(kind, day)?.HoldsThrough;

    public bool HasPublished(SourceKind kind) => _published.Exists(table => table.Kind == kind);

    /// <summary>The HCPCS coverage code.</summary>
    public char? Coverage(string code) => Codes.GetValueOrDefault(code)?.Coverage;

    /// <summary>The HCPCS pricing category (PRICE1).</summary>
    public string? Pricing(string code) => Codes.GetValueOrDefault(code)?.Pricing;

    /// <summary>The OPPS status indicator in the table in force on the day.</summary>
    public string? OutpatientStatus(string code, DateOnly day) => First(InForce(_opps, null, day)?.Rows[code])?.Status;

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

    public bool HasMue(CareSetting setting, DateOnly day) => InForce(_mue, setting, day) is not null;

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

    public static bool IsWithin(DateOnly day, DateOnly? from, DateOnly? through) =>
        (from is null || from <= day) && (through is null || day <= through);

    private static HashSet<string> Texts<T>(IEnumerable<T> keys)
        where T : struct => [.. keys.Select(key => key.ToString()!)];

    private sealed record DatedTable<T>(CareSetting? Setting, DateOnly Date, ILookup<string, T> Rows);
}
