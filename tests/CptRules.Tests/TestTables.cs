using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <summary>Builds small rule sets in a few calls, so that a test shows the rows it is about.</summary>
internal sealed class TestTables
{
    public static readonly DateOnly Start = new(2024, 7, 1);

    private readonly RuleTables _tables;

    /// <summary>A rule set that lacks no kind of published table, each of which is current on any day.</summary>
    public TestTables(bool complete = false)
    {
        _tables = new RuleTables { Name = "test", Complete = complete };
        for (SourceKind kind = SourceKind.MuePractitioner; kind <= SourceKind.Opps; kind++)
        {
            if (kind is not (SourceKind.Hcpcs or SourceKind.HcpcsModifiers))
                _tables.Published.Add(new PublishedTableRow(kind, new DateOnly(1900, 1, 1), DateOnly.MaxValue));
        }

        // A code or modifier is never newer than this file.
        _tables.Published.Add(new PublishedTableRow(SourceKind.Hcpcs, new DateOnly(9999, 7, 1), DateOnly.MaxValue));
    }

    public RuleTables Tables => _tables;

    public static CodeKey Code(string code) => CodeKey.Parse(code);

    public static ModifierKey Modifier(string modifier) => ModifierKey.Parse(modifier);

    /// <summary>Codes that are in force on any day.</summary>
    public TestTables Codes(params string[] codes)
    {
        _tables.Codes.AddRange(codes.Select(code => new CodeRow(Code(code)) { From = new DateOnly(1990, 1, 1) }));
        return this;
    }

    /// <summary>A code with dates of its own; without any the dated tables decide.</summary>
    public TestTables DatedCode(string code, DateOnly? from, DateOnly? through)
    {
        _tables.Codes.Add(new CodeRow(Code(code)) { From = from, Through = through });
        return this;
    }

    public TestTables Mue(string code, int limit, byte mai, CareSetting setting = CareSetting.Practitioner, DateOnly? date = null)
    {
        DateOnly from = date ?? Start;
        MueTable? table = _tables.Mue.Find(t => t.Setting == setting && t.Date == from);
        if (table is null)
            _tables.Mue.Add(table = new MueTable(setting, from, []));
        table.Rows.Add(new MueRow(Code(code), limit, mai, "Clinical: Data"));
        return this;
    }

    public TestTables Opps(string code, string status, DateOnly? date = null)
    {
        DateOnly from = date ?? Start;
        OppsTable? table = _tables.Opps.Find(t => t.Date == from);
        if (table is null)
            _tables.Opps.Add(table = new OppsTable(from, []));
        table.Rows.Add(new ApcStatusRow(Code(code), status));
        return this;
    }

    public TestTables Mpfs(
        string code, char status = 'A', char pcTc = '0', GlobalDays globalDays = GlobalDays.Xxx, char multiple = '0', char bilateral = '0',
        char assistant = '0', char coSurgeons = '0', char team = '0', string modifier = "", DateOnly? date = null)
    {
        DateOnly from = date ?? Start;
        MpfsTable? table = _tables.Mpfs.Find(t => t.Date == from);
        if (table is null)
            _tables.Mpfs.Add(table = new MpfsTable(from, []));
        table.Rows.Add(new MpfsRow(Code(code))
        {
            Modifier = modifier.Length == 0 ? default : Modifier(modifier),
            Status = status,
            PcTc = pcTc,
            GlobalDays = globalDays,
            MultipleProcedures = multiple,
            Bilateral = bilateral,
            AssistantSurgeon = assistant,
            CoSurgeons = coSurgeons,
            TeamSurgery = team,
        });
        return this;
    }

    public TestTables Pair(
        string column1, string column2, byte indicator, DateOnly? from = null, DateOnly? through = null,
            CareSetting setting = CareSetting.Practitioner, DateOnly? inForceBy = null)
    {
        byte quarter = 0;
        if (inForceBy is { } day && !PairQuarter.TryOf(day, out quarter))
            throw new ArgumentException("Not the first day of a quarter.", nameof(inForceBy));
        _tables.Pairs.Add(new PairRow(
            setting, Code(column1), Code(column2), from ?? new DateOnly(1996, 1, 1), through ?? DateOnly.MaxValue, indicator,
                PairRationale.CodingInstruction, quarter));
        return this;
    }

    /// <param name="primary">Empty for a row without a listed primary.</param>
    public TestTables AddOn(
        string addOn, string primary, byte type = 1, AddOnNotes notes = AddOnNotes.None, DateOnly? from = null, DateOnly? through = null)
    {
        _tables.AddOns.Add(new AddOnRow(
            Code(addOn), primary.Length == 0 ? default : Code(primary), type, from ?? new DateOnly(2013, 1, 1),
                through ?? DateOnly.MaxValue, notes));
        return this;
    }

    public TestTables Modifiers(params string[] modifiers)
    {
        _tables.Modifiers.AddRange(modifiers.Select(modifier => new ModifierRow(Modifier(modifier), null, null, null)));
        return this;
    }

    /// <summary>All modifiers that rules name, in force on any day.</summary>
    public TestTables NamedModifiers()
    {
        _tables.Modifiers.AddRange(ModifierBits.All.Select(named => new ModifierRow(named.Modifier, null, null, null)));
        return this;
    }

    public TestTables Visits(params string[] codes)
    {
        _tables.EvaluationAndManagement.UnionWith(codes.Select(Code));
        _tables.Takes25.UnionWith(codes.Select(Code));
        _tables.Classes[CodeClass.GlobalVisit].UnionWith(codes.Select(Code));
        return this;
    }

    public TestTables Class(CodeClass codeClass, params string[] codes)
    {
        _tables.Classes[codeClass].UnionWith(codes.Select(Code));
        return this;
    }

    /// <summary>A code that is in force on any day, with a HCPCS coverage code.</summary>
    public TestTables Covered(string code, char coverage)
    {
        _tables.Codes.Add(new CodeRow(Code(code)) { From = new DateOnly(1990, 1, 1), Coverage = coverage });
        return this;
    }

    /// <summary>A code that is in force on any day, with a HCPCS pricing category.</summary>
    public TestTables Priced(string code, string pricing)
    {
        _tables.Codes.Add(new CodeRow(Code(code)) { From = new DateOnly(1990, 1, 1), Pricing = pricing });
        return this;
    }

    /// <summary>The OPPS status indicator of codes. Those that no list has become codes that are in force on any day.</summary>
    public TestTables Status(string status, DateOnly date, params string[] codes)
    {
        foreach (string code in codes)
            Opps(code, status, date);
        return Codes([.. codes.Where(code => !_tables.Codes.Exists(row => row.Code == Code(code)))]);
    }

    public TestTables Status(string status, params string[] codes) => Status(status, Start, codes);

    public TestTables Place(
        string place,
        PlaceFlags flags = PlaceFlags.None,
        VisitKinds visits = VisitKinds.None,
        DateOnly? modifierThrough = null,
        string label = "a place")
    {
        _tables.Places.Add(new PlaceRow(PlaceText.Read(place), label, flags, visits) { ModifierThrough = modifierThrough });
        return this;
    }

    public TestTables Ambulance(params string[] codes)
    {
        _tables.Ambulance.UnionWith(codes.Select(Code));
        return this;
    }

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        RuleSetWriter.Write(_tables, stream);
        return stream.ToArray();
    }

    public RuleSet Build()
    {
        var rules = RuleSet.Load(new MemoryStream(Write()));
        rules.Verify();
        return rules;
    }

    public ClaimValidator Validator(ValidationOptions? options = null) => new(Build(), options);
}
