using System.Text;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Layouts.Mpfs;

/// <summary>
/// The fee schedule gives the same rows in each format and with any order of columns, and is refused if anything is not as published.
/// </summary>
public sealed class MpfsLayoutTests
{
    private const string Text = "PPRRVU2025_Oct.txt";
    private const string Sheet = "PPRRVU2025_Oct.xlsx";

    [Fact]
    public void Its_indicators_are_read_as_published()
    {
        CmsRows<MpfsRow> rows = MpfsFile.Read(MpfsExcerpt.Csv());
        rows.Kind.Should().Be("MPFS");
        (rows.Read, rows.Kept).Should().Be((9, 9));
        rows.Rows[2].Should().Be(new MpfsRow(CodeKey.Parse("66984"))
        {
            Status = 'A',
            PcTc = '0',
            GlobalDays = GlobalDays.Days090,
            PrePercent = 10,
            IntraPercent = 70,
            PostPercent = 20,
            MultipleProcedures = '2',
            Bilateral = '1',
            AssistantSurgeon = '1',
            CoSurgeons = '0',
            TeamSurgery = '0',
            Supervision = "09",
            ImagingFamily = "99",
        });
        rows.Rows[3].EndoscopicBase.Should().Be(CodeKey.Parse("43235"));
        rows.Rows[7].Should().Be(new MpfsRow(CodeKey.Parse("83020"))
        {
            Modifier = ModifierKey.Parse("26"),
            Status = 'A',
            PcTc = '6',
            GlobalDays = GlobalDays.Xxx,
            MultipleProcedures = '0',
            Bilateral = '0',
            AssistantSurgeon = '0',
            CoSurgeons = '0',
            TeamSurgery = '0',
            Supervision = "6A",
            ImagingFamily = "99",
        });
        rows.Rows.Select(row => $"{row.Code}{row.Modifier}")
            .Should().Equal("00100", "0663T", "66984", "43239", "71250", "71250TC", "7125026", "8302026", "G010553");
        rows.Rows.Select(row => row.GlobalDays).Should().Contain([GlobalDays.Xxx, GlobalDays.Zzz, GlobalDays.Days000]);
        rows.Rows[4].ImagingFamily.Should().Be("88");
    }

    [Fact]
    public void All_formats_give_the_same_rows()
    {
        CmsRows<MpfsRow> csv = MpfsFile.Read(MpfsExcerpt.Csv());
        csv.DifferenceFrom(MpfsFile.Read(MpfsExcerpt.Text(), Text)).Should().BeNull();
        csv.DifferenceFrom(MpfsFile.Read(MpfsExcerpt.Sheet(), Sheet)).Should().BeNull();
    }

    [Fact]
    public void Numbers_of_a_sheet_are_read_like_their_text()
    {
        List<string[]> records = MpfsExcerpt.Cells;
        string header = Workbook.Sheet([.. records.Take(MpfsExcerpt.HeaderRecords)]);
        string row = string.Concat(records[12].Select((cell, i) =>
        {
            string content = i is 13 or (>= 15 and <= 22)
                ? $"><v>{decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)}</v>"
                : $" t=\"inlineStr\"><is><t>{cell}</t></is>";
            return $"<c r=\"{(i < 26 ? "" : "A")}{(char)('A' + (i % 26))}11\"{content}</c>";
        }));
        byte[] sheet = Workbook.OfSheets(
            header.Replace("</sheetData>", $"<row r=\"11\">{row}</row></sheetData>", StringComparison.Ordinal));
        MpfsFile.Read(sheet, Sheet).Rows.Should().Equal(MpfsFile.Read(MpfsExcerpt.Csv()).Rows[2]);
    }

    [Fact]
    public void Another_value_of_a_field_that_is_read_is_a_difference()
    {
        List<string[]> records = MpfsExcerpt.Cells;
        records[12][22] = "1";
        MpfsFile.Read(MpfsExcerpt.Csv())
            .DifferenceFrom(MpfsFile.Read(MpfsExcerpt.Csv(records))).Should().Contain("66984").And.NotContain("words");
    }

    [Fact]
    public void An_amount_and_the_words_are_not_read()
    {
        List<string[]> records = MpfsExcerpt.Cells;
        records[12][2] = "other words";
        records[12][5] = "9.99";
        MpfsFile.Read(MpfsExcerpt.Csv()).DifferenceFrom(MpfsFile.Read(MpfsExcerpt.Csv(records))).Should().BeNull();
    }

    [Fact]
    public void The_column_of_2026_moves_none_of_the_others() =>
        MpfsFile.Read(MpfsExcerpt.Csv(MpfsExcerpt.WithColumn(23, "PRIC", "IND", "9")), "PPRRVU2026_Jul_nonQPP.csv")
            .Rows.Should().Equal(MpfsFile.Read(MpfsExcerpt.Csv()).Rows);

    [Fact]
    public void Columns_may_stand_in_any_order() =>
        MpfsFile.Read(MpfsExcerpt.Csv(MpfsExcerpt.Cells.Select(record => record.Reverse().ToArray())))
            .Rows.Should().Equal(MpfsFile.Read(MpfsExcerpt.Csv()).Rows);

    [Fact]
    public void A_placeholder_for_a_code_is_dropped_and_counted()
    {
        List<string[]> records = MpfsExcerpt.Cells;
        records[10][0] = "GXXX1";
        CmsRows<MpfsRow> rows = MpfsFile.Read(MpfsExcerpt.Csv(records));
        rows.Rows.Should().Equal(MpfsFile.Read(MpfsExcerpt.Csv()).Rows.Skip(1));
        (rows.Read, rows.Kept).Should().Be((9, 8));
        rows.Dropped.Should().Equal(new DroppedRows("placeholder for a code not yet assigned", 1));
    }

    [Fact]
    public void The_file_may_be_saved_in_other_ways()
    {
        List<MpfsRow> rows = MpfsFile.Read(MpfsExcerpt.Csv()).Rows;
        string text = Encoding.Latin1.GetString(MpfsExcerpt.Csv());
        MpfsFile.Read([0xEF, 0xBB, 0xBF, .. MpfsExcerpt.Csv()]).Rows.Should().Equal(rows);
        MpfsFile.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]).Rows.Should().Equal(rows);
        MpfsFile.Read(Encoding.Latin1.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))).Rows.Should().Equal(rows);
        MpfsFile.Read(Encoding.Latin1.GetBytes(text.TrimEnd())).Rows.Should().Equal(rows);
        MpfsFile.Read(Encoding.Latin1.GetBytes(text + "\r\n\r\n")).Rows.Should().Equal(rows);
        MpfsFile.Read(MpfsExcerpt.Csv(MpfsExcerpt.CsvLines.Skip(5))).Rows.Should().Equal(rows, "the notices may be absent");
        MpfsFile.Read(MpfsExcerpt.Csv(["more,notice", .. MpfsExcerpt.CsvLines])).Rows.Should().Equal(rows, "there may be more notices");
        MpfsFile.Read(MpfsExcerpt.Csv(MpfsExcerpt.CsvLines.Select(line => $"{line},,")))
            .Rows.Should().Equal(rows, "lines may end with empty cells");
        MpfsFile.Read(MpfsExcerpt.Csv(MpfsExcerpt.TextLines.Skip(2)), Text).Rows.Should().Equal(rows);
        MpfsFile.Read([0xEF, 0xBB, 0xBF, .. MpfsExcerpt.Text()], Text).Rows.Should().Equal(rows);
        MpfsFile.Read(MpfsExcerpt.Csv(MpfsExcerpt.TextLines.Select(line => line.PadRight(200))), Text)
            .Rows.Should().Equal(rows, "lines may be as long as the record is said to be");
    }
}
