using System.Text;
using CptRules.Compiler.Checks;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Layouts;

/// <summary>Add-on code edits are read completely from txt and xlsx, and refused if anything is not as published.</summary>
public sealed class AddOnLayoutTests
{
    private const string TxtName = "AOC_V2024Q2-MCR.txt";
    private const string XlsxName = "AOC_V2024Q2-MCR.xlsx";
    private const string Zip = "2024q3/AOC_V2024Q2-MCR.zip";

    private static readonly CodeKey FirstHourOfFluids = CodeKey.Parse("96360");

    private static readonly string Published =
        Line("1", "96411", "", "96409", "", "2013001", "")
        + Line("1", "96411", "", "96413", "", "2013001", "2016366")
        + Line("2", "0054T", "", "CCCCC", "", "2013001", "", "Contractor Defined Primary Codes");

    private static readonly AddOnRow[] Expected =
    [
        new(CodeKey.Parse("96411"), CodeKey.Parse("96409"), 1, new(2013, 1, 1), DateOnly.MaxValue, AddOnNotes.None),
        new(CodeKey.Parse("96411"), CodeKey.Parse("96413"), 1, new(2013, 1, 1), new(2016, 12, 31), AddOnNotes.None),
        new(CodeKey.Parse("0054T"), default, 2, new(2013, 1, 1), DateOnly.MaxValue, AddOnNotes.None),
    ];

    [Theory]
    [InlineData("AOC_V2024Q1-MCR.txt", 1, "Txt")]
    [InlineData("AOC_V2024Q2-MCR.xlsx", 4, "Xlsx")]
    [InlineData("aoc_v2024q3-mcr.TXT", 7, "Txt")]
    [InlineData("AOC_V2024Q4-MCR.txt", 10, "Txt")]
    public void A_name_tells_the_quarter_and_the_format(string name, int month, string format)
    {
        Excerpts.Identify(name).Should().Be(new TableIdentity(TableKind.AddOns, new(2024, month, 1), Enum.Parse<TableFormat>(format)));
    }

    [Theory]
    [InlineData("AOC_V2025Q4_01-MCR.txt", 1, false)]
    [InlineData("AOC_V2025Q4_12-MCR.xlsx", 12, false)]
    [InlineData("AOC_V2025Q4-F-MCR.txt", 0, true)]
    [InlineData("AOC_V2025Q4_02-F-MCR.txt", 2, true)]
    public void A_name_may_have_a_revision_and_the_mark_of_truncated_notes(string name, int revision, bool isTruncated)
    {
        TableIdentity identity = Excerpts.Identify(name)!;

        identity.Date.Should().Be(new DateOnly(2025, 10, 1));
        (identity.Revision, identity.IsVariant).Should().Be((revision, isTruncated));
    }

    [Theory]
    [InlineData("AOC_V2025Q4_-MCR.txt")]
    [InlineData("AOC_V2025Q4_001-MCR.txt")]
    [InlineData("AOC_V2025Q4-F_01-MCR.txt")]
    [InlineData("AOC_V2024Q5-MCR.txt")]
    [InlineData("AOC_V2024Q0-MCR.txt")]
    [InlineData("AOC_V2024Q2-MCD.txt")]
    [InlineData("AOC_V24Q2-MCR.txt")]
    [InlineData("AOC_V2024Q2-MCR.csv")]
    [InlineData("AOC_V2024Q2-MCR - Copy.txt")]
    public void Another_name_is_not_a_table_of_add_ons(string name) => Excerpts.Identify(name).Should().BeNull();

    [Fact]
    public void A_txt_is_read_with_every_row_kept()
    {
        CmsRows<AddOnRow> rows = Excerpts.Read(TxtName, Published).RowsOf<AddOnRow>();

        rows.Rows.Should().Equal(Expected);
        (rows.Kind, rows.Read, rows.Kept).Should().Be(("AOC", 3, 3));
    }

    [Theory]
    [InlineData(
        "AOC_Edit_Type",
        "Add-On_Code",
        "AOC_DelDT",
        "Primary_Code",
        "Primary_Code_DelDT",
        "AOC_Edit_EffDT",
        "AOC_Edit_DelDT",
        "Special_Instruction_Notes")]
    [InlineData(
        "AOC Edit Type",
        "AddOn Code",
        "AOC Del DT",
        "Primary Code",
        "Primary-Code-DelDT",
        "aoc_edit_effdt",
        "AOC_Edit_Del_DT",
        "Special Instruction\nNotes")]
    public void An_xlsx_is_read_however_its_headings_are_spelled(
        string type,
        string addOn,
        string addOnDeletion,
        string primary,
        string primaryDeletion,
        string effective,
        string deletion,
        string note)
    {
        byte[] workbook = Excerpts.Workbook(
            ["A notice of the owner."],
            [type, addOn, addOnDeletion, primary, primaryDeletion, effective, deletion, note],
            [1, 96411, null, 96409, null, 2013001, null, null],
            ["1", "96411", null, "96413", null, "2013001", "2016366", " "],
            [2, "0054T", null, "CCCCC", null, 2013001, null, "Contractor Defined Primary Codes"]);

        Excerpts.Read(XlsxName, workbook).RowsOf<AddOnRow>().Rows.Should().Equal(Expected);
    }

    [Fact]
    public void Columns_of_an_xlsx_may_stand_in_another_order()
    {
        byte[] workbook = Excerpts.Workbook(
            [
                "Add-On_Code", "AOC_Edit_Type", "Primary_Code", "AOC_DelDT", "Primary_Code_DelDT", "AOC_Edit_DelDT", "AOC_Edit_EffDT",
                "Special_Instruction_Notes",
            ],
            ["96411", 1, "96413", null, null, 2016366, 2013001, null]);

        Excerpts.Read(XlsxName, workbook).RowsOf<AddOnRow>().Rows.Should().Equal(Expected[1]);
    }

    [Theory]
    [InlineData("line feeds only")]
    [InlineData("a blank line at the end")]
    [InlineData("no line end at the end")]
    [InlineData("an UTF-8 mark")]
    public void What_does_not_touch_the_rows_is_read_the_same(string change)
    {
        byte[] bytes = change switch
        {
            "line feeds only" => Encoding.Latin1.GetBytes(Published.Replace("\r\n", "\n")),
            "a blank line at the end" => Encoding.Latin1.GetBytes(Published + "\r\n"),
            "no line end at the end" => Encoding.Latin1.GetBytes(Published[..^2]),
            _ => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Published)],
        };

        Excerpts.Read(TxtName, bytes).RowsOf<AddOnRow>().Rows.Should().Equal(Expected);
    }

    [Theory]
    [InlineData("2015365", "", "", 2015)]
    [InlineData("", "2015365", "", 2015)]
    [InlineData("", "", "2015365", 2015)]
    [InlineData("2017365", "2015365", "2018365", 2015)]
    [InlineData("2017365", "2018365", "2015365", 2015)]
    public void An_edit_ends_with_the_first_of_its_three_deletions(string addOn, string primary, string edit, int year)
    {
        Excerpts.Read(TxtName, Line("1", "96411", addOn, "96409", primary, "2013001", edit)).RowsOf<AddOnRow>()
            .Rows.Should().ContainSingle().Which.Through.Should().Be(new DateOnly(year, 12, 31));
    }

    [Fact]
    public void An_edit_that_was_never_in_force_is_left_out_and_counted()
    {
        CmsRows<AddOnRow> rows = Excerpts.Read(
            TxtName,
            Line("1", "96411", "2012366", "96409", "", "2013001", "")
            + Line("1", "96411", "", "96413", "", "2013001", "2013001")
            + Line("1", "96411", "", "96416", "2010001", "2013001", "")
            + Line("1", "96411", "", "96417", "", "2013001", "2013002")
            + Line("1", "96411", "2013001", "96415", "", "2013001", "")).RowsOf<AddOnRow>();

        rows.Rows.Select(row => row.Through).Should().Equal([new(2013, 1, 2), new(2013, 1, 1)], "the last day is one in force");
        rows.Read.Should().Be(5);
        rows.Dropped.Should().Equal(new DroppedRows("began and ended on one day", 1), new DroppedRows("ended before it began", 2));
    }

    [Fact]
    public void An_edit_that_is_repeated_is_kept_once_and_counted()
    {
        CmsRows<AddOnRow> rows = Excerpts.Read(TxtName, Published + Published).RowsOf<AddOnRow>();

        rows.Rows.Should().Equal(Expected);
        rows.Read.Should().Be(6);
        rows.Dropped.Should().Equal(new DroppedRows("repeated", 3));
    }

    [Theory]
    [InlineData("", nameof(AddOnNotes.None))]
    [InlineData("Contractor Defined Primary Codes", nameof(AddOnNotes.None))]
    [InlineData("(Contractor Defined Primary Codes)", nameof(AddOnNotes.None))]
    [InlineData("Based on Internet-Only Manual, Medicare Claims Processing", nameof(AddOnNotes.None))]
    [InlineData("\"Based on Internet-Only Manual, Medicare Claims Processing Ma", nameof(AddOnNotes.None))]
    [InlineData("\"96376 may be reported by facilities only.\"", nameof(AddOnNotes.FacilitiesOnly))]
    [InlineData("96360 (Practitioner Only)", nameof(AddOnNotes.PractitionerOnly))]
    [InlineData("\"96360 (Practitioner Only)", nameof(AddOnNotes.PractitionerOnly))]
    [InlineData("(Temporarily suspended retroactive to 1/1/2019)", nameof(AddOnNotes.Suspended))]
    [InlineData("96376 may be reported by facilities only", nameof(AddOnNotes.FacilitiesOnly))]
    [InlineData("96360 Practitioner Only", nameof(AddOnNotes.PractitionerOnly))]
    [InlineData("96360 practitioner only", nameof(AddOnNotes.PractitionerOnly))]
    [InlineData("Temporarily suspended retroactive to 1/1/2019", nameof(AddOnNotes.Suspended))]
    [InlineData("Temporarily suspended retroactive to 10/15/2025", nameof(AddOnNotes.Suspended))]
    public void A_published_note_is_read_as_what_it_restricts(string note, string expected)
    {
        Excerpts.Read(TxtName, Line("1", "96376", "", "96360", "", "2013001", "", note)).RowsOf<AddOnRow>()
            .Rows.Should().ContainSingle().Which.Notes.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_note_of_an_xlsx_may_go_on_beyond_the_width_of_the_txt()
    {
        byte[] workbook = Excerpts.Workbook(
            [
                "AOC_Edit_Type", "Add-On_Code", "AOC_DelDT", "Primary_Code", "Primary_Code_DelDT", "AOC_Edit_EffDT", "AOC_Edit_DelDT",
                "Special_Instruction_Notes",
            ],
            [1, 69990, null, 61304, null, 2013001, null, "Based on Internet-Only Manual, Medicare Claims Processing Manual, Publication "
                + "100-04, Chapter 12, Section 20.4.5"]);

        Excerpts.Read(XlsxName, workbook).RowsOf<AddOnRow>().Rows.Should().ContainSingle().Which.Notes.Should().Be(AddOnNotes.None);
    }

    [Theory]
    [InlineData("96360 Hospital Only")]
    [InlineData("96413 Practitioner Only")]
    [InlineData("96413 (Practitioner Only)")]
    [InlineData("96360 (Practitioner On")]
    [InlineData("96376 may be reported by facil")]
    [InlineData("96360 may be reported by facilities only")]
    [InlineData("May be reported by facilities only")]
    [InlineData("Temporarily suspended")]
    [InlineData("Temporarily suspended retroactive to 13/1/2019")]
    public void An_unknown_note_or_one_about_another_code_is_refused_because_it_may_restrict(string note)
    {
        Excerpts.Refusal(TxtName, Published + Line("1", "96376", "", "96360", "", "2013001", "", note))
            .Should().Be($"here/{TxtName}, line 4, column 8 (Special Instruction Notes): expected a note that is known, about the codes "
                + $"of the edit, not \"{note}\".");
    }

    [Theory]
    [InlineData("0", "96411", "", "96409", "", "2013001", "", "column 1 (AOC Edit Type): expected one of 1 2 3, not \"0\".")]
    [InlineData("4", "96411", "", "96409", "", "2013001", "", "column 1 (AOC Edit Type): expected one of 1 2 3, not \"4\".")]
    [InlineData(" ", "96411", "", "96409", "", "2013001", "", "column 1 (AOC Edit Type): expected one of 1 2 3, not \"\".")]
    [InlineData("1", "9641 ", "", "96409", "", "2013001", "", "column 2 (Add On Code): expected a procedure code, not \"9641\".")]
    [InlineData("1", "a0425", "", "96409", "", "2013001", "", "column 2 (Add On Code): expected a procedure code, not \"a0425\".")]
    [InlineData("1", "CCCCC", "", "96409", "", "2013001", "", "column 2 (Add On Code): expected a procedure code, not \"CCCCC\".")]
    [InlineData("1", "96411", "2013000", "96409", "", "2013001", "", "column 3 (AOC DelDT): expected a date YYYYDDD, not \"2013000\".")]
    [InlineData("1", "96411", "", "", "", "2013001", "", "column 4 (Primary Code): expected a procedure code, not \"\".")]
    [InlineData("1", "96411", "", "0054t", "", "2013001", "", "column 4 (Primary Code): expected a procedure code, not \"0054t\".")]
    [InlineData("2", "96411", "", "ccccc", "", "2013001", "", "column 4 (Primary Code): expected a procedure code, not \"ccccc\".")]
    [InlineData(
        "1",
        "96411",
        "",
        "CCCCC",
        "",
        "2013001",
        "",
        "column 4 (Primary Code): expected a listed primary, since the edit is of type 1, not \"CCCCC\".")]
    [InlineData(
        "1", "96411", "", "96409", "2013-12", "2013001", "", "column 5 (Primary Code DelDT): expected a date YYYYDDD, not \"2013-12\".")]
    [InlineData("1", "96411", "", "96409", "", "", "", "column 6 (AOC Edit EffDT): expected a date YYYYDDD, not \"\".")]
    [InlineData("1", "96411", "", "96409", "", "2013366", "", "column 6 (AOC Edit EffDT): expected a date YYYYDDD, not \"2013366\".")]
    [InlineData("1", "96411", "", "96409", "", "201300x", "", "column 6 (AOC Edit EffDT): expected a date YYYYDDD, not \"201300x\".")]
    [InlineData(
        "1", "96411", "", "96409", "", "2013001", "2016367", "column 7 (AOC Edit DelDT): expected a date YYYYDDD, not \"2016367\".")]
    public void A_damaged_txt_is_refused_with_the_place_and_the_text(
        string type,
        string addOn,
        string addOnDeletion,
        string primary,
        string primaryDeletion,
        string effective,
        string deletion,
        string problem)
    {
        Excerpts.Refusal(TxtName, Published + Line(type, addOn, addOnDeletion, primary, primaryDeletion, effective, deletion))
            .Should().Be($"here/{TxtName}, line 4, {problem}");
    }

    [Theory]
    [InlineData(1, "has at least 39")]
    [InlineData(38, "has at least 39")]
    [InlineData(40, "before it has 97")]
    [InlineData(96, "before it has 97")]
    public void A_last_line_that_breaks_off_is_refused_wherever_it_breaks(int length, string expected)
    {
        Excerpts.Refusal(TxtName, Published + Line("1", "96411", "", "96416", "", "2013001", "2016366")[..length])
            .Should().Be($"here/{TxtName}, line 4: {length} characters where every line {expected}.");
    }

    [Theory]
    [InlineData(39)]
    [InlineData(97)]
    [InlineData(294)]
    public void Lines_of_every_width_are_read(int width)
    {
        string lines = string.Concat(Published.Split("\r\n")[..2].Select(line => line[..39].PadRight(width) + "\r\n"));

        Excerpts.Read(TxtName, lines).RowsOf<AddOnRow>().Rows.Should().Equal(Expected[..2]);
    }

    [Fact]
    public void A_note_may_follow_the_deletion_date_without_a_blank()
    {
        string line = "196376       96360       20130912016091" + "96376 may be reported by facilities only".PadRight(255) + "\r\n";

        Excerpts.Read("AOC_V2025Q4_01-MCR.txt", line).RowsOf<AddOnRow>().Rows.Should().ContainSingle().Which.Should().Be(new AddOnRow(
            CodeKey.Parse("96376"), FirstHourOfFluids, 1, new(2013, 4, 1), new(2016, 3, 31), AddOnNotes.FacilitiesOnly));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(25)]
    public void A_field_that_has_moved_is_refused(int place)
    {
        string line = Line("1", "96411", "", "96409", "", "2013001", "");

        Excerpts.Refusal(TxtName, Published + line.Insert(place, " ")[..97] + "\r\n")
            .Should().StartWith($"here/{TxtName}, line 4, column ");
        Excerpts.Refusal(TxtName, Published + line.Insert(place, " "))
            .Should().Be($"here/{TxtName}, line 4: 98 characters where every line before it has 97.");
    }

    [Theory]
    [InlineData(
        "AOC_Edit_DelDT", "AOC_Edit_End", "line 2, column 7 (AOC Edit End): expected a heading of the layout, not \"AOC_Edit_End\".")]
    [InlineData("AOC_Edit_DelDT", "AOC_DelDT", "line 2, column 7 (AOC DelDT): expected each heading once, not \"AOC_DelDT\".")]
    [InlineData("Special_Instruction_Notes", null, "line 2: expected a column Special Instruction Notes.")]
    [InlineData("96411", "96411x", "line 3, column 2 (Add On Code): expected a procedure code, not \"96411x\".")]
    [InlineData("2013001", "41275", "line 3, column 6 (AOC Edit EffDT): expected a date YYYYDDD, not \"41275\".")]
    [InlineData(
        "a note",
        "Weekdays only",
        "line 3, column 8 (Special Instruction Notes): expected a note that is known, about the codes of the edit, not \"Weekdays only\".")]
    public void A_damaged_xlsx_is_refused_with_the_place_and_the_text(string text, string? damaged, string problem)
    {
        string?[][] rows =
        [
            ["A notice of the owner."],
            [
                "AOC_Edit_Type", "Add-On_Code", "AOC_DelDT", "Primary_Code", "Primary_Code_DelDT", "AOC_Edit_EffDT", "AOC_Edit_DelDT",
                "Special_Instruction_Notes",
            ],
            ["1", "96411", "", "96409", "", "2013001", "", "a note"],
        ];
        rows.Should().Contain(row => row.Contains(text));

        Excerpts.Refusal(
            XlsxName, Excerpts.Workbook([.. rows.Select(row => row.Select(cell => cell == text ? damaged : cell).ToArray<object?>())]))
            .Should().Be($"here/{XlsxName}, {problem}");
    }

    [Fact]
    public void The_published_table_is_read_whole_and_does_not_contradict_itself()
    {
        CmsRows<AddOnRow> rows = Excerpts.ReadPublished(Zip).RowsOf<AddOnRow>();

        (rows.Read, rows.Kept).Should().Be((8_186, 8_186));
        rows.Dropped.Should().BeEmpty();
        AddOnChecks.Problems(rows.Rows).Should().BeEmpty();
    }

    [Fact]
    public void Three_published_add_ons_of_type_3_have_no_row_for_the_contractor()
    {
        List<AddOnRow> rows = Excerpts.ReadPublished(Zip).RowsOf<AddOnRow>().Rows;

        rows.Where(row => row.Type == 3)
            .GroupBy(row => row.AddOn).Where(addOn => addOn.All(row => !row.Primary.IsNone)).Select(addOn => addOn.Key.ToString())
            .Should().BeEquivalentTo("20701", "20703", "20705");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n   \r\n")]
    public void A_txt_without_a_row_stops(string text) => Excerpts.Refusal(TxtName, text).Should().EndWith("the file ends without a row.");

    [Fact]
    public void The_published_notes_restrict_the_add_ons_that_are_known()
    {
        List<AddOnRow> rows = Excerpts.ReadPublished(Zip).RowsOf<AddOnRow>().Rows;

        rows.Where(row => row.Notes == AddOnNotes.FacilitiesOnly)
            .Select(row => row.AddOn.ToString()).Should().HaveCount(5).And.OnlyContain(code => code == "96376");
        rows.Where(row => row.AddOn == CodeKey.Parse("96376")).Should().OnlyContain(row => row.Notes == AddOnNotes.FacilitiesOnly);
        rows.Where(row => row.Notes == AddOnNotes.PractitionerOnly)
            .Select(row => row.AddOn.ToString()).Should().BeEquivalentTo("96366", "96367", "96368", "96375");
        rows.Where(row => row.Notes == AddOnNotes.PractitionerOnly).Should().OnlyContain(row => row.Primary == FirstHourOfFluids);
        rows.Where(row => row.Notes == AddOnNotes.Suspended)
            .Select(row => row.AddOn.ToString()).Should().BeEquivalentTo("96131", "96133", "96137", "96139");
    }

    private static string Line(
        string type,
        string addOn,
        string addOnDeletion,
        string primary,
        string primaryDeletion,
        string effective,
        string deletion,
        string note = "") =>
        $"{type,-1}{addOn,-5}{addOnDeletion,-7}{primary,-5}{primaryDeletion,-7}{effective,-7}{deletion,-7}{note,-58}\r\n";
}
