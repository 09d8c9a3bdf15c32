using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Generators;

/// <content>Modifiers, and the rows about them.</content>
internal sealed partial class RandomTables
{
    private static readonly string[] Named =
        ("22 23 24 25 26 27 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 AS TC LT RT E1 E2 E3 E4 FA F1 "
        + "F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LC LD RC LM RI XE XP XS XU GA GX GY GZ GN GO GP CQ CO JW JZ KP KQ FT FX "
        + "FY AA AD QK QX QY QZ QL AT CC KX KH KI KJ KR BP BR BU RR NU UE MS PO PN CA ER GQ GT QW P1").Split(' ');

    /// <summary>The published conflicts: any two modifiers of a list conflict.</summary>
    private static readonly (Severity Severity, string Any)[] Conflicts =
    [
        (Severity.Error, "59 XE"), (Severity.Error, "59 XP"), (Severity.Error, "59 XS"), (Severity.Error, "59 XU"),
        (Severity.Error, "26 TC"), (Severity.Error, "50 LT"), (Severity.Error, "50 RT"), (Severity.Error, "52 53"),
        (Severity.Error, "80 81 82 AS"), (Severity.Error, "54 55 56"), (Severity.Error, "62 66"), (Severity.Error, "58 78 79"),
        (Severity.Error, "JW JZ"), (Severity.Error, "GA GY GZ"), (Severity.Error, "GN GO GP"), (Severity.Error, "76 77"),
        (Severity.Error, "AA AD QK QX QY QZ"), (Severity.Error, "NU RR UE"), (Severity.Error, "93 95 GQ GT"), (Severity.Error, "FX FY"),
        (Severity.Error, "PO PN"), (Severity.Error, "AT GA"), (Severity.Error, "52 73"), (Severity.Error, "52 74"),
        (Severity.Warning, "LT RT"), (Severity.Warning, "XE XP XS XU"), (Severity.Warning, "76 91"), (Severity.Warning, "77 91"),
        (Severity.Warning, "22 52"),
    ];

    /// <summary>Each modifier with those of which it needs one.</summary>
    private static readonly (string Modifier, string OneOf)[] Needs =
        [("CQ", "GP"), ("CO", "GO"), ("KH", "RR NU UE"), ("KI", "RR"), ("KJ", "RR"), ("FX", "26 TC"), ("22", "LT RT")];

    private void Modifiers()
    {
        bool allNamed = _random.Chance(0.9);
        foreach (string modifier in Named.Where(_ => allNamed || _random.Chance(0.8)))
        {
            DateOnly[] dates = [.. _random.Some(Boundaries, 2).Order()];
            bool hasDates = _random.Chance(0.08);
            _tables.Modifiers.Add(new ModifierRow(
                ModifierKey.Parse(modifier),
                hasDates && _random.Chance(0.6) ? dates[0] : null,
                hasDates && _random.Chance(0.6) ? dates[1] : null,
                null));
        }
    }

    private void ModifierRows()
    {
        List<ModifierKey> known = [.. _tables.Modifiers.Select(row => row.Modifier)];
        ConflictRows([.. known]);
        RequiredRows(known);
        ScopeRows(known);
        foreach ((string modifier, string oneOf) in Needs.Where(_ => _random.Chance(0.8)))
            NeedRows(ModifierKey.Parse(modifier), [.. Keys(oneOf)], [.. known]);
        Disciplines();
        foreach (CodeKey code in _random.Some(_codes, _random.Next(3)))
            _tables.ExplicitModifierLists.Add(new ExplicitModifierListRow(code, _random.Some(known, _random.Next(1, 50))));
    }

    private void ConflictRows(HashSet<ModifierKey> known)
    {
        foreach ((Severity severity, string any) in Conflicts)
        {
            ModifierKey[] exclusive = [.. Keys(any).Where(known.Contains)];
            for (int i = 0; i < exclusive.Length; i++)
            {
                for (int j = 0; j < i; j++)
                    ConflictRows(new ModifierConflictRow(exclusive[i], exclusive[j], severity, "They exclude each other."));
            }
        }
    }

    /// <summary>Usually for every setting and day; else for some settings, or with another severity from some day on.</summary>
    private void ConflictRows(ModifierConflictRow row)
    {
        Severity other = row.Severity == Severity.Error ? Severity.Warning : Severity.Error;
        CareSettings settings = Settings();
        DateOnly day = _random.OneOf(Boundaries);
        ModifierConflictRow[] rows = _random.Next(8) switch
        {
            0 => [row with { Settings = settings }],
            1 => [row with { Through = day.AddDays(-1) }, row with { Severity = other, From = day }],
            2 => [row with { Settings = CareSettings.All & ~settings }, row with { Severity = other, Settings = settings, From = day }],
            _ => [row],
        };
        _tables.Conflicts.AddRange(rows.Where(one => one.Settings != CareSettings.None));
    }

    private void NeedRows(ModifierKey modifier, List<ModifierKey> oneOf, HashSet<ModifierKey> known)
    {
        List<ModifierKey> choices = [.. oneOf.Where(known.Contains)];
        if (!known.Contains(modifier) || choices.Count == 0)
            return;
        var row = new ModifierNeedRow(modifier, choices, "It means nothing alone.");
        CareSettings settings = Settings();
        DateOnly day = _random.OneOf(Boundaries);
        ModifierNeedRow[] rows = _random.Next(5) switch
        {
            0 => [row with { Settings = settings }, row with { Settings = CareSettings.All & ~settings, OneOf = _random.Some(known, 2) }],
            1 => [row with { From = day }],
            2 => [row with { Through = day }],
            _ => [row],
        };
        _tables.ModifierNeeds.AddRange(rows.Where(one => one.Settings != CareSettings.None));
    }

    /// <summary>No code is in two rows of a setting and day, but a row for a fee schedule indicator meets the others.</summary>
    private void RequiredRows(List<ModifierKey> known)
    {
        foreach (CodeKey[] codes in _random.Some(_codes, _random.Next(6)).Chunk(2))
        {
            bool isTrip = _random.Chance(0.3);
            RequiredModifierRow row = RequiredRow(codes, isTrip ? [] : _random.Some(known, _random.Next(1, 4)), isTrip, known);
            DateOnly day = _random.OneOf(Boundaries);
            CareSettings settings = Settings();
            _tables.RequiredModifiers.AddRange(_random.Next(4) switch
            {
                0 => [row with { Settings = settings }],
                1 => [row with { Through = day }, row with { Severity = Severity.Error, From = day.AddDays(1) }],
                2 => [row, row with { Settings = CareSettings.OutpatientHospital, Severity = Severity.Error }],
                _ => [row],
            });
        }

        if (_random.Chance(0.4))
        {
            List<ModifierKey> therapy = [.. Keys("GN GO GP").Where(known.Contains)];
            CodeKey[] codes = [.. _random.Some(_codes, _random.Next(3))];
            RequiredModifierRow row = RequiredRow(codes, therapy.Count > 0 ? therapy : known, false, known);
            row = row with
            {
                Settings = Settings(),
                From = _random.Chance(0.5) ? _random.OneOf(Boundaries) : null,
                MultipleProcedures = _random.OneOf("0235"),
            };
            // Rows of one name apply in the order of their settings and days.
            if (_tables.RequiredModifiers.LastOrDefault() is { } last && _tables.RequiredModifiers.TrueForAll(
                other => (other.Name, other.Settings, other.From) != (last.Name, row.Settings, row.From)))
                row = row with { Name = last.Name };
            _tables.RequiredModifiers.Add(row);
        }
    }

    private RequiredModifierRow RequiredRow(CodeKey[] codes, List<ModifierKey> modifiers, bool isTrip, List<ModifierKey> known) =>
        new($"{_random.OneOf("abcXYZ")} row {_tables.RequiredModifiers.Count}", codes, modifiers, isTrip)
        {
            ExcusedBy = _random.Chance(0.4) ? _random.Some(known, _random.Next(1, 4)) : [],
            Severity = _random.Chance(0.3) ? Severity.Error : Severity.Warning,
        };

    /// <summary>A few rows, in an order that matters, because they share modifiers.</summary>
    private void ScopeRows(List<ModifierKey> known)
    {
        List<ModifierKey> shared = _random.Some(known, 12);
        for (int i = _random.OneOf([0, 0, 1, 2, 4, 8]); i > 0; i--)
        {
            ScopeTest test = _random.OneOf(Enum.GetValues<ScopeTest>());
            bool hasCodes = test is ScopeTest.Codes or ScopeTest.OtherCodes;
            _tables.ModifierScopes.Add(new ModifierScopeRow(
                _random.Some(shared, _random.Next(1, 5)), _random.OneOf([Severity.Warning, Severity.Error]), "Not on this code.", test)
            {
                Settings = Settings(),
                Codes = hasCodes ? _random.Some(_codes, _random.Next(1, 6)).ToHashSet() : [],
                Bilateral = test == ScopeTest.Bilateral ? _random.OneOf("0123") : null,
                ExceptBillClasses = _random.OneOf<byte[]>([[], [], [85], [13, 14], [13, 85]]),
            });
        }
    }

    /// <summary>Evaluation codes of the three therapies; no code is in two of them.</summary>
    private void Disciplines()
    {
        List<CodeKey> codes = _random.Some(_codes, _random.Next(7));
        foreach ((string name, string modifier) in ((string, string)[])[("speech", "GN"), ("occupational", "GO"), ("physical", "GP")])
        {
            List<CodeKey> own = [.. codes.Where((_, i) => i % 3 == _tables.Disciplines.Count)];
            _tables.Disciplines.Add(new DisciplineRow(name, ModifierKey.Parse(modifier), own));
        }
    }

    /// <summary>One, two or all care settings.</summary>
    private CareSettings Settings() => (CareSettings)_random.Next(1, (int)CareSettings.All + 1);

    private static IEnumerable<ModifierKey> Keys(string modifiers) => modifiers.Split(' ').Select(text => ModifierKey.Parse(text));
}
