using System.Text;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Layouts.Mpfs;

/// <summary>Errors in a fee schedule are reported with file, line, column and text.</summary>
public sealed class MpfsDamageTests
{
    private const string Text = "PPRRVU2025_Oct.txt";
    private const string Sheet = "PPRRVU2025_Oct.xlsx";

    public static TheoryData<int, string, string> Cells => new()
    {
        { 0, "j9999", "column 1 (HCPCS): expected a procedure code, not \"j9999\"." },
        { 0, "6698", "column 1 (HCPCS): expected a procedure code, not \"6698\"." },
        { 0, "", "column 1 (HCPCS): expected a procedure code, not \"\"." },
        { 0, "0663t", "column 1 (HCPCS): expected a procedure code, not \"0663t\"." },
        { 0, "GXXXX", "column 1 (HCPCS): expected a procedure code, not \"GXXXX\"." },
        { 0, "GXX01", "column 1 (HCPCS): expected a procedure code, not \"GXX01\"." },
        { 1, "59", "column 2 (MOD): expected one of 26 53 TC, not \"59\"." },
        { 1, "tc", "column 2 (MOD): expected one of 26 53 TC, not \"tc\"." },
        { 3, "Z", "column 4 (STATUS CODE): expected one of A B C D E F G H I J M N P Q R T X, not \"Z\"." },
        { 3, "", "column 4 (STATUS CODE): expected one of A B C D E F G H I J M N P Q R T X, not \"\"." },
        { 13, "A", "column 14 (PCTC IND): expected one of 0 1 2 3 4 5 6 7 8 9, not \"A\"." },
        { 14, "90", "column 15 (GLOB DAYS): expected one of 000 010 090 MMM XXX YYY ZZZ, not \"90\"." },
        { 14, "xxx", "column 15 (GLOB DAYS): expected one of 000 010 090 MMM XXX YYY ZZZ, not \"xxx\"." },
        { 15, "O.10", "column 16 (PRE OP): expected a share of 0 to 1 in hundredths, not \"O.10\"." },
        { 16, "70", "column 17 (INTRA OP): expected a share of 0 to 1 in hundredths, not \"70\"." },
        { 17, "", "column 18 (POST OP): expected a share of 0 to 1 in hundredths, not \"\"." },
        { 18, "8", "column 19 (MULT PROC): expected one of 0 1 2 3 4 5 6 7 9, not \"8\"." },
        { 19, "4", "column 20 (BILAT SURG): expected one of 0 1 2 3 9, not \"4\"." },
        { 20, "3", "column 21 (ASST SURG): expected one of 0 1 2 9, not \"3\"." },
        { 21, "3", "column 22 (CO- SURG): expected one of 0 1 2 9, not \"3\"." },
        { 22, "10", "column 23 (TEAM SURG): expected one of 0 1 2 9, not \"10\"." },
        { 23, "none", "column 24 (ENDO BASE): expected a procedure code, not \"none\"." },
        {
            25,
            "9",
            "column 26 (PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES): "
            + "expected one of 01 02 03 04 05 06 09 21 22 66 6A 77 7A, not \"9\"."
        },
        {
            27,
            "12",
            "column 28 (DIAGNOSTIC IMAGING FAMILY INDICATOR): expected one of 01 02 03 04 05 06 07 08 09 10 11 88 99, not \"12\"."
        },
    };

    public static TheoryData<int, string, string> Positions => new()
    {
        { 1, "J999l", "column 1 (HCPCS): expected a procedure code, not \"J999l\"." },
        { 6, "59", "column 2 (MOD): expected one of 26 53 TC, not \"59\"." },
        { 58, "Z", "column 4 (STATUS CODE): expected one of A B C D E F G H I J M N P Q R T X, not \"Z\"." },
        { 59, "-", "column 5 (NOT USED FOR MEDICARE PAYMENT): expected + or a blank, not \"-\"." },
        { 60, "  O.OO", "column 6 (WORK RVU): expected an amount, not \"O.OO\"." },
        { 66, "1", "column 7 (filler): expected blanks, not \"1\"." },
        { 73, "N ", "column 9 (NON-FAC NA INDICATOR): expected NA or blanks, not \"N\"." },
        { 91, "      ", "column 16 (NON-FACILITY TOTAL): expected an amount, not \"\"." },
        { 103, "A", "column 18 (PCTC IND): expected one of 0 1 2 3 4 5 6 7 8 9, not \"A\"." },
        { 104, "091", "column 19 (GLOB DAYS): expected one of 000 010 090 MMM XXX YYY ZZZ, not \"091\"." },
        { 107, "1.1", "column 20 (PRE OP): expected a share of 0 to 1 in hundredths, not \"1.1\"." },
        { 116, "8", "column 23 (MULT PROC): expected one of 0 1 2 3 4 5 6 7 9, not \"8\"." },
        { 121, "9", "column 28 (filler): expected blanks, not \"9\"." },
        { 128, "1234", "column 29 (ENDO BASE): expected a procedure code, not \"1234\"." },
        { 142, "9 ", "column 32 (PHYSICIAN SUPERVISION): expected one of 01 02 03 04 05 06 09 21 22 66 6A 77 7A, not \"9\"." },
        { 144, "X", "column 33 (CALCULATION FLAG): expected one of 0 1, not \"X\"." },
        { 146, "00", "column 35 (DIAGNOSTIC IMAGING FAMILY): expected one of 01 02 03 04 05 06 07 08 09 10 11 88 99, not \"00\"." },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_of_the_csv_that_is_not_understood_stops(int column, string cell, string message)
    {
        List<string[]> records = MpfsExcerpt.Cells;
        records[12][column] = cell;
        MpfsFile.Refused(MpfsExcerpt.Csv(records), $"line 13, {message}");
    }

    [Fact]
    public void A_cell_of_the_sheet_that_is_not_understood_stops()
    {
        List<string[]> records = MpfsExcerpt.Cells;
        records[12][14] = "90";
        MpfsFile.Refused(Workbook.Of([.. records]), "line 13, column 15 (GLOB DAYS): expected one of 000 010 090 MMM XXX YYY ZZZ, not "
            + "\"90\".", Sheet);
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_field_of_the_text_that_is_not_understood_stops(int first, string text, string message)
    {
        List<string> lines = MpfsExcerpt.TextLines;
        lines[4] = $"{lines[4][..(first - 1)]}{text}{lines[4][(first - 1 + text.Length)..]}";
        MpfsFile.Refused(MpfsExcerpt.Csv(lines), $"line 5, {message}", Text);
    }

    [Fact]
    public void A_column_of_the_text_that_has_moved_stops_wherever_it_is()
    {
        for (int position = 0; position < 171; position++)
        {
            // Texts may have any length that leaves space for a blank.
            if (position is >= 7 and < 56)
                continue;
            List<string> lines = MpfsExcerpt.TextLines;
            for (int line = 2; line < lines.Count; line++)
                lines[line] = lines[line].Insert(position, "9");
            FluentActions.Invoking(() => MpfsFile.Read(MpfsExcerpt.Csv(lines), Text))
                .Should().Throw<RuleSourceException>($"position {position + 1} is new").WithMessage($"{Text}, line *");
        }
    }

    [Fact]
    public void A_missing_column_stops()
    {
        for (int column = 0; column < 31; column++)
        {
            if (!IsRead(column))
                continue;
            byte[] bytes = MpfsExcerpt.Csv(MpfsExcerpt.Cells.Select(record => (string[])[.. record[..column], .. record[(column + 1)..]]));
            MpfsFile.Refused(
                bytes,
                column < 2
                    ? "line *: expected the headings HCPCS and MOD in one of the first 30 records."
                    : "line 10: expected a column *.");
        }

        static bool IsRead(int column) => column is 0 or 1 or 3 or (>= 13 and <= 23) or 25 or 27;
    }

    [Fact]
    public void A_column_that_is_not_read_may_be_missing() =>
        MpfsFile.Read(MpfsExcerpt.Csv(MpfsExcerpt.Cells.Select(record => (string[])[.. record[..24], .. record[25..]])))
            .Rows.Should().Equal(MpfsFile.Read(MpfsExcerpt.Csv()).Rows);

    [Theory]
    [InlineData("NEW", "IND", "line 10, column 24 (NEW IND): expected a heading of the layout, not \"IND\".")]
    [InlineData("", "", "line 10, column 24 (): expected a heading of the layout, not \"\".")]
    [InlineData("MULT", "PROC", "line 10, column 24 (MULT PROC): expected each heading once, not \"PROC\".")]
    public void An_unknown_or_repeated_column_stops(string upper, string lower, string message) =>
        MpfsFile.Refused(MpfsExcerpt.Csv(MpfsExcerpt.WithColumn(23, upper, lower, "9")), message);

    [Fact]
    public void A_file_without_its_header_stops()
    {
        MpfsFile.Refused(
            MpfsExcerpt.Csv(MpfsExcerpt.CsvLines.Skip(MpfsExcerpt.HeaderRecords)),
            "line 9: expected the headings HCPCS and MOD in one of the first 30 records.");
        MpfsFile.Refused([], "line 0: expected the headings HCPCS and MOD in one of the first 30 records.");
    }

    [Fact]
    public void A_file_without_rows_stops()
    {
        MpfsFile.Refused(MpfsExcerpt.Csv(MpfsExcerpt.CsvLines.Take(MpfsExcerpt.HeaderRecords)), "line 10: the file ends without a row.");
        MpfsFile.Refused(MpfsExcerpt.Csv(MpfsExcerpt.TextLines.Take(2)), "line 2: the file ends without a row.", Text);
    }

    [Fact]
    public void A_last_line_that_is_cut_short_stops()
    {
        string csv = Encoding.Latin1.GetString(MpfsExcerpt.Csv()).TrimEnd();
        for (int cut = csv.LastIndexOf(',') - 1; cut > csv.LastIndexOf('\n') + 1; cut--)
            MpfsFile.Refused(Encoding.Latin1.GetBytes(csv[..cut]), "line 19: * cells, but there are 31 columns.");
        string text = Encoding.Latin1.GetString(MpfsExcerpt.Text()).TrimEnd();
        for (int cut = text.Length - 1; cut > text.LastIndexOf('\n') + 1; cut--)
            MpfsFile.Refused(Encoding.Latin1.GetBytes(text[..cut]), "line 11: the line ends before position 171.", Text);
        byte[] sheet = MpfsExcerpt.Sheet();
        MpfsFile.Refused(sheet[..^1000], "workbook: not an xlsx workbook: *", Sheet);
    }

    [Fact]
    public void A_line_of_the_text_beyond_the_record_stops()
    {
        List<string> lines = MpfsExcerpt.TextLines;
        lines[2] = $"{lines[2].PadRight(200)}9";
        MpfsFile.Refused(MpfsExcerpt.Csv(lines), "line 3: the line goes beyond position 200.", Text);
    }

    [Fact]
    public void A_code_and_modifier_stand_once()
    {
        MpfsFile.Refused(
            MpfsExcerpt.Csv([.. MpfsExcerpt.CsvLines, MpfsExcerpt.CsvLines[15]]),
            "line 20, column 1 (HCPCS): expected each code and modifier once, not \"71250\".");
        MpfsFile.Refused(
            MpfsExcerpt.Csv([.. MpfsExcerpt.TextLines, MpfsExcerpt.TextLines[2]]),
            "line 12, column 1 (HCPCS): expected each code and modifier once, not \"00100\".",
            Text);
    }

    [Fact]
    public void A_comma_that_is_not_quoted_stops()
    {
        List<string> lines = MpfsExcerpt.CsvLines;
        lines[12] = lines[12].Replace("\"", "", StringComparison.Ordinal);
        MpfsFile.Refused(MpfsExcerpt.Csv(lines), "line 13, column 32: expected nothing after the last column, not \"0.00\".");
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_stops()
    {
        List<string> lines = MpfsExcerpt.CsvLines;
        lines[13] = lines[13].Replace(",words", ",\"words", StringComparison.Ordinal);
        MpfsFile.Refused(MpfsExcerpt.Csv(lines), "line 14: a quotation mark is not closed.");
    }
}
