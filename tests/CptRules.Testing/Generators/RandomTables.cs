using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Testing.Generators;

/// <summary>
/// Small random rule sets with many edits: usually few codes that share pairs, add-on links, limits and policies, over several
/// quarters.
/// </summary>
internal sealed partial class RandomTables
{
    private static readonly string[] Pool =
    [
        "99213", "99291", "99292", "G0463", "A0425", "A0429", "0001T", "0663T", "96411", "96413", "88350", "20610", "27447", "66984",
        "J9000", "G0008", "80053", "83020", "00100", "98940", "0846T", "37252", "1234A", "99203", "3074F", "J1885", "01967", "97161",
        "G2211",
    ];

    private static readonly DateOnly[] TableDates =
    [
        new(2024, 1, 1), new(2024, 4, 1), new(2024, 5, 15), new(2024, 7, 1), new(2024, 10, 1), new(2025, 1, 1),
    ];

    private static readonly DateOnly[] Boundaries =
    [
        new(1996, 1, 1), new(2013, 1, 1), new(2019, 6, 30), new(2019, 7, 1), new(2023, 12, 31), new(2024, 1, 1), new(2024, 3, 31),
        new(2024, 4, 1),
        new(2024, 6, 30), new(2024, 7, 1), new(2024, 7, 2), new(2024, 8, 15), new(2024, 9, 30), new(2024, 10, 1), new(2025, 3, 31),
    ];

    private readonly Random _random;
    private readonly RuleTables _tables;
    private readonly List<CodeKey> _codes;

    /// <summary>The codes that a code list or dated table may contain; the others are only in pairs and add-on rows.</summary>
    private readonly List<CodeKey> _listed;

    private RandomTables(Random random)
    {
        _random = random;
        _tables = new RuleTables { Name = "random", Complete = random.Chance(0.5) };
        _codes = random.Chance(0.05) ? Many(random) : [.. random.Some(Pool, random.Next(6, 17)).Select(code => CodeKey.Parse(code))];
        _listed = [.. _codes.Where(_ => !random.Chance(0.15))];
    }

    public static RuleTables Next(Random random) => new RandomTables(random).Make();

    private RuleTables Make()
    {
        Codes();
        Mue();
        Mpfs();
        Pairs();
        AddOns();
        Opps();
        Classes();
        Published();
        Modifiers();
        ModifierRows();
        DrugAndVisitRows();
        Places();
        return _tables;
    }

    /// <summary>
    /// Enough codes that several share a set of <see cref="CptRules.Data.PairSets"/>: each of the first 64 has its own set, and 64 sets are
    /// for all other codes.
    /// </summary>
    private static List<CodeKey> Many(Random random) =>
        [.. Enumerable.Range(0, 250).Select(_ => new CodeKey((uint)random.Next(1, (int)CodeKey.Count)))
            .Concat(Pool.Select(code => CodeKey.Parse(code))).Distinct()];

    private CodeKey Code() => _random.OneOf(_codes);

    private void Codes()
    {
        foreach (CodeKey code in _listed.Where(_ => _random.Chance(0.5)))
        {
            DateOnly[] dates = [.. _random.Some(Boundaries, 2).Order()];
            CodeRow row = _random.Next(6) switch
            {
                0 => new CodeRow(code),
                1 => new CodeRow(code) { From = dates[0], Through = dates[1] },
                2 => new CodeRow(code) { Through = dates[1] },
                _ => new CodeRow(code) { From = new DateOnly(2000, 1, 1) },
            };
            _tables.Codes.Add(row with
            {
                Coverage = _random.Chance(0.4) ? _random.OneOf("CDIIMMSS") : null,
                Pricing = _random.Chance(0.4) ? _random.OneOf(["00", "31", "32", "33", "36", "36"]) : null,
            });
        }
    }

    private void Mue()
    {
        foreach (CareSetting setting in Enum.GetValues<CareSetting>().Where(_ => _random.Chance(0.75)))
        {
            foreach (DateOnly date in _random.Some(TableDates, _random.Next(1, 4)))
            {
                List<MueRow> rows = [.. _listed.Where(_ => _random.Chance(0.7))
                    .Select(code => new MueRow(
                        code, _random.OneOf([0, 1, 1, 1, 2, 2, 3, 4, 250]), (byte)_random.Next(1, 4), "Clinical: Data"))];
                _tables.Mue.Add(new MueTable(setting, date, rows));
            }
        }
    }

    private void Mpfs()
    {
        foreach (DateOnly date in _random.Some(TableDates, _random.Next(4)))
        {
            var rows = new List<MpfsRow>();
            foreach (CodeKey code in _listed.Where(_ => _random.Chance(0.75)))
            {
                if (_random.Chance(0.85))
                    rows.Add(Policy(code, ""));
                rows.AddRange(from modifier in (string[])["26", "TC", "53"] where _random.Chance(0.2) select Policy(code, modifier));
            }

            _tables.Mpfs.Add(new MpfsTable(date, rows));
        }
    }

    private MpfsRow Policy(CodeKey code, string modifier) => new(code)
    {
        Modifier = modifier.Length == 0 ? default : ModifierKey.Parse(modifier),
        Status = _random.OneOf("AAAAAACRTTTBEIJMNPQX"),
        PcTc = _random.OneOf("0111111123455556789"),
        GlobalDays = _random.OneOf(
            [GlobalDays.None, GlobalDays.Days000, GlobalDays.Days010, GlobalDays.Days090, GlobalDays.Days090, GlobalDays.Mmm,
            GlobalDays.Xxx, GlobalDays.Yyy, GlobalDays.Zzz]),
        MultipleProcedures = _random.OneOf("02345679"),
        Bilateral = _random.OneOf("011112239"),
        AssistantSurgeon = _random.OneOf("0129"),
        CoSurgeons = _random.OneOf("0129"),
        TeamSurgery = _random.OneOf("0129"),
    };

    private void Pairs()
    {
        double density = _codes.Count > Pool.Length ? 0.04 : _random.OneOf([0.02, 0.1, 0.3]);
        foreach (CareSetting setting in (CareSetting[])[CareSetting.Practitioner, CareSetting.OutpatientHospital])
        {
            foreach (CodeKey column1 in _codes)
            {
                foreach (CodeKey column2 in _codes.Where(code => code != column1 && _random.Chance(density)))
                {
                    foreach ((DateOnly from, DateOnly through) in Windows())
                        _tables.Pairs.Add(new PairRow(
                            setting, column1, column2, from, through, (byte)(_random.Chance(0.25) ? 0 : 1),
                            PairRationale.CodingInstruction));
                }
            }
        }
    }

    /// <summary>Usually one window, usually without end; otherwise several that do not overlap, some adjacent or of one day.</summary>
    private List<(DateOnly From, DateOnly Through)> Windows()
    {
        if (_random.Chance(0.6))
            return [(_random.OneOf([new DateOnly(1996, 1, 1), new DateOnly(2024, 4, 1)]), DateOnly.MaxValue)];
        DateOnly[] starts = [.. _random.Some(Boundaries, _random.Next(1, 4)).Order()];
        var windows = new List<(DateOnly, DateOnly)>();
        for (int i = 0; i < starts.Length; i++)
        {
            DateOnly last = i + 1 < starts.Length ? starts[i + 1].AddDays(-1) : DateOnly.MaxValue;
            DateOnly through = _random.Next(4) switch
            {
                0 => starts[i],
                1 when i + 1 < starts.Length => starts[i].AddDays((last.DayNumber - starts[i].DayNumber) / 2),
                1 => starts[i].AddDays(45),
                _ => last,
            };
            windows.Add((starts[i], through));
        }

        return windows;
    }

    private void AddOns()
    {
        List<CodeKey> addOns = _random.Some(_codes, _random.Next(6));
        foreach (CodeKey addOn in addOns)
        {
            AddOnNotes everywhere = _random.Chance(0.1) ? AddOnNotes.FacilitiesOnly : AddOnNotes.None;
            // Windows that do not overlap may differ in type, because published add-on codes have changed theirs.
            foreach ((DateOnly from, DateOnly through) in Windows())
                AddOn(addOn, addOns, (byte)_random.Next(1, 4), from, through, everywhere);
        }

        _tables.GroupExceptions.UnionWith(addOns.Where(_ => _random.Chance(0.25)));
    }

    private void AddOn(CodeKey addOn, List<CodeKey> addOns, byte type, DateOnly from, DateOnly through, AddOnNotes everywhere)
    {
        if (type == 2 || _random.Chance(0.3))
            _tables.AddOns.Add(new AddOnRow(addOn, default, type, from, through, everywhere | Note()));
        if (type == 2 && _random.Chance(0.9))
            return;
        // Primaries that are add-on codes themselves give chains and circles.
        List<CodeKey> primaries = _random.Some(_random.Chance(0.4) ? addOns : _codes, _random.Next(1, 5));
        foreach (CodeKey primary in primaries.Where(code => code != addOn))
        {
            bool endsEarly = _random.Chance(0.15);
            DateOnly last = endsEarly ? _random.OneOf(Boundaries) : through;
            _tables.AddOns.Add(new AddOnRow(
                addOn, primary, type, from, last >= from && last <= through ? last : through, everywhere | Note()));
        }
    }

    private AddOnNotes Note() => _random.Next(20) switch
    {
        0 => AddOnNotes.PractitionerOnly,
        1 => AddOnNotes.Suspended,
        2 => AddOnNotes.PractitionerOnly | AddOnNotes.Suspended,
        _ => AddOnNotes.None,
    };
}
