using System.Diagnostics;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Tests.Data;

/// <summary>
/// Code lists and rows about modifiers that the compiler never writes, in an otherwise valid file: such a file is refused, or loads and
/// verifies quickly.
/// </summary>
public class HostileListsTests
{
    private const int MostRows = 1024;

    private static readonly byte[] Good = Tables().Write();

    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(10);

    /// <summary>The sections that are divided into the parts of rows, and how a part in another order is refused.</summary>
    public static TheoryData<string, string> Parts => new()
    {
        { nameof(SectionId.CodeClassRanges), "the ranges of a row overlap, or do not ascend." },
        { nameof(SectionId.RequiredModifierCodes), "the ranges of a row overlap, or do not ascend." },
        { nameof(SectionId.RequiredModifierChoices), "the modifiers of a row do not ascend." },
        { nameof(SectionId.RequiredModifierExcuses), "the modifiers of a row do not ascend." },
        { nameof(SectionId.ModifierScopeRanges), "the ranges of a row overlap, or do not ascend." },
        { nameof(SectionId.ModifierScopeModifiers), "the modifiers of a row do not ascend." },
        { nameof(SectionId.ModifierScopeBillClasses), "the bill classes of a row do not ascend." },
        { nameof(SectionId.ModifierNeedChoices), "the modifiers of a row do not ascend." },
        { nameof(SectionId.DisciplineCodes), "the codes do not ascend." },
        { nameof(SectionId.VisitAddOnExemptCodes), "the codes do not ascend." },
        { nameof(SectionId.ExplicitListModifiers), "the modifiers of a row do not ascend." },
        { nameof(SectionId.ReplacementRanges), "the ranges of a row overlap, or do not ascend." },
    };

    public static TheoryData<string> PartNames => [.. Parts.Select(row => row.Data.Item1)];

    [Fact]
    public void What_the_compiler_writes_loads_and_verifies() => ((Action)Load(Good).Verify).Should().NotThrow();

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_entries_of_a_part_ascend(string section, string message)
    {
        SectionId id = Enum.Parse<SectionId>(section);
        byte[][] entries = EntriesOf(id);
        Refuses(With(id, [entries[1], entries[0], .. entries[2..]]), $"Section {section}, entry 1: {message}");
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_has_an_entry_once(string section, string message)
    {
        SectionId id = Enum.Parse<SectionId>(section);
        byte[][] entries = EntriesOf(id);
        Refuses(With(id, [entries[0], entries[0], .. entries[2..]]), $"Section {section}, entry 1: {message}");
    }

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Each_entry_belongs_to_a_row(string section)
    {
        SectionId id = Enum.Parse<SectionId>(section);
        byte[][] entries = EntriesOf(id);
        Refuses(With(id, [.. entries, entries[0]]), $"Section {section}, entry {entries.Length}: it belongs to no row.");
    }

    [Fact]
    public void Ranges_of_a_row_do_not_overlap() =>
        Refuses(Edit<CodeRangeEntry>(SectionId.ReplacementRanges, ranges => ranges[0].Last = ranges[1].First),
            "Section ReplacementRanges, entry 1: the ranges of a row overlap, or do not ascend.");

    [Fact]
    public void Ranges_ascend_by_shape_and_then_by_code()
    {
        CodeKey[] codes = Codes("00100", "00102", "99213", "0001F", "0663T", "A0425", "J1885", "V5364");
        TestTables tables = new();
        tables.Tables.Classes[CodeClass.Drug].UnionWith(Enumerable.Reverse(codes));
        byte[] file = tables.Write();
        FileSections.Read<CodeRangeEntry>(file, SectionId.CodeClassRanges).Select(range => range.Range.First).Should().Equal(codes);
        RuleSet rules = Load(file);
        codes.Should().OnlyContain(code => rules.Data.IsInClass(-1, code, CodeFlags.Drug));
    }

    [Fact]
    public void Rows_ascend_by_code_and_have_a_code_once()
    {
        Ascends<VisitAddOnEntry>(SectionId.VisitAddOns, row => row.Code, (ref row, code) => row.Code = code, "codes");
        Ascends<SingleDoseDrugEntry>(SectionId.SingleDoseDrugs, row => row.Code, (ref row, code) => row.Code = code, "codes");
        Ascends<ReplacementEntry>(SectionId.Replacements, row => row.Code, (ref row, code) => row.Code = code, "codes");
        Ascends<ExplicitListEntry>(SectionId.ExplicitLists, row => row.Code, (ref row, code) => row.Code = code, "codes");
        Ascends<HcpcsEntry>(SectionId.HcpcsCodes, row => (uint)row.Code, (ref row, code) => row.Code = (int)code, "codes");
        Ascends<CodeDescriptionEntry>(
            SectionId.CodeDescriptions, row => (uint)row.Code, (ref row, code) => row.Code = (int)code, "codes");
        Ascends<DisciplineEntry>(SectionId.Disciplines, row => row.Modifier, (ref row, code) => row.Modifier = code, "modifiers");
    }

    [Fact]
    public void Descriptions_name_a_code_and_a_text_that_the_file_has()
    {
        Refuses(
            Edit<CodeDescriptionEntry>(SectionId.CodeDescriptions, rows => rows[0].Code = -1),
            "Section CodeDescriptions, entry 0: code -1 of *.");
        Refuses(
            Edit<CodeDescriptionEntry>(SectionId.CodeDescriptions, rows => rows[1].Text = uint.MaxValue),
            "Section CodeDescriptions, entry 1: text 4294967295 of *.");
    }

    [Fact]
    public void Needs_ascend_by_modifier_and_may_have_one_twice()
    {
        Refuses(
            Edit<ModifierNeedEntry>(SectionId.ModifierNeeds, rows =>
                (rows[0].Modifier, rows[1].Modifier) = (rows[1].Modifier, rows[0].Modifier)),
            "Section ModifierNeeds, entry 1: the modifiers do not ascend.");
        Load(Edit<ModifierNeedEntry>(SectionId.ModifierNeeds, rows => rows[1].Modifier = rows[0].Modifier));
    }

    [Fact]
    public void Each_modifier_has_details_with_a_class_and_a_text()
    {
        Refuses(Edit<ModifierDetailEntry>(SectionId.ModifierDetails, rows => rows[1].Class = ModifierClass.Quality + 1),
            "Section ModifierDetails, entry 1: not a class.");
        byte[][] entries = EntriesOf(SectionId.ModifierDetails);
        Refuses(With(SectionId.ModifierDetails, entries[..^1]), $"Section ModifierDetails, entry {entries.Length}: it belongs to no row.");
    }

    [Fact]
    public void Rows_have_a_care_setting()
    {
        Refuses(Edit<ModifierConflictEntry>(SectionId.ModifierConflicts, rows => rows[0].Settings = CareSettings.None),
            "Section ModifierConflicts, entry 0: not a set of care settings.");
        Refuses(Edit<ModifierNeedEntry>(SectionId.ModifierNeeds, rows => rows[0].Settings = CareSettings.None),
            "Section ModifierNeeds, entry 0: not a set of care settings.");
        Refuses(Edit<ModifierScopeEntry>(SectionId.ModifierScopes, rows => rows[0].Settings = CareSettings.None),
            "Section ModifierScopes, entry 0: not a set of care settings.");
        Refuses(Edit<RequiredModifierEntry>(SectionId.RequiredModifiers, rows => rows[0].Settings = CareSettings.None),
            "Section RequiredModifiers, entry 0: not a set of care settings.");
    }

    [Theory]
    [InlineData('C', "00", null)]
    [InlineData('\0', "99", null)]
    [InlineData('S', "", null)]
    [InlineData('A', "00", "not a coverage code.")]
    [InlineData('c', "00", "not a coverage code.")]
    [InlineData('I', "0A", "not a pricing category.")]
    [InlineData('I', "\0001", "not a pricing category.")]
    [InlineData('I', "/0", "not a pricing category.")]
    public void HCPCS_codes_have_published_letters_and_digits(char coverage, string pricing, string? refusal)
    {
        byte[] file = Edit<HcpcsEntry>(SectionId.HcpcsCodes, rows =>
        {
            rows[1].Coverage = (byte)coverage;
            rows[1].Pricing = pricing.Length == 0 ? (ushort)0 : (ushort)((pricing[0] << 8) | pricing[1]);
        });
        if (refusal is null)
            Load(file);
        else
            Refuses(file, $"Section HcpcsCodes, entry 1: {refusal}");
    }

    [Fact]
    public void A_file_has_at_most_1024_published_tables()
    {
        Load(Published(MostRows));
        Refuses(Published(MostRows + 1), "Section PublishedTables, entry 1024: there are more than 1024 tables.");
        static byte[] Published(int tables) => FileSections.With(Good, SectionId.PublishedTables,
            Enumerable.Range(0, tables).Select(day => new PublishedTableEntry { Kind = 1, Date = day, HoldsThrough = day }).ToArray());
    }

    [Fact]
    public void A_file_has_at_most_1024_needs()
    {
        Load(Needs(MostRows));
        Refuses(Needs(MostRows + 1), "Section ModifierNeeds, entry 1024: there are more than 1024 rows.");
        static byte[] Needs(int rows)
        {
            ModifierNeedEntry last = FileSections.Read<ModifierNeedEntry>(Good, SectionId.ModifierNeeds)[^1];
            return Edit<ModifierNeedEntry>(SectionId.ModifierNeeds, needs => [.. needs, .. Enumerable.Repeat(last, rows - needs.Length)]);
        }
    }

    [Fact]
    public void A_file_has_at_most_1024_rows_of_required_modifiers()
    {
        Load(Required(MostRows, [])).Verify();
        Refuses(Required(MostRows + 1, []), "Section RequiredModifiers, entry 1024: there are more than 1024 rows.");
    }

    [Fact]
    public void Rows_that_require_modifiers_of_all_codes_take_moments()
    {
        const int most = 4;
        CodeRangeEntry[] all =
        [
            .. Enumerable.Range(1, (int)CodeKey.Count - 1).Select(key => new CodeKey((uint)key)).GroupBy(key => key.Shape)
                .OrderBy(keys => keys.Key).Select(keys => new CodeRangeEntry { First = keys.Min().Value, Last = keys.Max().Value }),
        ];
        var stopwatch = Stopwatch.StartNew();
        Load(Required(most, all)).Verify();
        stopwatch.Elapsed.Should().BeLessThan(Quickly, "the codes of all rows are limited");
        Refuses(Required(most + 1, all), $"Section RequiredModifiers, entry {most}: the rows up to it name too many codes.");
    }

    [Fact]
    public void Two_modifiers_have_at_most_64_conflict_rows()
    {
        Load(Conflicts(64)).Verify();
        Refuses(Conflicts(65), "Section ModifierConflicts, entry 64: there are more than 64 entries of one pair.");
        static byte[] Conflicts(int rows)
        {
            ModifierConflictEntry row = FileSections.Read<ModifierConflictEntry>(Good, SectionId.ModifierConflicts).Single();
            return FileSections.With(Good, SectionId.ModifierConflicts, Enumerable.Range(0, rows).Select(day =>
            {
                row.From = row.Through = day;
                return row;
            }).ToArray());
        }
    }

    [Fact]
    public void Codes_have_at_most_65536_sets_of_scopes()
    {
        const int most = ushort.MaxValue + 1;
        RuleSet rules = Load(Scopes(most));
        rules.Data.ScopesOf(rules.Data.FindCode(Code(0)), Code(0)).Should().Be(0);
        rules.Data.ScopesOf(rules.Data.FindCode(Code(most - 1)), Code(most - 1)).Should().Be(most - 1);
        Refuses(Scopes(most + 1), "Section ModifierScopes: the codes have more than 65536 sets of rows.");

        // The rows of a code are the bits of its number.
        static byte[] Scopes(int codes)
        {
            TestTables tables = new();
            tables.Tables.Codes.AddRange(Enumerable.Range(0, codes).Select(i => new CodeRow(Code(i)) { From = new DateOnly(1990, 1, 1) }));
            for (int bit = 1; bit < codes; bit *= 2)
            {
                tables.Tables.ModifierScopes.Add(new([TestTables.Modifier("26")], Severity.Warning, "why", ScopeTest.Codes)
                {
                    Codes = Enumerable.Range(0, codes).Where(i => (i & bit) != 0).Select(Code).ToHashSet(),
                });
            }

            return tables.Write();
        }

        static CodeKey Code(int i) => TestTables.Code($"{(char)('A' + (i / 10_000))}{i % 10_000:0000}");
    }

    [Fact]
    public void Rows_of_a_code_are_found_wherever_they_are()
    {
        TestTables tables = new();
        CodeKey[] codes = [.. Enumerable.Range(0, 100).Select(i => TestTables.Code(i % 2 == 0 ? $"J{i * 3:0000}" : $"{i * 3:0000}T"))];
        DateOnly first = new(2020, 1, 1);
        tables.Tables.SingleDoseDrugs.AddRange(codes.Select((code, i) => new SingleDoseDrugRow(code, first.AddDays(i), first.AddDays(i))));
        tables.Tables.VisitAddOns.AddRange(codes.Select((code, i) => new VisitAddOnRow(code, first.AddDays(i), [])));
        tables.Tables.ExplicitModifierLists.AddRange(codes.Select(code => new ExplicitModifierListRow(code, [TestTables.Modifier("25")])));
        RuleSet rules = tables.Build();
        for (int i = 0; i < codes.Length; i++)
        {
            rules.Data.SingleDoseRowOf(codes[i]).WarningFrom.Should().Be(first.DayNumber + i);
            rules.Data.Sections.VisitAddOns[rules.Data.VisitAddOnRowOf(codes[i])].ExemptFrom.Should().Be(first.DayNumber + i);
            rules.Data.Sections.ExplicitLists[rules.Data.ExplicitListOf(-1, codes[i])].Code.Should().Be(codes[i].Value);
            CodeKey next = codes[i].Next;
            rules.Data.SingleDoseRowOf(next).Code.Should().Be(0);
            rules.Data.VisitAddOnRowOf(next).Should().Be(-1);
            rules.Data.ExplicitListOf(-1, next).Should().Be(-1);
        }
    }

    private delegate void Set<T>(ref T row, uint value);

    private static void Ascends<T>(SectionId id, Func<T, uint> get, Set<T> set, string what)
        where T : unmanaged
    {
        string message = $"Section {id}, entry 1: the {what} do not ascend.";
        Refuses(
            Edit<T>(id, rows =>
            {
                (uint first, uint second) = (get(rows[0]), get(rows[1]));
                set(ref rows[0], second);
                set(ref rows[1], first);
            }),
            message);
        Refuses(Edit<T>(id, rows => set(ref rows[1], get(rows[0]))), message);
    }

    private static byte[] Required(int rows, CodeRangeEntry[] codesOfRow)
    {
        RequiredModifierEntry row = FileSections.Read<RequiredModifierEntry>(Good, SectionId.RequiredModifiers)[0];
        row.OriginDestination = 1;
        row.ChoicesEnd = 0;
        row.ExcusesEnd = 0;
        byte[] file = FileSections.With(Good, SectionId.RequiredModifiers, Enumerable.Range(1, rows).Select(i =>
        {
            row.CodesEnd = i * codesOfRow.Length;
            return row;
        }).ToArray());
        file = FileSections.With<ushort>(file, SectionId.RequiredModifierChoices, []);
        file = FileSections.With<ushort>(file, SectionId.RequiredModifierExcuses, []);
        return FileSections.With(
            file, SectionId.RequiredModifierCodes, Enumerable.Repeat(codesOfRow, rows).SelectMany(ranges => ranges).ToArray());
    }

    private static TestTables Tables()
    {
        TestTables tables = new TestTables().Codes("96409", "96411", "96413", "99213", "J1885", "J9000").NamedModifiers()
            .Covered("A4216", 'D').Covered("A9270", 'S').Class(CodeClass.Drug, "96409", "J1885", "J9000");
        RuleTables rows = tables.Tables;
        rows.Conflicts.Add(new(Modifier("26"), Modifier("TC"), Severity.Error, "why"));
        rows.RequiredModifiers.Add(new("test", Codes("96409", "96413"), Modifiers("25", "59"), false)
        {
            ExcusedBy = Modifiers("76", "77"),
        });
        rows.ModifierScopes.Add(new(Modifiers("26", "TC"), Severity.Warning, "why", ScopeTest.Codes)
        {
            Codes = Codes("96409", "96413").ToHashSet(), ExceptBillClasses = [13, 85],
        });
        rows.ModifierNeeds.Add(new(Modifier("22"), Modifiers("LT", "RT"), "why"));
        rows.ModifierNeeds.Add(new(Modifier("52"), Modifiers("LT", "RT"), "why"));
        rows.Disciplines.Add(new("one", Modifier("GN"), Codes("96409", "96411")));
        rows.Disciplines.Add(new("another", Modifier("GP"), Codes("96413")));
        rows.VisitAddOns.Add(new(TestTables.Code("96411"), TestTables.Start, Codes("96409", "96413")));
        rows.VisitAddOns.Add(new(TestTables.Code("96413"), TestTables.Start, []));
        rows.SingleDoseDrugs.Add(new(TestTables.Code("J1885"), TestTables.Start, TestTables.Start));
        rows.SingleDoseDrugs.Add(new(TestTables.Code("J9000"), TestTables.Start, TestTables.Start));
        rows.Replacements.Add(new(TestTables.Code("96409"), Codes("96413", "99213")));
        rows.Replacements.Add(new(TestTables.Code("96411"), Codes("96413")));
        rows.ExplicitModifierLists.Add(new(TestTables.Code("96409"), Modifiers("25", "59")));
        rows.ExplicitModifierLists.Add(new(TestTables.Code("96411"), Modifiers("25")));
        rows.Descriptions.Add(TestTables.Code("96409"), "made up");
        rows.Descriptions.Add(TestTables.Code("96411"), "made up too");
        return tables;
    }

    private static ModifierKey Modifier(string modifier) => TestTables.Modifier(modifier);

    private static ModifierKey[] Modifiers(params string[] modifiers) => Array.ConvertAll(modifiers, Modifier);

    private static CodeKey[] Codes(params string[] codes) => Array.ConvertAll(codes, TestTables.Code);

    private static byte[][] EntriesOf(SectionId id) =>
        [.. FileSections.Read<byte>(Good, id).Chunk(SectionArrays.EntryLength(id))];

    private static byte[] With(SectionId id, byte[][] entries) => FileSections.With(Good, id, entries.SelectMany(entry => entry).ToArray());

    private static byte[] Edit<T>(SectionId id, Action<T[]> edit)
        where T : unmanaged =>
        Edit<T>(id, rows =>
        {
            edit(rows);
            return rows;
        });

    private static byte[] Edit<T>(SectionId id, Func<T[], T[]> edit)
        where T : unmanaged =>
        FileSections.With(Good, id, edit(FileSections.Read<T>(Good, id)));

    private static RuleSet Load(byte[] file) => RuleSet.Load(new MemoryStream(file));

    private static void Refuses(byte[] file, string message) =>
        ((Action)(() => Load(file))).Should().Throw<InvalidRuleSetException>().WithMessage(message);
}
