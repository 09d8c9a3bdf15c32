using System.Diagnostics;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Lists;

namespace CptRules.Tests.Data;

/// <summary>
/// Rows that the compiler never writes, in an otherwise valid file: such a file is refused, or loads and verifies quickly.
/// </summary>
public class HostileRowsTests
{
    private const int MostTables = 1024;

    [Fact]
    public void A_file_has_at_most_1024_MPFS_tables()
    {
        Load(Mpfs(MostTables)).Release.WindowFrom.Should().Be(DateOnly.FromDayNumber(0));
        Refuses(Mpfs(MostTables + 1), "Section MpfsTables, entry 1024: there are more than 1024 tables.");
        static byte[] Mpfs(int tables) =>
            FileSections.With(new TestTables().Write(), SectionId.MpfsTables, Enumerable.Range(0, tables).ToArray());
    }

    [Fact]
    public void A_file_has_at_most_1024_MUE_tables()
    {
        Load(Mue(MostTables)).Release.WindowFrom.Should().Be(DateOnly.FromDayNumber(0));
        Refuses(Mue(MostTables + 1), "Section MueTables, entry 1024: there are more than 1024 tables.");
        static byte[] Mue(int tables) =>
            FileSections.With(new TestTables().Write(), SectionId.MueTables,
                Enumerable.Range(0, tables).Select(day => new MueTableEntry { Setting = 1, Date = day }).ToArray());
    }

    [Fact]
    public void Hundreds_of_thousands_of_rows_of_one_add_on_and_one_primary_take_moments()
    {
        const int rows = 400_000;
        byte[] file = new TestTables().Codes("96411", "96413").AddOn("96411", "96413").Write();
        AddOnEntry row = FileSections.Read<AddOnEntry>(file, SectionId.AddOns).Single();
        CodeEntry[] codes = FileSections.Read<CodeEntry>(file, SectionId.Codes);
        for (int i = 0; i < codes.Length; i++)
            codes[i].AddOnsEnd *= rows;
        file = FileSections.With(FileSections.With(file, SectionId.Codes, codes), SectionId.AddOns, Enumerable.Repeat(row, rows).ToArray());

        var stopwatch = Stopwatch.StartNew();
        RuleSet rules = Load(file);
        stopwatch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10), "rows of one primary stand together and are found by the first");
        stopwatch.Restart();
        rules.Verify();
        stopwatch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10), "rows are not compared each with each");
    }

    [Fact]
    public void The_primaries_of_an_add_on_ascend()
    {
        byte[] file = new TestTables().Codes("96411", "96413", "96409").AddOn("96411", "96413").AddOn("96411", "96409").Write();
        AddOnEntry[] rows = FileSections.Read<AddOnEntry>(file, SectionId.AddOns);
        rows.AsSpan().Reverse();
        Refuses(FileSections.With(file, SectionId.AddOns, rows), "Section AddOns, entry 1: the primaries do not ascend.");
    }

    [Fact]
    public void Two_modifiers_conflict_once()
    {
        TestTables tables = new TestTables().NamedModifiers();
        tables.Tables.Conflicts.Add(new ModifierConflictRow(TestTables.Modifier("26"), TestTables.Modifier("TC"), Severity.Error, "why"));
        byte[] file = tables.Write();
        ModifierConflictEntry error = FileSections.Read<ModifierConflictEntry>(file, SectionId.ModifierConflicts).Single();
        ModifierConflictEntry warning = error;
        warning.Severity = (uint)Severity.Warning;
        Action verify = Load(FileSections.With(file, SectionId.ModifierConflicts, [error, warning])).Verify;
        verify.Should().Throw<InvalidRuleSetException>()
            .WithMessage("Section ModifierConflicts, entry 1: an entry before it is about the same modifiers, setting and days.");
    }

    [Theory]
    [InlineData("1 2013-2015, 2 2016-2020", false)]
    [InlineData("1 2013-2016, 2 2016-2020", true)]
    [InlineData("2 2016-2020, 1 2013-2016", true)]
    [InlineData("1 2013-2020, 1 2014-2014, 2 2018-2019", true)]
    [InlineData("1 2013-2013, 3 2014-2014, 1 2015-2015, 3 2016-2016", false)]
    [InlineData("1 2013-2020, 1 2013-2020", false)]
    public void Add_on_rows_of_two_types_are_found_wherever_their_windows_meet(string rows, bool refused)
    {
        TestTables tables = new TestTables().Codes("96411", "96413", "96409");
        foreach (string row in rows.Split(", "))
        {
            int[] years = [.. row[2..].Split('-').Select(int.Parse)];
            tables.AddOn("96411", row[0] == '1' ? "96413" : "96409", (byte)(row[0] - '0'), from: new DateOnly(years[0], 1, 1),
                through: new DateOnly(years[1], 12, 31));
        }

        Action verify = Load(tables.Write()).Verify;
        if (refused)
            verify.Should().Throw<InvalidRuleSetException>().WithMessage("*AddOns*96411*in force at once*");
        else
            verify.Should().NotThrow();
    }

    [Fact]
    public void A_suspended_row_contradicts_no_other()
    {
        byte[] file = new TestTables().Codes("96411", "96413").AddOn("96411", "96413").AddOn("96411", "", 2, AddOnNotes.Suspended).Write();
        ((Action)Load(file).Verify).Should().NotThrow();
    }

    private static RuleSet Load(byte[] file) => RuleSet.Load(new MemoryStream(file));

    private static void Refuses(byte[] file, string message) =>
        ((Action)(() => Load(file))).Should().Throw<InvalidRuleSetException>().WithMessage(message);
}
