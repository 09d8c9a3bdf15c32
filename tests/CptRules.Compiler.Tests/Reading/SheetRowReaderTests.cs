using System.Buffers.Binary;
using System.IO.Compression;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Tests.Layouts;

namespace CptRules.Compiler.Tests.Reading;

/// <summary>Workbooks give the same rows as a csv file of the table, and files that are not workbooks are refused.</summary>
public sealed class SheetRowReaderTests
{
    [Fact]
    public void Text_cells_are_read_as_they_stand() =>
        All(Workbook.Of(["Code", "Units"], ["00100", " 1 "], ["é’\n", "\u00A0"])).Should().Equal("1: Code|Units", "2: 00100|1", "3: é’|");

    [Theory]
    [InlineData("<c r=\"A1\"><v>5</v></c>", "5")]
    [InlineData("<c r=\"A1\"><v>0.14</v></c>", "0.14")]
    [InlineData("<c r=\"A1\"><v>0.14000000000000001</v></c>", "0.14")]
    [InlineData("<c r=\"A1\"><v>1.0</v></c>", "1")]
    [InlineData("<c r=\"A1\"><v>20240701</v></c>", "20240701")]
    [InlineData("<c r=\"A1\"><v>-1</v></c>", "-1")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>45474</v></c>", "20240701")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>45474</v></c>", "20240701")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>45474.5</v></c>", "20240701 12:00:00")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>0</v></c>", "FALSE")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r=\"A1\"/>", "")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>", "ab")]
    public void Cells_of_other_kinds_become_the_text_of_a_csv_file(string cell, string text) =>
        All(Workbook.OfSheets(Workbook.Sheet($"<row r=\"1\">{cell}<c r=\"B1\"><v>9</v></c></row>"))).Should().Equal($"1: {text}|9");

    [Fact]
    public void Cells_and_rows_that_are_not_there_are_empty() =>
        All(Workbook.OfSheets(Workbook.Sheet("<row r=\"1\"><c r=\"C1\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>2</v></c></row>")))
            .Should().Equal("1: ||1", "2: ||", "3: ||", "4: 2||");

    [Fact]
    public void Blank_records_are_no_rows() =>
        Records.Rows(Reader(Workbook.Of(["1", "2"], [null, null], ["", " "], ["3", "4"])), "a", "b").Should().Equal("1: 1|2", "4: 3|4");

    [Fact]
    public void A_sheet_without_cells_has_no_records() => All(Workbook.OfSheets(Workbook.Sheet(""))).Should().BeEmpty();

    [Fact]
    public void Further_sheets_may_only_be_empty()
    {
        string first = Workbook.Sheet(["1", "2"]);
        All(Workbook.OfSheets(first, Workbook.Sheet(""), Workbook.Sheet(["", null]))).Should().Equal("1: 1|2");
        FluentActions.Invoking(() => All(Workbook.OfSheets(first, Workbook.Sheet(""), Workbook.Sheet([""], ["3"]))))
            .Should().Throw<RuleSourceException>()
            .WithMessage("file, line 2: sheet Sheet3 has rows too; expected all rows in the first sheet.");
    }

    [Fact]
    public void A_workbook_that_claims_to_unpack_to_more_than_any_published_one_is_refused()
    {
        byte[] bytes = Workbook.OfSheets(Workbook.Sheet(["1", "2"]));
        // The directory at the end of the zip says how long the last entry, the sheet, is when unpacked: four bytes, 24 behind its
        // signature.
        int entry = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(entry + 24), 3_000_000_000);

        FluentActions.Invoking(() => All(bytes)).Should().Throw<RuleSourceException>().WithMessage("file, workbook: *large*");
    }

    [Fact]
    public void What_is_no_workbook_is_told()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("a.txt");
        byte[][] files =
        [
            [],
            "1,2\r\n"u8.ToArray(),
            [.. "PK\u0003\u0004"u8, 0, 0],
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            stream.ToArray(),
        ];
        foreach (byte[] bytes in files)
            FluentActions.Invoking(() => All(bytes))
                .Should().Throw<RuleSourceException>().WithMessage("file, workbook: not an xlsx workbook: *");
    }

    [Fact]
    public void A_workbook_cut_short_is_told_wherever_it_was_cut()
    {
        byte[] whole = Workbook.Of([.. Enumerable.Range(0, 50).Select(i => new[] { $"{i}", "x" })]);
        for (int length = 0; length < whole.Length; length += 37)
            FluentActions.Invoking(() => All(whole[..length]))
                .Should().Throw<RuleSourceException>($"cut at {length}").WithMessage("file, *: not an xlsx workbook: *");
    }

    [Fact]
    public void A_sheet_that_is_no_XML_is_told()
    {
        string sheet = Workbook.Sheet(["1"], ["2"], ["3"]);
        FluentActions.Invoking(() => All(Workbook.OfSheets(sheet[..sheet.IndexOf("r=\"A3\"", StringComparison.Ordinal)])))
            .Should().Throw<RuleSourceException>()
            .WithMessage("file, workbook: not an xlsx workbook: *");
    }

    private static List<string> All(byte[] bytes) => Records.All(Reader(bytes));

    private static SheetRowReader Reader(byte[] bytes) => new("file", bytes);
}
