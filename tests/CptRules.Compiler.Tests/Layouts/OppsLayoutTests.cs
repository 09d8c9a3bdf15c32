using System.Text;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Layouts;

/// <summary>OPPS Addendum B is read completely with all its names and formats, and refused if anything is not as published.</summary>
public sealed class OppsLayoutTests
{
    private const string TxtName = "2025 NFRM Addendum B.11122024.txt";
    private const string CsvName = "2026 January Web Addendum B.12.29.25.csv";
    private const string XlsxName = "October 2025 Web Addendum B.09.26.25.xlsx";
    private const string Notices = "\tAddendum B\t\t\t\r\n\tA notice of the owner.\t\t\t\r\n\t\"A \"\"quoted\"\" "
        + "notice\"\t\t\t\r\n\tAnother\t\t\t\r\n";
    private const string Header = "HCPCS Code\tShort Descriptor\t CI\t SI\t APC \r\n";
    private const string Rows = "0001F\twords\t\tE1\t\r\n96413\twords\tCH\tS \t5694\r\nA4341\u00FF\twords\t\tN\t\r\n";

    private static readonly ApcStatusRow[] Expected =
    [
        new(CodeKey.Parse("0001F"), "E1"),
        new(CodeKey.Parse("96413"), "S"),
        new(CodeKey.Parse("A4341"), "N"),
    ];

    [Theory]
    [InlineData("2025 NFRM Addendum B.11122024.txt", 2025, 1, 0, "Txt")]
    [InlineData("2025_NFRM_Addendum_B.11122024.csv", 2025, 1, 0, "Csv")]
    [InlineData("2026 January Web Addendum B.12.29.25.csv", 2026, 1, 1, "Csv")]
    [InlineData("2026 July Web Addendum B.07.13.26.csv", 2026, 7, 1, "Csv")]
    [InlineData("October 2025 Web Addendum B.09.26.25.xlsx", 2025, 10, 1, "Xlsx")]
    [InlineData("508 Version of January 2025 Web Addendum B.12.31.24.csv", 2025, 1, 1, "Csv")]
    [InlineData("2026 April Web Addendum B.csv", 2026, 4, 1, "Csv")]
    [InlineData("January_2025_Addendum_B.txt", 2025, 1, 1, "Txt")]
    [InlineData("january-2026-opps-addendum-b.xlsx", 2026, 1, 1, "Xlsx")]
    [InlineData("July_2024_Web_Addendum_B.csv", 2024, 7, 1, "Csv")]
    [InlineData("cy-2026-april-opps-addendum-b.csv", 2026, 4, 1, "Csv")]
    [InlineData("2024 Oct Addendum B (corrected).10012024.txt", 2024, 10, 2, "Txt")]
    public void A_name_tells_the_month_the_edition_and_the_format(string name, int year, int month, int revision, string format)
    {
        Excerpts.Identify(name)
            .Should().Be(new TableIdentity(TableKind.Opps, new(year, month, 1), Enum.Parse<TableFormat>(format)) { Revision = revision });
    }

    [Theory]
    [InlineData("2025 NPRM Addendum B.07102024.txt")]
    [InlineData("2025 NFRM Addendum A.11122024.txt")]
    [InlineData("2025 NFRM Addendum D1.11122024.xlsx")]
    [InlineData("2025 NFRM ASC Addendum BB.txt")]
    [InlineData("2025 Addendum B.txt")]
    [InlineData("January Addendum B.txt")]
    [InlineData("Januar 2025 Addendum B.txt")]
    [InlineData("January July 2025 Addendum B.txt")]
    [InlineData("January 2025 2026 Addendum B.txt")]
    [InlineData("January 2025 Addendum B.pdf")]
    [InlineData("Addendum.txt")]
    [InlineData("2025 NFRM Addendum B draft.txt")]
    public void Another_name_is_not_Addendum_B(string name) => Excerpts.Identify(name).Should().BeNull();

    [Fact]
    public void The_addendum_of_January_is_later_than_the_final_rule_that_announced_it()
    {
        TableIdentity rule = Excerpts.Identify("2025 NFRM Addendum B.11122024.txt")!;
        TableIdentity january = Excerpts.Identify("January 2025 Web Addendum B.12.31.24.txt")!;

        january.Date.Should().Be(rule.Date);
        january.Revision.Should().BeGreaterThan(rule.Revision);
    }

    [Fact]
    public void A_txt_is_read_with_every_row_kept_and_blanks_of_another_code_page_taken_off()
    {
        CmsRows<ApcStatusRow> rows = Excerpts.Read(TxtName, Notices + Header + Rows).RowsOf<ApcStatusRow>();

        rows.Rows.Should().Equal(Expected);
        (rows.Kind, rows.Read, rows.Kept).Should().Be(("OPPS", 3, 3));
    }

    [Fact]
    public void A_csv_is_read_with_commas_in_quotes()
    {
        const string text =
            "HCPCS Code,Short Descriptor,SI,APC,Relative Weight,Payment Rate,National Unadjusted Copayment,Minimum Unadjusted "
                + "Copayment,IRA Coinsurance percentage,"
            + "Adjusted Beneficiary Copayment,Drug and Device Pass-Through Expiration during Calendar Year,Note,* Indicates a Change\r\n"
            + "0001F,\"words, more\",E1,,,,,,,,,,\r\n96413,words,S,5694,3.5,\"$3,307.24\",.,$66.14,,,,,*\r\nA4341,words,N,,,,,,,,,,\r\n";

        Excerpts.Read(CsvName, text).RowsOf<ApcStatusRow>().Rows.Should().Equal(Expected);
    }

    [Fact]
    public void An_xlsx_is_read()
    {
        byte[] workbook = Excerpts.Workbook(
            ["Addendum B"],
            [null, "A notice of the owner."],
            ["SI", "HCPCS Code", "Short Descriptor"],
            ["E1", "0001F", "words"],
            ["S", 96413, "words"],
            ["N", "A4341", "words"]);

        Excerpts.Read(XlsxName, workbook).RowsOf<ApcStatusRow>().Rows.Should().Equal(Expected);
    }

    [Theory]
    [InlineData("no notice")]
    [InlineData("line feeds only")]
    [InlineData("a blank line at the end")]
    [InlineData("no line end at the end")]
    [InlineData("an UTF-8 mark")]
    public void What_does_not_touch_the_rows_is_read_the_same(string change)
    {
        string text = Notices + Header + Rows;
        byte[] bytes = change switch
        {
            "no notice" => Encoding.Latin1.GetBytes(Header + Rows),
            "line feeds only" => Encoding.Latin1.GetBytes(text.Replace("\r\n", "\n")),
            "a blank line at the end" => Encoding.Latin1.GetBytes(text + "\t\t\t\t\r\n\r\n"),
            "no line end at the end" => Encoding.Latin1.GetBytes(text[..^2]),
            _ => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        };

        Excerpts.Read(TxtName, bytes).RowsOf<ApcStatusRow>().Rows.Should().Equal(Expected);
    }

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u00C2\u00A0")]
    [InlineData("\u00FF")]
    [InlineData("?")]
    public void A_no_break_space_after_a_code_is_removed_however_a_program_wrote_it(string space) =>
        Excerpts.Read(TxtName, Header + Rows.Replace("A4341\u00FF", "A4341" + space)).RowsOf<ApcStatusRow>().Rows.Should().Equal(Expected);

    [Fact]
    public void A_file_without_CI_and_with_five_notices_that_begin_in_the_second_column_is_read()
    {
        const string text = ",Addendum B,,,\r\n,One,,,\r\n,Two,,,\r\n,\"Three, and more\",,,\r\n,Four,,,\r\n"
            + "HCPCS Code,Short Descriptor,SI,Payment Rate,* Indicates a Change\r\n"
            + "0001F,words,E1, ,*\r\n96413,words,S,\"$3,307.24\",\r\nA4341,words,N, ,\r\n";

        Excerpts.Read(CsvName, text).RowsOf<ApcStatusRow>().Rows.Should().Equal(Expected);
    }

    [Fact]
    public void A_code_without_a_status_indicator_is_left_out_and_counted()
    {
        CmsRows<ApcStatusRow> rows = Excerpts.Read(TxtName, Header + Rows + "96415\twords\t\t\t\r\n").RowsOf<ApcStatusRow>();

        rows.Rows.Should().Equal(Expected);
        rows.Dropped.Should().Equal(new DroppedRows("no status indicator", 1));
    }

    [Theory]
    [InlineData(" SI\t", " Status\t", "line 5, column 4 (Status): expected a heading of the layout, not \"Status\".")]
    [InlineData(" SI\t", "", "line 5: expected a column SI.")]
    [InlineData("HCPCS Code\t", "", "line 5: expected a column HCPCS Code.")]
    [InlineData(" CI\t", " SI\t", "line 5, column 4 (SI): expected each heading once, not \"SI\".")]
    [InlineData("0001F", "0001f", "line 6, column 1 (HCPCS Code): expected a procedure code, not \"0001f\".")]
    [InlineData("0001F", "", "line 6, column 1 (HCPCS Code): expected a procedure code, not \"\".")]
    [InlineData("0001F", "\u00FF0001F", "line 6, column 1 (HCPCS Code): expected a procedure code, not \"\u00FF0001F\".")]
    [InlineData("0001F", "96413", "line 7, column 1 (HCPCS Code): expected each code once, not \"96413\".")]
    [InlineData("E1", "E3", "line 6, column 4 (SI): expected an APC status indicator of Addendum D1, not \"E3\".")]
    [InlineData("E1", "e1", "line 6, column 4 (SI): expected an APC status indicator of Addendum D1, not \"e1\".")]
    [InlineData("E1", "5694", "line 6, column 4 (SI): expected an APC status indicator of Addendum D1, not \"5694\".")]
    [InlineData("\t5694", "", "line 7: 4 cells, but there are 5 columns.")]
    [InlineData("\t5694", "\t5694\t*", "line 7, column 6: expected nothing after the last column, not \"*\".")]
    public void A_damaged_txt_is_refused_with_the_place_and_the_text(string text, string damaged, string problem)
    {
        string whole = Notices + Header + Rows;
        whole.Should().Contain(text);

        Excerpts.Refusal(TxtName, whole.Replace(text, damaged)).Should().Be($"here/{TxtName}, {problem}");
    }

    [Theory]
    [InlineData(6, 4)]
    [InlineData(11, 2)]
    [InlineData(15, 1)]
    public void A_last_line_that_breaks_off_is_refused(int missing, int cells)
    {
        const string last = "96415\twords\t\tS\t5694";
        int left = last.Length - missing;

        Excerpts.Refusal(TxtName, Notices + Header + Rows + last[..left]).Should().Be($"here/{TxtName}, line 9: {cells} cells, but there "
            + "are 5 columns.");
    }

    [Fact]
    public void A_file_without_the_header_is_refused()
    {
        Excerpts.Refusal(TxtName, Notices + Rows).Should().EndWith(": expected a header above: HCPCS Code, SI.");
    }

    [Fact]
    public void A_file_without_a_row_stops() =>
        Excerpts.Refusal(TxtName, Notices + Header).Should().EndWith("the file ends without a row.");

    [Fact]
    public void The_published_addendum_is_read_whole()
    {
        CmsRows<ApcStatusRow> rows = Excerpts.ReadPublished("2025q4/2025_NFRM_Addendum_B.zip").RowsOf<ApcStatusRow>();

        (rows.Read, rows.Kept).Should().Be((18_682, 18_682));
        Dictionary<CodeKey, string> statuses = rows.Rows.ToDictionary(row => row.Code, row => row.Status);
        statuses[CodeKey.Parse("0001F")].Should().Be("E1");
        statuses[CodeKey.Parse("V5336")].Should().Be("E1");
        statuses.Should().ContainKey(CodeKey.Parse("A4341"), "a byte that is a blank elsewhere stands behind it");
        statuses.Values.Distinct().Should().HaveCount(28);
    }
}
