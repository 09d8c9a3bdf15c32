using System.Globalization;
using System.Text;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Layouts.Hcpcs;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Tests.Reading;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Layouts.Hcpcs;

/// <summary>HCPCS files are identified by name and give the same rows in each format; errors are reported with their place.</summary>
public sealed class HcpcsLayoutTests
{
    private static readonly CodeRow[] Codes =
    [
        new(CodeKey.Parse("A0425")) { From = new(2001, 1, 1), Betos = "O1A", TypeOfService = "D", Coverage = 'D', Pricing = "11" },
        new(CodeKey.Parse("E0910"))
        {
            From = new(1986, 1, 1), Through = new(2024, 6, 30), Betos = "D1E", TypeOfService = "P A R", Coverage = 'C', Pricing = "36",
        },
        new(CodeKey.Parse("M0001")) { From = new(2023, 1, 1), Betos = "Y2", TypeOfService = "1", Coverage = 'M', Pricing = "00" },
    ];

    private static readonly ModifierRow[] Modifiers =
    [
        new(ModifierKey.Parse("LT"), new(2004, 1, 1), null, null),
        new(ModifierKey.Parse("JF"), new(2015, 4, 1), new(2015, 6, 30), null),
    ];

    [Theory]
    [InlineData("HCPC2024_JUL_ANWEB.csv", "2024-07-01", TableFormat.Csv, 0)]
    [InlineData("HCPC2020_OCT_anweb.xlsx", "2020-10-01", TableFormat.Xlsx, 0)]
    [InlineData("hcpc2023_feb_anweb.XLSX", "2023-02-01", TableFormat.Xlsx, 0)]
    [InlineData("HCPC2016_CONTR_ANWEB.txt", "2016-01-01", TableFormat.Txt, 0)]
    [InlineData("HCPC2026_APR_ANWEB.txt", "2026-04-01", TableFormat.Txt, 0)]
    [InlineData("HCPC2025_JUL_ANWEB_v3.txt", "2025-07-01", TableFormat.Txt, 3)]
    [InlineData("HCPC2026_JAN_ANWEB_01122026.txt", "2026-01-01", TableFormat.Txt, 20_260_112)]
    internal void The_name_tells_month_and_edition(string name, string date, TableFormat format, int revision)
    {
        CmsLayouts.TryIdentify(name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue();

        layout.Should().BeOfType<HcpcsLayout>();
        identity.Should().Be(new TableIdentity(TableKind.Hcpcs, DateOnly.Parse(date, CultureInfo.InvariantCulture), format)
        {
            Revision = revision, IsOfWholeYear = name.Contains("CONTR", StringComparison.Ordinal),
        });
    }

    [Theory]
    [InlineData("HCPC2024_JLY_ANWEB.csv")]
    [InlineData("HCPC24_JUL_ANWEB.csv")]
    [InlineData("HCPC2024_07_ANWEB.csv")]
    [InlineData("HCPC2024_JUL_ANWEB.xls")]
    [InlineData("HCPC2026_JAN_ANWEB_13122026.txt")]
    [InlineData("HCPC2024_recordlayout.txt")]
    [InlineData("HCPC2024_JUL_ANWEB_w_disclaimer.csv")]
    [InlineData("HCPC2024_JUL_ANWEB.csv\n")]
    public void Other_names_are_not_of_the_layout(string name) => new HcpcsLayout().Identify(name).Should().BeNull();

    [Fact]
    public void Each_format_gives_the_same_rows_and_counts_what_it_leaves_out()
    {
        foreach ((CmsRows<CodeRow> codes, CmsRows<ModifierRow> modifiers) in EachFormat(HcpcsExcerpt.Records))
        {
            codes.Rows.Should().Equal(Codes);
            codes.Dropped.Should().Equal(new DroppedRows("continuation of a description", 2));
            codes.Read.Should().Be(5);
            modifiers.Rows.Should().Equal(Modifiers);
            modifiers.Dropped.Should()
                .Equal(new DroppedRows("continuation of a description", 1), new DroppedRows("modifier of one character", 1));
            modifiers.Read.Should().Be(4);
        }
    }

    [Fact]
    public void The_descriptor_never_becomes_a_label()
    {
        foreach ((CmsRows<CodeRow> codes, CmsRows<ModifierRow> modifiers) in EachFormat(HcpcsExcerpt.Records))
        {
            codes.Rows.Should().OnlyContain(row => row.Label == null);
            modifiers.Rows.Should().OnlyContain(row => row.Label == null);
        }
    }

    [Fact]
    public void A_colon_between_types_of_service_is_not_one()
    {
        string[] record = [.. HcpcsExcerpt.Records[4]];
        ("P:A:R".Select(type => $"{type}").ToArray()).CopyTo(record, 6);

        HcpcsExcerpt.Read(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText([record]))
            .Codes.Rows.Should().ContainSingle().Which.TypeOfService.Should().Be("P A R");
    }

    [Theory]
    [InlineData("11:21", "11")]
    [InlineData("57:21:11", "57")]
    [InlineData("40", "40")]
    public void Of_several_pricing_categories_in_a_cell_the_first_counts(string cell, string expected)
    {
        string[] record = [.. HcpcsExcerpt.Records[4]];
        record[15] = cell;

        HcpcsExcerpt.Read(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText([record])).Codes.Rows.Single().Pricing.Should().Be(expected);
    }

    [Fact]
    public void A_code_without_category_type_coverage_or_pricing_has_none()
    {
        string[] record = [.. HcpcsExcerpt.Records[4]];
        record[4] = record[5] = record[6] = record[15] = "";

        CodeRow row = HcpcsExcerpt.Read(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText([record])).Codes.Rows.Single();

        row.Betos.Should().BeNull();
        row.TypeOfService.Should().BeNull();
        row.Coverage.Should().BeNull();
        row.Pricing.Should().BeNull();
    }

    [Fact]
    public void Notices_line_ends_and_byte_order_marks_make_no_difference()
    {
        string csv = HcpcsExcerpt.CsvText(HcpcsExcerpt.Records);
        string txt = HcpcsExcerpt.TxtText(HcpcsExcerpt.Records);
        (string, byte[])[] files =
        [
            (HcpcsExcerpt.Csv, Encoding.Latin1.GetBytes(csv["A notice\r\n".Length..])),
            (HcpcsExcerpt.Csv, Encoding.Latin1.GetBytes("\"A notice\r\nof two lines\"\r\n\r\n" + csv)),
            (HcpcsExcerpt.Csv, Encoding.Latin1.GetBytes(csv.Replace("\r\n", "\n", StringComparison.Ordinal))),
            (HcpcsExcerpt.Csv, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(csv)]),
            (HcpcsExcerpt.Csv, Encoding.Latin1.GetBytes(csv.TrimEnd())),
            (HcpcsExcerpt.Csv, [.. Encoding.Latin1.GetBytes(csv).Select(letter => letter == 'W' ? (byte)0x92 : letter)]),
            (HcpcsExcerpt.Txt, Encoding.Latin1.GetBytes(txt.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n\n")),
            (HcpcsExcerpt.Txt, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(txt)]),
            (HcpcsExcerpt.Txt, Encoding.Latin1.GetBytes(txt.TrimEnd())),
            (HcpcsExcerpt.Txt, [.. Encoding.Latin1.GetBytes(txt).Select(letter => letter == 'W' ? (byte)0x92 : letter)]),
        ];

        foreach ((string name, byte[] bytes) in files)
        {
            (CmsRows<CodeRow> codes, CmsRows<ModifierRow> modifiers) = HcpcsExcerpt.Read(name, bytes);
            codes.Rows.Should().Equal(Codes);
            modifiers.Rows.Should().Equal(Modifiers);
        }
    }

    [Fact]
    public void Columns_are_found_by_their_headings_wherever_they_stand()
    {
        string moved = HcpcsExcerpt.CsvText(
            [.. HcpcsExcerpt.Headings.Reverse()], HcpcsExcerpt.Records.Select(record => record.Reverse().ToArray()));

        HcpcsExcerpt.Read(HcpcsExcerpt.Csv, moved).Codes.Rows.Should().Equal(Codes);
    }

    [Theory]
    [InlineData(4, 0, "A042", "(HCPC): expected a procedure code, not \"A042\".")]
    [InlineData(4, 0, "a0425", "(HCPC): expected a procedure code, not \"a0425\".")]
    [InlineData(4, 0, "E0910", "(HCPC): expected each code once, not \"E0910\".", 7)]
    [InlineData(0, 0, "   lt", "(HCPC): expected a modifier, not \"lt\".")]
    [InlineData(0, 0, "  LTX", "(HCPC): expected a modifier, not \"LTX\".")]
    [InlineData(0, 0, "    5", "(HCPC): expected a modifier, not \"5\".")]
    [InlineData(0, 0, "   JF", "(HCPC): expected each modifier once, not \"JF\".", 1)]
    [InlineData(4, 2, "5", "(RECID): expected one of 3 4 7 8, not \"5\".")]
    [InlineData(4, 2, " ", "(RECID): expected one of 3 4 7 8, not \"\".")]
    [InlineData(4, 4, "X", "(COV): expected one of C D I M S, not \"X\".")]
    [InlineData(4, 15, "1", "(PRICE1): expected a pricing category of two digits, not \"1\".")]
    [InlineData(4, 15, "1A", "(PRICE1): expected a pricing category of two digits, not \"1A\".")]
    [InlineData(4, 5, "1OA", "(BETOS): expected a BETOS category, not \"1OA\".")]
    [InlineData(4, 6, "d", "(TOS1): expected one of 0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K L M N P Q R S T U V W Y Z :, not \"d\".")]
    [InlineData(4, 11, "20010229", "(ADD DT): expected a date YYYYMMDD, not \"20010229\".")]
    [InlineData(4, 11, "00000000", "(ADD DT): expected a date YYYYMMDD, not \"00000000\".")]
    [InlineData(4, 11, "", "(ADD DT): expected a date YYYYMMDD, not \"\".")]
    [InlineData(0, 11, "2004O101", "(ADD DT): expected a date YYYYMMDD, not \"2004O101\".")]
    [InlineData(4, 12, "20011301", "(ACT EFF DT): expected a date YYYYMMDD, not \"20011301\".")]
    [InlineData(7, 13, "20240631", "(TERM DT): expected a date YYYYMMDD, not \"20240631\".")]
    [InlineData(7, 13, "19851231", "(TERM DT): expected no date before the day the code was added, not \"19851231\".")]
    public void A_damaged_cell_stops_in_each_format_with_its_place_and_text(
        int record, int cell, string damaged, string problem, int toldAt = -1)
    {
        string[][] records = [.. HcpcsExcerpt.Records.Select(cells => cells.ToArray())];
        records[record][cell] = damaged;
        int row = toldAt < 0 ? record : toldAt;

        HcpcsExcerpt.Refusal(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText(records))
            .Should().Be($"{HcpcsExcerpt.Csv}, line {3 + row}, column {cell + 1} {problem}");
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Xlsx, HcpcsExcerpt.XlsxBytes(records))
            .Should().Be($"{HcpcsExcerpt.Xlsx}, line {4 + row}, column {cell + 1} {problem}");
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, HcpcsExcerpt.TxtText(records))
            .Should().StartWith($"{HcpcsExcerpt.Txt}, line {1 + row}, column ").And.EndWith(problem);
    }

    [Theory]
    [InlineData("ADD DT", "ADDED", "line 2, column 12 (ADDED): expected a heading of the layout, not \"ADDED\".")]
    [InlineData("TERM DT", "ADD DT", "line 2, column 14 (ADD DT): expected each heading once, not \"ADD DT\".")]
    [InlineData("RECID", "REC", "line 2, column 3 (REC): expected a heading of the layout, not \"REC\".")]
    public void A_header_that_is_not_understood_stops(string heading, string damaged, string problem)
    {
        string[] headings = [.. HcpcsExcerpt.Headings.Select(one => one == heading ? damaged : one)];

        HcpcsExcerpt.Refusal(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText(headings, HcpcsExcerpt.Records))
            .Should().Be($"{HcpcsExcerpt.Csv}, {problem}");
    }

    [Fact]
    public void A_missing_header_stops() =>
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText(HcpcsExcerpt.Records[0], HcpcsExcerpt.Records))
            .Should().StartWith($"{HcpcsExcerpt.Csv}, line 11: expected a header above: HCPC, RECID, BETOS");

    [Fact]
    public void A_missing_column_stops_if_it_is_read_and_only_then()
    {
        for (int missing = 0; missing < HcpcsExcerpt.Headings.Length; missing++)
        {
            int without = missing;
            string heading = HcpcsExcerpt.Headings[missing];
            string text = HcpcsExcerpt.CsvText(Without(HcpcsExcerpt.Headings), HcpcsExcerpt.Records.Select(Without));
            if (heading is "SEQNUM" or "LONG DESCRIPTION" or "ACTION CD")
                HcpcsExcerpt.Read(HcpcsExcerpt.Csv, text).Codes.Rows.Should().Equal(Codes);
            else if (heading == "COV")
                HcpcsExcerpt.Read(HcpcsExcerpt.Csv, text).Codes.Rows.Should().Equal(Codes.Select(row => row with { Coverage = null }));
            else if (heading == "PRICE1")
                HcpcsExcerpt.Read(HcpcsExcerpt.Csv, text).Codes.Rows.Should().Equal(Codes.Select(row => row with { Pricing = null }));
            else
                HcpcsExcerpt.Refusal(HcpcsExcerpt.Csv, text).Should().Be($"{HcpcsExcerpt.Csv}, line 2: expected a column {heading}.");

            string[] Without(string[] cells) => [.. cells.Where((_, index) => index != without)];
        }
    }

    [Fact]
    public void A_csv_file_that_ends_early_stops_wherever_it_was_cut_before_the_last_cell()
    {
        string text = HcpcsExcerpt.CsvText(HcpcsExcerpt.Records).TrimEnd();

        for (int length = text.LastIndexOf('\n') + 2; length < text.LastIndexOf(','); length++)
            HcpcsExcerpt.Refusal(HcpcsExcerpt.Csv, text[..length]).Should().StartWith($"{HcpcsExcerpt.Csv}, line 11");
    }

    [Fact]
    public void A_line_of_text_that_ends_early_stops_wherever_it_was_cut()
    {
        string text = HcpcsExcerpt.TxtText(HcpcsExcerpt.Records).TrimEnd();
        int lastLine = text.LastIndexOf('\n') + 1;

        (text.Length - lastLine).Should().Be(293);
        for (int length = lastLine + 1; length < text.Length; length++)
            HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, text[..length]).Should().StartWith($"{HcpcsExcerpt.Txt}, line 9");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(100)]
    [InlineData(258)]
    [InlineData(270)]
    public void A_line_of_text_whose_fields_have_moved_stops(int position)
    {
        string line = HcpcsExcerpt.Line(HcpcsExcerpt.Records[7]);

        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, line.Insert(position, " ")[..320] + "\r\n")
            .Should().StartWith($"{HcpcsExcerpt.Txt}, line 1");
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, line.Remove(position, 1) + " \r\n").Should().StartWith($"{HcpcsExcerpt.Txt}, line 1");
    }

    [Fact]
    public void A_line_of_text_is_held_against_its_whole_width()
    {
        string line = HcpcsExcerpt.Line(HcpcsExcerpt.Records[4]);
        string continuation = HcpcsExcerpt.Line(HcpcsExcerpt.Records[5]);

        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, line + "x").Should().Be($"{HcpcsExcerpt.Txt}, line 1: the line goes beyond position 320.");
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, line[..319] + "x").Should().EndWith("(filler): expected blanks, not \"x\".");
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, line[..292]).Should().Be($"{HcpcsExcerpt.Txt}, line 1: the line ends before position 293.");
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, line[..5] + "0001x" + line[10..])
            .Should().Contain("(SEQNUM): expected five digits, not \"0001x\"");
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Txt, line + "\r\n" + continuation.PadRight(100) + "x")
            .Should().Contain("line 2: the line continues a description, yet goes beyond position 91.");
        HcpcsExcerpt.Read(HcpcsExcerpt.Txt, line + "\r\n" + continuation.PadRight(320)).Codes.Read.Should().Be(2);
    }

    [Fact]
    public void A_file_without_a_row_stops() =>
        HcpcsExcerpt.Refusal(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText([])).Should().EndWith("the file ends without a row.");

    [Fact]
    public void Formats_of_one_table_that_say_the_same_do_not_differ()
    {
        (CmsRows<CodeRow> codes, CmsRows<ModifierRow> modifiers) = HcpcsExcerpt.Read(
            HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText(HcpcsExcerpt.Records));
        foreach ((CmsRows<CodeRow> otherCodes, CmsRows<ModifierRow> otherModifiers) in EachFormat(HcpcsExcerpt.Records))
        {
            codes.DifferenceFrom(otherCodes).Should().BeNull();
            modifiers.DifferenceFrom(otherModifiers).Should().BeNull();
        }

        string[][] records = [.. HcpcsExcerpt.Records.Select(cells => cells.ToArray())];
        records[7][13] = "20240629";
        foreach ((CmsRows<CodeRow> otherCodes, _) in EachFormat(records))
            codes.DifferenceFrom(otherCodes).Should().Contain("E0910");
    }

    private static IEnumerable<(CmsRows<CodeRow> Codes, CmsRows<ModifierRow> Modifiers)> EachFormat(string[][] records) =>
    [
        HcpcsExcerpt.Read(HcpcsExcerpt.Csv, HcpcsExcerpt.CsvText(records)),
        HcpcsExcerpt.Read(HcpcsExcerpt.Txt, HcpcsExcerpt.TxtText(records)),
        HcpcsExcerpt.Read(HcpcsExcerpt.Xlsx, HcpcsExcerpt.XlsxBytes(records)),
    ];
}
