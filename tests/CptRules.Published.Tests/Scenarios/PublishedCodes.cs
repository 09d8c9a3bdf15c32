using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Explain.Codes;
using CptRules.Testing.Generators;
using CptRules.Testing.Reference;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// The rows of a published set by what makes them interesting: codes by each published indicator, pairs and add-on rows by their shape.
/// </summary>
internal sealed class PublishedCodes
{
    private const int PairsLookedAt = 300_000;

    private readonly Dictionary<string, List<CodeKey>> _traits = [];
    private readonly List<List<CodeKey>> _listed;
    private readonly PairLinks _links;
    private readonly ILookup<CodeKey, AddOnRow> _addOns;
    private readonly ILookup<CodeKey, AddOnRow> _primaryOf;
    private readonly Dictionary<CareSetting, List<CodeKey>> _limited = [];
    private readonly HashSet<CodeKey> _paidAlone;

    public PublishedCodes(RuleTables tables, ReferenceTables reference)
    {
        Tables = tables;
        Reference = reference;
        _links = new PairLinks(tables.Pairs);
        _addOns = tables.AddOns.ToLookup(row => row.AddOn);
        _primaryOf = tables.AddOns.Where(row => !row.Primary.IsNone).ToLookup(row => row.Primary);
        AddTraits();
        _listed = [.. _traits.Values];
        _paidAlone = [.. tables.Mpfs.Select(table => table.Rows.Where(row => row.Status == 'T').Select(row => row.Code))
            .Aggregate((all, codes) => all.Intersect(codes))];
        PairShapes = PairShapesOf(tables.Pairs);
        AddOnShapes = AddOnShapesOf(tables);
        foreach (IGrouping<CareSetting, MueTable> kind in tables.Mue.GroupBy(table => table.Setting))
            _limited[kind.Key] = [.. kind.SelectMany(table => table.Rows).Select(row => row.Code).Distinct()];
        Modifiers = [.. tables.Modifiers.Select(row => row.Modifier.ToString())];
        DatedModifiers = [.. tables.Modifiers.Where(row => row.Through is not null || row.From?.Year >= 2016)];
    }

    public RuleTables Tables { get; }

    public ReferenceTables Reference { get; }

    /// <summary>Pair rows by shape; each shape gets the same number of claims, however rare it is.</summary>
    public IReadOnlyList<List<PairRow>> PairShapes { get; }

    /// <summary>Add-on codes by shape.</summary>
    public IReadOnlyList<List<CodeKey>> AddOnShapes { get; }

    public IReadOnlyList<string> Modifiers { get; }

    public IReadOnlyList<ModifierRow> DatedModifiers { get; }

    /// <summary>A code with a random trait; rare traits are drawn as often as common ones.</summary>
    public CodeKey Any(Random random) => random.OneOf(random.OneOf(_listed));

    /// <summary>A code that has the trait; any code if none has.</summary>
    public CodeKey With(string trait, Random random) =>
        _traits.TryGetValue(trait, out List<CodeKey>? codes) ? random.OneOf(codes) : Any(random);

    /// <summary>A code with a unit limit in the setting; any code if the set has no limits for it.</summary>
    public CodeKey Limited(CareSetting setting, Random random) =>
        _limited.TryGetValue(setting, out List<CodeKey>? codes) ? random.OneOf(codes) : Any(random);

    public List<AddOnRow> AddOnRows(CodeKey addOn) => [.. _addOns[addOn]];

    public bool IsAddOn(CodeKey code) => _addOns.Contains(code);

    /// <summary>A pair row with the code on either side, if there is one.</summary>
    public PairRow? PairOf(CodeKey code, Random random) => _links.AnyOf(code, random);

    /// <summary>A code that shares a pair or an add-on row with this one.</summary>
    public CodeKey Linked(CodeKey code, Random random)
    {
        AddOnRow[] addOnRows = [.. _addOns[code], .. _primaryOf[code]];
        if (addOnRows.Length > 0 && random.Chance(0.4))
        {
            AddOnRow row = random.OneOf(addOnRows);
            return row.AddOn == code && !row.Primary.IsNone ? row.Primary : row.AddOn;
        }

        return PairOf(code, random) is { } pair ? (pair.Column1 == code ? pair.Column2 : pair.Column1) : Any(random);
    }

    private void AddTraits()
    {
        foreach (MueTable table in Tables.Mue)
        {
            foreach (MueRow row in table.Rows)
            {
                Add($"{table.Setting} MAI {row.Mai}", row.Code);
                Add($"{table.Setting} limit {(row.Limit > 3 ? "above 3" : row.Limit)}", row.Code);
            }
        }

        foreach (MpfsTable table in Tables.Mpfs)
        {
            foreach (MpfsRow row in table.Rows)
            {
                if (!row.Modifier.IsNone)
                {
                    Add($"row with {row.Modifier}", row.Code);
                    continue;
                }

                Add($"status {row.Status}", row.Code);
                Add($"PC/TC {row.PcTc}", row.Code);
                Add($"global {row.GlobalDays}", row.Code);
                Add($"multiple {row.MultipleProcedures}", row.Code);
                Add($"bilateral {row.Bilateral}", row.Code);
                Add($"bilateral {row.Bilateral} PC/TC {row.PcTc}", row.Code);
                Add($"assistant {row.AssistantSurgeon}", row.Code);
                Add($"co-surgeons {row.CoSurgeons}", row.Code);
                Add($"team {row.TeamSurgery}", row.Code);
            }
        }

        foreach (CodeRow row in Tables.Codes)
        {
            if (row.Through is not null)
                Add("ends", row.Code);
            else if (row.From?.Year >= 2020)
                Add("began", row.Code);
        }

        foreach (CodeRow row in Tables.Codes.Where(row => row.Coverage is 'I' or 'M' or 'S'))
            Add($"coverage {row.Coverage}", row.Code);
        foreach (CodeRow row in Tables.Codes.Where(row => row.Pricing is "31" or "32" or "33" or "36"))
            Add($"pricing {row.Pricing}", row.Code);
        AddOutpatientTraits();
        foreach ((CodeClass codeClass, HashSet<CodeKey> codes) in Tables.Classes)
            AddAll($"class {codeClass}", codes.Where(code => Reference.Holds(code.ToString())));
        AddAll("single-dose", Tables.SingleDoseDrugs.Select(row => row.Code));
        AddAll("evaluation", Tables.Disciplines.SelectMany(row => row.Codes));
        AddAll("visit", Tables.EvaluationAndManagement.Where(code => Reference.Holds(code.ToString())));
        AddAll("takes 25", Tables.Takes25.Except(Tables.EvaluationAndManagement).Where(code => Reference.Holds(code.ToString())));
        AddAll("ambulance", Tables.Ambulance.Where(code => Reference.Holds(code.ToString())));
        foreach (RequiredModifierRow row in Tables.RequiredModifiers)
            AddAll("required", row.Codes.Where(code => Reference.Holds(code.ToString())));
        AddAll("explicit list", Tables.ExplicitModifierLists.Select(row => row.Code));
        AddAll("group exception", Tables.GroupExceptions);
        AddAll("pairs or add-on rows only", UnlistedCodes());
        AddAll("some tables only", CodesOfSomeTables());
    }

    private void AddOutpatientTraits()
    {
        HashSet<CodeKey> counted = Tables.Classes[CodeClass.ReportingOnly];
        foreach (ApcStatusRow row in Tables.Opps.SelectMany(table => table.Rows))
        {
            Add($"outpatient {row.Status}", row.Code);
            if (counted.Contains(row.Code))
                Add($"outpatient {row.Status}, counted", row.Code);
            if (row.Status is "V" or "J2" && Tables.Takes25.Contains(row.Code))
                Add("outpatient visit", row.Code);
        }
    }

    /// <summary>Codes that are in no code list and in no dated table.</summary>
    private List<CodeKey> UnlistedCodes()
    {
        HashSet<CodeKey> listed =
        [
            .. Tables.Codes.Select(row => row.Code),
            .. Tables.Mue.SelectMany(table => table.Rows).Select(row => row.Code),
            .. Tables.Mpfs.SelectMany(table => table.Rows).Select(row => row.Code),
        ];
        return [.. _links.Codes.Concat(Tables.AddOns.Select(row => row.AddOn)).Concat(Tables.AddOns.Select(row => row.Primary))
            .Where(code => !code.IsNone).Distinct().Except(listed)];
    }

    /// <summary>Codes that are in only some of the quarters of the set.</summary>
    private IEnumerable<CodeKey> CodesOfSomeTables()
    {
        List<HashSet<CodeKey>> tables = [.. Tables.Mpfs.Select(table => table.Rows.Select(row => row.Code).ToHashSet())];
        return tables.SelectMany(codes => codes).Distinct().Where(code => tables.Exists(codes => !codes.Contains(code)));
    }

    private List<List<PairRow>> PairShapesOf(List<PairRow> pairs)
    {
        // Rows far apart in the file, the same in each run, because adjacent rows have the same code.
        int step = Math.Max(1, pairs.Count / PairsLookedAt);
        List<PairRow> some = [.. Enumerable.Range(0, pairs.Count / step).Select(i => pairs[i * step])];
        List<PairRow> paidAlone = [.. pairs.Where(row => _paidAlone.Contains(row.Column1) && row.Through == DateOnly.MaxValue)];
        List<PairRow>[] shapes =
        [
            [.. some.Where(row => row is { Indicator: 0, Setting: CareSetting.Practitioner } && row.Through == DateOnly.MaxValue)],
            [.. some.Where(row => row is { Indicator: 1, Setting: CareSetting.Practitioner } && row.Through == DateOnly.MaxValue)],
            [.. some.Where(row => row.Setting == CareSetting.OutpatientHospital && row.Through == DateOnly.MaxValue)],
            [.. some.Where(row => row.Through != DateOnly.MaxValue)],
            [.. some.Where(row => Tables.EvaluationAndManagement.Contains(row.Column1))],
            [.. some.Where(row => IsAddOn(row.Column1) || IsAddOn(row.Column2))],
            [.. paidAlone.Where(row => row.Indicator == 0)],
            .. Enumerable.Repeat(paidAlone.FindAll(row => row is { Indicator: 1, Setting: CareSetting.Practitioner }), 3),
            [.. some.Where(row => Reference.Pairs.Of(row.Setting, row.Column1.ToString(), row.Column2.ToString()).Skip(1).Any())],
            [.. some.Where(row => Reference.Pairs.Of(row.Setting, row.Column2.ToString(), row.Column1.ToString()).Any())],
        ];
        return [.. shapes.Where(shape => shape.Count > 0)];
    }

    private List<List<CodeKey>> AddOnShapesOf(RuleTables tables)
    {
        IEnumerable<CodeKey> With(Func<AddOnRow, bool> shape) => tables.AddOns.Where(shape).Select(row => row.AddOn).Distinct();
        List<CodeKey>[] shapes =
        [
            [.. With(row => row.Type == 1)],
            [.. With(row => row.Type == 2)],
            [.. With(row => row.Type == 3)],
            [.. With(row => row.Notes != AddOnNotes.None)],
            [.. With(row => row.Through != DateOnly.MaxValue)],
            [.. With(row => IsAddOn(row.Primary))],
            [.. With(row => _addOns[row.Primary].Any(back => back.Primary == row.AddOn))],
            [.. tables.GroupExceptions.Where(IsAddOn)],
        ];
        return [.. shapes.Where(shape => shape.Count > 0)];
    }

    private void AddAll(string trait, IEnumerable<CodeKey> codes)
    {
        foreach (CodeKey code in codes)
            Add(trait, code);
    }

    private void Add(string trait, CodeKey code)
    {
        if (!_traits.TryGetValue(trait, out List<CodeKey>? codes))
            _traits.Add(trait, codes = []);
        codes.Add(code);
    }
}
