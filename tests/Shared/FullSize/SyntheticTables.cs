using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Explain.Codes;

namespace CptRules.Synthetic;

/// <summary>Synthetic tables with the size and shape of a published quarter, equal at every call. They contain no published data.</summary>
/// <remarks>
/// As in the published tables, 150 codes have PTP edits with nearly all others, and the other codes with codes of similar numbers.
/// Edits share about 1,900 sets of periods. A few edits ended and began again. Dated tables have two quarters.
/// </remarks>
internal sealed class SyntheticTables
{
    private const int Numeric = 11_000;
    private const int Lettered = 7_000;
    private const int PairedCodes = 13_000;
    private const int PopularCodes = 150;
    private const int Neighbors = 26;
    private const int Visits = 120;
    private const int AddOnCodes = 1_100;
    private const int PrimariesOfAddOn = 7;
    private const int MostBilled = 460;

    private static readonly DateOnly[] Quarters = [new(2024, 7, 1), new(2024, 10, 1)];

    // How many of six codes have a unit limit in each care setting.
    private static readonly (CareSetting Setting, int CodesInSix)[] LimitedCodes =
        [(CareSetting.Practitioner, 5), (CareSetting.OutpatientHospital, 6), (CareSetting.DmeSupplier, 1)];

    private readonly Random _random = new(20240701);
    private readonly CodeKey[] _codes;
    private readonly MpfsRow[] _policies;
    private readonly (DateOnly From, DateOnly Through, byte Indicator, PairRationale Rationale)[] _windows;

    private SyntheticTables()
    {
        _codes = [.. Enumerable.Range(0, Numeric + Lettered).Select(i => CodeKey.Parse(TextOf(i)))];
        _policies = [.. Enumerable.Range(0, 600).Select(_ => Policy())];
        _windows = [.. Enumerable.Range(0, 900).Select(_ => Window())];
    }

    /// <summary>The text of a code by its index. The first codes are visits and have the most edits.</summary>
    public static string TextOf(int code)
    {
        int lettered = code - Numeric;
        return lettered < 0 ? $"{(code * 8) + 100:00000}" : $"{(char)('A' + (lettered % 22))}{lettered / 22 * 7 % 10_000:0000}";
    }

    /// <summary>Makes the rows of two quarters, with as many PTP edits as are published.</summary>
    public static RuleTables Make() => new SyntheticTables().Tables();

    private RuleTables Tables()
    {
        var tables = new RuleTables { Name = "synthetic", Complete = true };
        tables.Codes.AddRange(_codes[Numeric..].Select((code, i) => new CodeRow(code)
        {
            From = new DateOnly(1990 + (i % 30), 1, 1),
            Through = i % 50 == 0 ? new DateOnly(2024, 12, 31) : null,
            Label = $"made-up item {i}",
            Coverage = i % 40 == 0 ? 'M' : 'C',
            Pricing = "36",
            TypeOfService = (i % 9).ToString(System.Globalization.CultureInfo.InvariantCulture),
            History = i % 10 == 0 ? [new CodeHistoryRow(new DateOnly(2020, 1, 1), "changed")] : [],
        }));
        foreach (DateOnly quarter in Quarters)
            AddQuarter(tables, quarter);
        AddPairs(tables.Pairs, CareSetting.Practitioner);
        AddPairs(tables.Pairs, CareSetting.OutpatientHospital);
        AddAddOns(tables.AddOns);
        AddModifiers(tables);
        AddLists(tables);
        AddModifierRows(tables);
        AddCodeRows(tables);
        // One in five is a visit; the others come from the whole table.
        tables.MostBilled.AddRange(Enumerable.Range(0, MostBilled).Select(i => _codes[i % 5 == 0 ? i / 5 : PopularCodes + (i * 38)]));
        foreach (string kind in (string[])["MUE practitioner", "MPFS", "PTP practitioner", "AOC"])
            tables.Sources.Add(new SourceRow(kind, "made-up", Quarters[0], new string('0', 64), 100, 99, [new DroppedRows("none", 1)]));
        return tables;
    }

    private void AddQuarter(RuleTables tables, DateOnly quarter)
    {
        foreach ((CareSetting setting, int codesInSix) in LimitedCodes)
        {
            var mue = new MueTable(setting, quarter, []);
            for (int i = 0; i < _codes.Length; i++)
            {
                if (i % 6 >= codesInSix)
                    continue;
                int limit = _random.Next(100) < 5 ? 0 : 1 << _random.Next(7);
                byte mai = (byte)_random.Next(1, 4);
                mue.Rows.Add(new MueRow(_codes[i], limit, mai, $"made-up reason {_random.Next(20)}"));
            }

            tables.Mue.Add(mue);
        }

        var mpfs = new MpfsTable(quarter, []);
        foreach (CodeKey code in _codes)
        {
            if (_random.Next(10) > 0)
                mpfs.Rows.Add(_policies[_random.Next(_policies.Length)] with { Code = code });
        }

        tables.Mpfs.Add(mpfs);
        string[] statuses = ["S", "T", "N", "Q1", "V", "J1", "A", "B", "C", "E1", "K"];
        tables.Opps.Add(new OppsTable(
            quarter, [.. _codes.Select((code, i) => new ApcStatusRow(code, statuses[i % statuses.Length]))]));
    }

    private MpfsRow Policy() => new(default)
    {
        Status = One("AAAAAARRXEBTNIP"),
        PcTc = One("00001"),
        GlobalDays = (GlobalDays)_random.Next((int)GlobalDays.Zzz + 1),
        MultipleProcedures = One("0239"),
        Bilateral = One("00123"),
        AssistantSurgeon = One("0129"),
        CoSurgeons = One("0129"),
        TeamSurgery = One("0129"),
        Supervision = "09",
        ImagingFamily = "99",
        PrePercent = 10,
        IntraPercent = 70,
        PostPercent = 20,
    };

    private void AddPairs(List<PairRow> pairs, CareSetting setting)
    {
        for (int code = 1; code < PairedCodes; code++)
        {
            for (int partner = 0; partner < Math.Min(code, PopularCodes); partner++)
                AddPair(pairs, setting, code, partner);
            for (int partner = Math.Max(PopularCodes, code - Neighbors); partner < code; partner++)
                AddPair(pairs, setting, code, partner);
        }
    }

    private void AddPair(List<PairRow> pairs, CareSetting setting, int code, int partner)
    {
        int draw = _random.Next(10_000);
        if (draw < 800)
            return;
        (int column1, int column2) = draw % 5 == 0 ? (partner, code) : (code, partner);
        // The square makes a few periods common and most of them rare.
        double fraction = _random.NextDouble();
        (DateOnly from, DateOnly through, byte indicator, PairRationale rationale) = _windows[(int)(fraction * fraction * _windows.Length)];
        pairs.Add(new PairRow(setting, _codes[column1], _codes[column2], from, through, indicator, rationale));
        if (through.Year < 2024 && draw % 16 == 0)
            pairs.Add(new PairRow(setting, _codes[column1], _codes[column2], new DateOnly(2024, 1, 1), DateOnly.MaxValue, 1, rationale));
    }

    private (DateOnly From, DateOnly Through, byte Indicator, PairRationale Rationale) Window()
    {
        DateOnly from = new DateOnly(1996, 1, 1).AddMonths(3 * _random.Next(100));
        DateOnly through = _random.Next(3) > 0 ? DateOnly.MaxValue : from.AddMonths(3 * _random.Next(1, 16)).AddDays(-1);
        return (from, through, (byte)_random.Next(2), (PairRationale)_random.Next(1, (int)PairRationale.GenderSpecific + 1));
    }

    private void AddAddOns(List<AddOnRow> rows)
    {
        for (int i = 0; i < AddOnCodes; i++)
        {
            CodeKey addOn = _codes[1_000 + (i * 9)];
            byte type = (byte)(i % 20 == 0 ? 2 : i % 7 == 0 ? 3 : 1);
            if (type == 2)
                rows.Add(new AddOnRow(addOn, default, type, new DateOnly(2013, 1, 1), DateOnly.MaxValue, AddOnNotes.None));
            var notes = (AddOnNotes)(i % 40 == 1 ? 1 : 0);
            for (int primary = 1; primary <= PrimariesOfAddOn && type != 2; primary++)
                rows.Add(new AddOnRow(addOn, _codes[1_000 + (i * 9) - primary], type, new DateOnly(2013, 1, 1), DateOnly.MaxValue, notes));
        }
    }

    private static void AddModifiers(RuleTables tables)
    {
        foreach ((ModifierKey modifier, _) in ModifierBits.All)
            tables.Modifiers.Add(new ModifierRow(modifier, null, null, "made-up"));
        foreach (string modifier in (string[])["GP", "KX"])
            tables.Modifiers.Add(new ModifierRow(ModifierKey.Parse(modifier), null, null, "made-up"));
        for (int i = 0; i < 330; i++)
        {
            string modifier = $"{(char)('H' + (i / 33))}{"ABDEFGHIJKLMNOPQSUVWXYZ0123456789"[i % 33]}";
            tables.Modifiers.Add(new ModifierRow(ModifierKey.Parse(modifier), null, null, null));
        }

        List<ModifierRow> distinct = [.. tables.Modifiers.DistinctBy(row => row.Modifier)];
        tables.Modifiers.Clear();
        tables.Modifiers.AddRange(distinct);
        (string, string)[] conflicts = [("59", "XE"), ("59", "XS"), ("26", "TC"), ("50", "LT"), ("76", "77")];
        foreach ((string first, string second) in conflicts)
            tables.Conflicts.Add(new ModifierConflictRow(ModifierKey.Parse(first), ModifierKey.Parse(second), Severity.Error, "made-up"));
    }

    private void AddLists(RuleTables tables)
    {
        tables.EvaluationAndManagement.UnionWith(_codes[..Visits]);
        tables.Takes25.UnionWith(_codes[..(Visits + 20)]);
        tables.Ambulance.UnionWith(_codes[Numeric..(Numeric + 900)].Where(code => code.ToString()[0] == 'A'));
        tables.GroupExceptions.UnionWith(_codes[1_000..1_010]);
        tables.RequiredModifiers.Add(
            new RequiredModifierRow("made-up", _codes[200..2_000], [ModifierKey.Parse("25"), ModifierKey.Parse("59")], false)
            {
                ExcusedBy = [ModifierKey.Parse("GY")],
            });
        tables.Classes[CodeClass.GlobalVisit].UnionWith(_codes[..(Visits / 2)]);
        tables.Classes[CodeClass.GlobalNewVisit].UnionWith(_codes[(Visits / 2)..Visits]);
        tables.Classes[CodeClass.NewPatient].UnionWith(_codes[(Visits / 2)..Visits]);
        tables.Classes[CodeClass.Drug].UnionWith(_codes[Numeric..].Where(code => code.ToString()[0] == 'J'));
        tables.Classes[CodeClass.Anesthesia].UnionWith(_codes[150..200]);
        tables.Classes[CodeClass.ReportingOnly].UnionWith(_codes[^50..]);
        for (int i = 0; i < 50; i++)
        {
            ModifierKey[] eligible = [ModifierKey.Parse("25"), ModifierKey.Parse("76")];
            tables.ExplicitModifierLists.Add(new ExplicitModifierListRow(_codes[3_000 + i], eligible));
        }
    }

    private void AddModifierRows(RuleTables tables)
    {
        tables.ModifierScopes.Add(new ModifierScopeRow([ModifierKey.Parse("GP")], Severity.Warning, "made-up", ScopeTest.OtherCodes)
        {
            Codes = _codes[2_000..9_000].ToHashSet(),
        });
        tables.ModifierScopes.Add(new ModifierScopeRow([ModifierKey.Parse("26")], Severity.Warning, "made-up", ScopeTest.AnyCode)
        {
            Settings = CareSettings.OutpatientHospital, ExceptBillClasses = [85],
        });
        tables.ModifierNeeds.Add(new ModifierNeedRow(ModifierKey.Parse("KX"), [ModifierKey.Parse("GP")], "made-up")
        {
            Settings = CareSettings.DmeSupplier,
        });
        tables.Disciplines.Add(new DisciplineRow("made-up", ModifierKey.Parse("GP"), _codes[2_000..2_004]));
    }

    private void AddCodeRows(RuleTables tables)
    {
        tables.VisitAddOns.Add(new VisitAddOnRow(_codes[1_000], Quarters[1], _codes[5_000..5_020]));
        tables.SingleDoseDrugs.AddRange(_codes[Numeric..].Where(code => code.ToString()[0] == 'J').Take(400)
            .Select(code => new SingleDoseDrugRow(code, Quarters[0], Quarters[1])));
        tables.Replacements.Add(new ReplacementRow(_codes[5_100], _codes[5_000..5_003]));
        tables.Descriptions.Add(_codes[0], "made-up description");
        tables.Places.Add(new PlaceRow(22, "made-up", PlaceFlags.Hospital, VisitKinds.Hospital));
        for (SourceKind kind = SourceKind.MuePractitioner; kind <= SourceKind.Opps; kind++)
        {
            if (kind != SourceKind.HcpcsModifiers)
                tables.Published.AddRange(Quarters.Select(quarter => new PublishedTableRow(kind, quarter)));
        }
    }

    private char One(string characters) => characters[_random.Next(characters.Length)];
}
