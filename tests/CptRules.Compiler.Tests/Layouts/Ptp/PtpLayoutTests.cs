using System.Globalization;
using System.Text;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Layouts.Ptp;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Layouts.Ptp;

/// <summary>PTP files are identified by name and read as published; errors are reported with their place.</summary>
public sealed class PtpLayoutTests
{
    private static readonly string[] Rows =
    [
        $"96413\t96360\t\t20060101\t*\t1\t{PtpExcerpt.Rationale}",
        "38221\t38220\t*\t19960101\t20191231\t0\tStandards of medical/surgical practice",
        "38221\t38220\t\t20200401\t*\t1\tMore extensive procedure",
        $"G0378\t0663T\t\t20240701\t20240701\t9\t{PtpExcerpt.Rationale}",
    ];

    private static readonly PairRow[] Pairs =
    [
        Pair("96413", "96360", new(2006, 1, 1), DateOnly.MaxValue, 1, PairRationale.MisuseOfColumnTwo),
        Pair("38221", "38220", new(1996, 1, 1), new(2019, 12, 31), 0, PairRationale.StandardsOfPractice) with { InForceByQuarter = 1 },
        Pair("38221", "38220", new(2020, 4, 1), DateOnly.MaxValue, 1, PairRationale.MoreExtensive),
    ];

    [Theory]
    [InlineData("ccipra-v302r0-f1.TXT", TableKind.PtpPractitioner, "2024-07-01", TableFormat.Txt, 0, 1)]
    [InlineData("ccioph-v302r0-f4.txt", TableKind.PtpOutpatientHospital, "2024-07-01", TableFormat.Txt, 0, 4)]
    [InlineData("CCIPRA-V313R2-F3.XLSX", TableKind.PtpPractitioner, "2025-10-01", TableFormat.Xlsx, 2, 3)]
    [InlineData("ccioph-v320r10-f2.xlsx", TableKind.PtpOutpatientHospital, "2026-01-01", TableFormat.Xlsx, 10, 2)]
    [InlineData("ccipra-v321r0-f1.txt", TableKind.PtpPractitioner, "2026-04-01", TableFormat.Txt, 0, 1)]
    internal void The_name_tells_setting_quarter_revision_and_part(
        string name, TableKind kind, string date, TableFormat format, int revision, int part)
    {
        CmsLayouts.TryIdentify(name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue();

        layout.Should().BeOfType<PtpLayout>();
        identity.Should()
            .Be(new TableIdentity(kind, DateOnly.Parse(date, CultureInfo.InvariantCulture), format) { Revision = revision, Part = part });
    }

    [Theory]
    [InlineData("ccipra-v304r0-f1.txt")]
    [InlineData("ccipra-v302r0-f5.txt")]
    [InlineData("ccipra-v302r0-f0.txt")]
    [InlineData("ccipra-v302-f1.txt")]
    [InlineData("ccipra-v3021r0-f1.txt")]
    [InlineData("ccidme-v302r0-f1.txt")]
    [InlineData("ccipra-v302r0-f1.csv")]
    [InlineData("ccipra-v302r0-f1.txt\n")]
    [InlineData("a-ccipra-v302r0-f1.txt")]
    public void Other_names_are_not_of_the_layout(string name) => new PtpLayout().Identify(name).Should().BeNull();

    [Fact]
    public void Rows_are_read_with_all_their_windows_and_those_never_in_force_are_counted()
    {
        CmsRows<PairRow> rows = PtpExcerpt.Read(PtpExcerpt.Text(Rows));

        rows.Kind.Should().Be("PTP practitioner");
        rows.Rows.Should().Equal(Pairs);
        rows.Read.Should().Be(4);
        rows.Dropped.Should().Equal(new DroppedRows("indicator 9", 1));
    }

    [Fact]
    public void Hospital_files_give_hospital_pairs()
    {
        CmsRows<PairRow> rows = PtpExcerpt.Read(PtpExcerpt.Text(Rows), "ccioph-v302r0-f1.txt");

        rows.Kind.Should().Be("PTP outpatient hospital");
        rows.Rows.Should().Equal(Pairs.Select(pair => pair with { Setting = CareSetting.OutpatientHospital }));
    }

    [Theory]
    [InlineData("CPT Manual or CMS manual coding instruction", PairRationale.CodingInstruction)]
    [InlineData("Misuse of Column Two code with Column One code", PairRationale.MisuseOfColumnTwo)]
    [InlineData("Standards of medical/surgical practice", PairRationale.StandardsOfPractice)]
    [InlineData("Standard preparation/monitoring services for anesthesia", PairRationale.AnesthesiaPreparation)]
    [InlineData("HCPCS/CPT procedure code definition", PairRationale.CodeDefinition)]
    [InlineData("Mutually exclusive procedures", PairRationale.MutuallyExclusive)]
    [InlineData("More extensive procedure", PairRationale.MoreExtensive)]
    [InlineData("CPT Separate procedure definition", PairRationale.SeparateProcedure)]
    [InlineData("Anesthesia service included in surgical procedure", PairRationale.AnesthesiaBySurgeon)]
    [InlineData("Sequential procedure", PairRationale.SequentialProcedure)]
    [InlineData("Laboratory panel", PairRationale.LaboratoryPanel)]
    [InlineData("Gender-specific procedures", PairRationale.GenderSpecific)]
    internal void Every_published_rationale_is_known(string text, PairRationale rationale) =>
        PtpExcerpt.Read(PtpExcerpt.Text($"96413\t96360\t\t20060101\t*\t1\t{text}"))
            .Rows.Should().ContainSingle().Which.Rationale.Should().Be(rationale);

    [Fact]
    public void Notices_line_ends_and_byte_order_marks_make_no_difference()
    {
        string text = PtpExcerpt.Text(Rows);
        byte[] windows1252 = [.. Encoding.Latin1.GetBytes(text)];
        windows1252[0] = 0x93;
        byte[][] files =
        [
            Encoding.Latin1.GetBytes(text[PtpExcerpt.Notice.Length..]),
            Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("Another notice\r\n", 20)) + text),
            Encoding.Latin1.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)),
            Encoding.Latin1.GetBytes(text.TrimEnd()),
            Encoding.Latin1.GetBytes(text + "\r\n\t\t\t\t\t\t\r\n"),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            windows1252,
        ];

        foreach (byte[] file in files)
            PtpExcerpt.Read(file).Rows.Should().Equal(Pairs);
    }

    [Fact]
    public void Columns_are_found_by_their_headings_wherever_they_stand()
    {
        string moved = string.Join("\r\n", PtpExcerpt.Text(Rows).Split("\r\n").Select(Reversed));

        PtpExcerpt.Read(moved).Rows.Should().Equal(Pairs);
    }

    [Fact]
    public void A_workbook_is_read_like_the_text_with_its_headings_stacked_or_in_one_cell()
    {
        string[][] cells = [.. PtpExcerpt.Text(Rows).TrimEnd().Split("\r\n").Select(line => line.Split('\t'))];
        string[] headings =
        [
            "Column 1", "Column 2", "* = In existence prior to 1996", "Effective\nDate", "Deletion Date\n*=no data",
            "Modifier\n0=not allowed\n1=allowed\n9=not applicable", "PTP Edit Rationale",
        ];
        string[][] oneRecord = [cells[0], cells[1], headings, .. cells[6..]];

        foreach (string[][] sheet in new[] { cells, oneRecord })
        {
            CmsRows<PairRow> rows = PtpExcerpt.Read(Workbook.Of(sheet), "ccipra-v302r0-f1.xlsx");
            rows.Rows.Should().Equal(Pairs);
            rows.Read.Should().Be(4);
        }
    }

    [Fact]
    public void Damage_in_a_workbook_is_told_with_its_place()
    {
        string[][] cells = [.. PtpExcerpt.Text(Rows).TrimEnd().Split("\r\n").Select(line => line.Split('\t'))];
        cells[7][3] = "19960231";

        PtpExcerpt.Refusal(Workbook.Of(cells), "ccipra-v302r0-f1.xlsx")
            .Should().Be("ccipra-v302r0-f1.xlsx, line 8, column 4 (Effective Date): expected a date YYYYMMDD, not \"19960231\".");
    }

    [Theory]
    [InlineData("96413", "9641", "column 1 (Column 1): expected a procedure code, not \"9641\".")]
    [InlineData("G0378", "g0378", "column 1 (Column 1): expected a procedure code, not \"g0378\".")]
    [InlineData("0663T", "0663t", "column 2 (Column 2): expected a procedure code, not \"0663t\".")]
    [InlineData("0663T", "", "column 2 (Column 2): expected a procedure code, not \"\".")]
    [InlineData("38220", "38221", "column 2 (Column 2): expected a code other than column 1, not \"38221\".")]
    [InlineData("\t*\t1996", "\t+\t1996", "column 3 (*=in existence prior to 1996): expected * or nothing, not \"+\".")]
    [InlineData("20060101", "20061301", "column 4 (Effective Date): expected a date YYYYMMDD, not \"20061301\".")]
    [InlineData("20060101", "200601O1", "column 4 (Effective Date): expected a date YYYYMMDD, not \"200601O1\".")]
    [InlineData("20060101", "*", "column 4 (Effective Date): expected a date YYYYMMDD, not \"*\".")]
    [InlineData("20191231", "20190229", "column 5 (Deletion Date *=no data): expected a date YYYYMMDD, not \"20190229\".")]
    [InlineData("20191231", "", "column 5 (Deletion Date *=no data): expected a date YYYYMMDD, not \"\".")]
    [InlineData(
        "20191231", "19951231", "column 5 (Deletion Date *=no data): expected no date before the effective date, not \"19951231\".")]
    [InlineData("*\t1\t", "*\t2\t", "column 6 (Modifier 0=not allowed 1=allowed 9=not applicable): expected one of 0 1 9, not \"2\".")]
    [InlineData("*\t1\t", "*\t\t", "column 6 (Modifier 0=not allowed 1=allowed 9=not applicable): expected one of 0 1 9, not \"\".")]
    [InlineData(
        "More extensive",
        "Less extensive",
        "column 7 (PTP Edit Rationale): expected one of the published rationales, not \"Less extensive procedure\".")]
    [InlineData("More extensive procedure", "", "column 7 (PTP Edit Rationale): expected one of the published rationales, not \"\".")]
    public void A_damaged_cell_stops_with_its_place_and_text(string whole, string damaged, string problem)
    {
        int row = Array.FindIndex(Rows, text => text.Contains(whole, StringComparison.Ordinal));
        string[] rows = [.. Rows];
        rows[row] = rows[row].Replace(whole, damaged, StringComparison.Ordinal);

        PtpExcerpt.Refusal(PtpExcerpt.Text(rows)).Should().Be($"{PtpExcerpt.Name}, line {7 + row}, {problem}");
    }

    [Fact]
    public void A_file_that_ends_early_stops_wherever_it_was_cut_within_a_row()
    {
        string text = PtpExcerpt.Text(Rows[..2]).TrimEnd();
        int lastRow = text.LastIndexOf('\n') + 1;

        // If the file is truncated before a row, only the census shows that the row is missing.
        for (int length = lastRow + 1; length < text.Length; length++)
            PtpExcerpt.Refusal(text[..length]).Should().StartWith($"{PtpExcerpt.Name}, line 8");
    }

    [Fact]
    public void A_row_with_more_cells_than_columns_stops() =>
        PtpExcerpt.Refusal(PtpExcerpt.Text(Rows[0] + "\tmore"))
            .Should().Be($"{PtpExcerpt.Name}, line 7, column 8: expected nothing after the last column, not \"more\".");

    [Theory]
    [InlineData(
        "\tModifier\t",
        "\tModifiers\t",
        "line 6, column 6 (Modifiers 0=not allowed 1=allowed 9=not applicable): expected a heading of the layout, not \"9=not "
            + "applicable\".")]
    [InlineData(
        "\tDeletion\t", "\tEffective\t", "line 6, column 5 (Effective Date *=no data): expected a heading of the layout, not \"\".")]
    [InlineData("9=not applicable", "", "line 6, column 6 (Modifier 0=not allowed 1=allowed): expected a heading of the layout, not \"\".")]
    [InlineData("Column 2", "Column B", "line 10: expected the headings Column 1 and Column 2 in one of the first 30 records.")]
    public void A_header_that_is_not_understood_stops(string whole, string damaged, string problem) =>
        PtpExcerpt.Refusal(PtpExcerpt.Text(Rows).Replace(whole, damaged, StringComparison.Ordinal))
            .Should().Be($"{PtpExcerpt.Name}, {problem}");

    [Fact]
    public void A_missing_column_stops()
    {
        string text = string.Join(
            "\r\n", PtpExcerpt.Text(Rows).Split("\r\n").Select(line => string.Join('\t', line.Split('\t').SkipLast(1))));

        PtpExcerpt.Refusal(text).Should().Be($"{PtpExcerpt.Name}, line 6: expected a column PTP Edit Rationale.");
    }

    [Fact]
    public void A_repeated_column_stops()
    {
        string text = string.Join(
            "\r\n", PtpExcerpt.Text(Rows).Split("\r\n").Select(line => line.Length == 0 ? line : line + "\t" + line.Split('\t')[0]));

        PtpExcerpt.Refusal(text).Should().Contain("column 8 (Column 1): expected each heading once");
    }

    [Fact]
    public void A_file_without_a_row_stops() => PtpExcerpt.Refusal(PtpExcerpt.Text()).Should().EndWith("the file ends without a row.");

    [Fact]
    public void Another_format_with_the_same_pairs_in_another_order_does_not_differ()
    {
        CmsRows<PairRow> rows = PtpExcerpt.Read(PtpExcerpt.Text(Rows));

        rows.DifferenceFrom(PtpExcerpt.Read(PtpExcerpt.Text([.. Rows.Reverse()]))).Should().BeNull();
        rows.DifferenceFrom(PtpExcerpt.Read(PtpExcerpt.Text(Rows[1..]))).Should().Contain("96413");
    }

    [Fact]
    public void A_row_allocates_nothing_but_its_place_in_the_list()
    {
        const int count = 50_000;
        byte[] few = Encoding.Latin1.GetBytes(PtpExcerpt.Text([.. Enumerable.Repeat(Rows[0], 100)]));
        byte[] many = Encoding.Latin1.GetBytes(PtpExcerpt.Text([.. Enumerable.Repeat(Rows[0], count)]));
        PtpExcerpt.Read(few);

        long before = GC.GetAllocatedBytesForCurrentThread();
        PtpExcerpt.Read(many);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        // A pair has 24 bytes. One string for each row would add 32 bytes.
        bytes.Should().BeLessThan((count * 32) + 1_000_000);
    }

    private static string Reversed(string line) => string.Join('\t', line.Split('\t').Reverse());

    private static PairRow Pair(string column1, string column2, DateOnly from, DateOnly through, byte indicator, PairRationale rationale) =>
        new(CareSetting.Practitioner, CodeKey.Parse(column1), CodeKey.Parse(column2), from, through, indicator, rationale);
}
