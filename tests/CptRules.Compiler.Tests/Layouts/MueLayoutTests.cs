using System.Text;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Tests.Layouts;

/// <summary>MUE tables are read completely from csv, txt and xlsx, and refused if anything is not as published.</summary>
public sealed class MueLayoutTests
{
    private const string CsvName = "MCR_MUE_PractitionerServices_Eff_07-01-2024.csv";
    private const string TxtName = "MCR_MUE_PractitionerServices_Eff_07-01-2024.txt";
    private const string XlsxName = "MCR_MUE_PractitionerServices_Eff_07-01-2024.xlsx";
    private const string Notice = "\"A notice of the owner.\r\n\r\nOn three lines.\",,,\r\n";
    private const string Header = "\"HCPCS/\nCPT Code\",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n";
    private const string Rows =
        "0001U,1,2 Date of Service Edit: Policy,Code Descriptor / CPT Instruction\r\n"
        + "96411,3,3 Date of Service Edit: Clinical,Clinical: Data\r\n"
        + "A0425,250,1 Line Edit,Clinical: Data\r\n";

    private static readonly MueRow[] Expected =
    [
        new(CodeKey.Parse("0001U"), 1, 2, "Code Descriptor / CPT Instruction"),
        new(CodeKey.Parse("96411"), 3, 3, "Clinical: Data"),
        new(CodeKey.Parse("A0425"), 250, 1, "Clinical: Data"),
    ];

    [Theory]
    [InlineData("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", "MuePractitioner", "Csv")]
    [InlineData("MCR_MUE_OutpatientHospitalServices_Eff_07-01-2024.xlsx", "MueOutpatientHospital", "Xlsx")]
    [InlineData("mcr_mue_dmesupplierservices_eff_07-01-2024.TXT", "MueDmeSupplier", "Txt")]
    public void A_name_tells_the_setting_the_date_and_the_format(string name, string kind, string format)
    {
        Excerpts.Identify(name)
            .Should().Be(new TableIdentity(Enum.Parse<TableKind>(kind), new(2024, 7, 1), Enum.Parse<TableFormat>(format)));
    }

    [Theory]
    [InlineData("MCR_MUE_PractitionerServices_Eff_13-40-2024.csv")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_02-30-2024.csv")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_2024-07-01.csv")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_07-01-0001.csv")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv\n")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv.bak")]
    [InlineData("MCR_MUE_PractitionerServices_Eff_07-01-2024.pdf")]
    [InlineData("MCD_MUE_PractitionerServices_Eff_07-01-2024.csv")]
    [InlineData("MCR_MUE_HospiceServices_Eff_07-01-2024.csv")]
    public void Another_name_is_not_a_table_of_limits(string name) => Excerpts.Identify(name).Should().BeNull();

    [Fact]
    public void A_file_without_a_row_stops() => Excerpts.Refusal(CsvName, Notice + Header).Should().EndWith("the file ends without a row.");

    [Fact]
    public void A_csv_is_read_with_every_row_kept()
    {
        CmsTable table = Excerpts.Read(CsvName, Notice + Header + Rows);

        CmsRows<MueRow> rows = table.RowsOf<MueRow>();
        rows.Rows.Should().Equal(Expected);
        (rows.Kind, rows.Read, rows.Kept).Should().Be(("MUE practitioner", 3, 3));
        rows.Dropped.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        "MCR_MUE_OutpatientHospitalServices_Eff_07-01-2024.csv", "Outpatient Hospital Services MUE Values", "MUE outpatient hospital")]
    [InlineData("MCR_MUE_DMESupplierServices_Eff_07-01-2024.csv", "DME Supplier Services MUE Values", "MUE DME supplier")]
    public void The_other_settings_have_headings_of_their_own(string name, string heading, string kind)
    {
        CmsRows<MueRow> rows = Excerpts.Read(name, Notice + Header.Replace("Practitioner Services MUE Values", heading) + Rows)
            .RowsOf<MueRow>();

        rows.Kind.Should().Be(kind);
        rows.Rows.Should().Equal(Expected);
    }

    [Fact]
    public void A_txt_is_read_with_tabs_for_commas()
    {
        Excerpts.Read(TxtName, (Notice + Header + Rows).Replace(',', '\t')).RowsOf<MueRow>().Rows.Should().Equal(Expected);
    }

    [Fact]
    public void An_xlsx_is_read_with_numbers_as_cells()
    {
        byte[] workbook = Excerpts.Workbook(
            ["A notice of the owner."],
            ["HCPCS/\nCPT Code", "Practitioner Services MUE Values", "MUE Adjudication Indicator", "MUE Rationale"],
            ["0001U", 1, "2 Date of Service Edit: Policy", "Code Descriptor / CPT Instruction"],
            [96411, 3, "3 Date of Service Edit: Clinical", "Clinical: Data"],
            ["A0425", 250, "1 Line Edit", "Clinical: Data"]);

        Excerpts.Read(XlsxName, workbook).RowsOf<MueRow>().Rows.Should().Equal(Expected);
    }

    [Fact]
    public void A_code_that_a_workbook_has_as_a_number_without_its_zeros_is_refused()
    {
        byte[] workbook = Excerpts.Workbook(
            ["HCPCS/CPT Code", "Practitioner Services MUE Values", "MUE Adjudication Indicator", "MUE Rationale"],
            [100, 1, "1 Line Edit", "CMS Policy"]);

        Excerpts.Refusal(XlsxName, workbook).Should().Be($"here/{XlsxName}, line 2, column 1 (HCPCS/CPT Code): expected a procedure "
            + "code, not \"100\".");
    }

    [Theory]
    [InlineData("as published", "")]
    [InlineData("no notice", "")]
    [InlineData("a longer notice", "")]
    [InlineData("line feeds only", "")]
    [InlineData("blank lines at the end", "")]
    [InlineData("no line end at the end", "")]
    [InlineData("an UTF-8 mark", "utf-8")]
    [InlineData("an UTF-16 mark", "utf-16")]
    public void What_does_not_touch_the_rows_is_read_the_same(string change, string encoding)
    {
        string text = Notice + Header + Rows;
        text = change switch
        {
            "no notice" => Header + Rows,
            "a longer notice" => Notice + "Another notice,,,\r\n,,,\r\n" + Header + Rows,
            "line feeds only" => text.Replace("\r\n", "\n"),
            "blank lines at the end" => text + "\r\n,,,\r\n",
            "no line end at the end" => text.TrimEnd(),
            _ => text,
        };
        byte[] bytes = encoding.Length == 0
            ? Encoding.Latin1.GetBytes(text)
            : [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(text)];

        Excerpts.Read(CsvName, bytes).RowsOf<MueRow>().Rows.Should().Equal(Expected);
    }

    [Fact]
    public void Columns_may_stand_in_another_order()
    {
        const string text = "MUE Rationale,MUE Adjudication Indicator,HCPCS/CPT Code,Practitioner Services MUE Values\r\nClinical: "
            + "Data,3 Date of Service Edit: Clinical,96411,3\r\n";

        Excerpts.Read(CsvName, text).RowsOf<MueRow>().Rows.Should().Equal(Expected[1]);
    }

    [Fact]
    public void A_rationale_that_no_quarter_has_had_is_kept()
    {
        Excerpts.Read(CsvName, Header + "96411,3,1 Line Edit,Phase of the Moon\r\n")
            .RowsOf<MueRow>().Rows.Should().Equal(Expected[1] with { Mai = 1, Rationale = "Phase of the Moon" });
    }

    [Theory]
    // The header, on line 4: its first heading takes two lines.
    [InlineData(
        "Practitioner Services MUE Values",
        "Outpatient Hospital Services MUE Values",
        "line 4, column 2 (Outpatient Hospital Services MUE Values): expected a heading of the layout, not \"Outpatient Hospital "
            + "Services MUE Values\".")]
    [InlineData("MUE Rationale", "MUE Reason", "line 4, column 4 (MUE Reason): expected a heading of the layout, not \"MUE Reason\".")]
    [InlineData(
        "MUE Rationale\r\n",
        "MUE Rationale,Corrected\r\n",
        "line 4, column 5 (Corrected): expected a heading of the layout, not \"Corrected\".")]
    [InlineData(",MUE Rationale", "", "line 4: expected a column MUE Rationale.")]
    [InlineData(
        ",MUE Rationale",
        ",MUE Rationale,MUE Rationale",
        "line 4, column 5 (MUE Rationale): expected each heading once, not \"MUE Rationale\".")]
    // Rows, from line 6.
    [InlineData("96411,", "9641l,", "line 7, column 1 (HCPCS/ CPT Code): expected a procedure code, not \"9641l\".")]
    [InlineData("A0425,", "a0425,", "line 8, column 1 (HCPCS/ CPT Code): expected a procedure code, not \"a0425\".")]
    [InlineData("A0425,", "96411,", "line 8, column 1 (HCPCS/ CPT Code): expected each code once, not \"96411\".")]
    [InlineData(
        "96411,3,",
        "96411,x,",
        "line 7, column 2 (Practitioner Services MUE Values): expected a whole number from 0 to 9999999, not \"x\".")]
    [InlineData(
        "96411,3,", "96411,,", "line 7, column 2 (Practitioner Services MUE Values): expected a whole number from 0 to 9999999, not \"\".")]
    [InlineData(
        "96411,3,",
        "96411,-3,",
        "line 7, column 2 (Practitioner Services MUE Values): expected a whole number from 0 to 9999999, not \"-3\".")]
    [InlineData(
        "96411,3,",
        "96411,3.5,",
        "line 7, column 2 (Practitioner Services MUE Values): expected a whole number from 0 to 9999999, not \"3.5\".")]
    [InlineData(
        "96411,3,",
        "96411,10000000,",
        "line 7, column 2 (Practitioner Services MUE Values): expected a whole number from 0 to 9999999, not \"10000000\".")]
    [InlineData(
        "96411,3,",
        "96411,2024-07-01,",
        "line 7, column 2 (Practitioner Services MUE Values): expected a whole number from 0 to 9999999, not \"2024-07-01\".")]
    [InlineData(
        "1 Line Edit",
        "4 Line Edit",
        "line 8, column 3 (MUE Adjudication Indicator): expected 1 Line Edit, 2 Date of Service Edit: Policy or 3 Date of Service Edit: "
            + "Clinical, not \"4 Line Edit\".")]
    [InlineData(
        "1 Line Edit",
        "1",
        "line 8, column 3 (MUE Adjudication Indicator): expected 1 Line Edit, 2 Date of Service Edit: Policy or 3 Date of Service Edit: "
            + "Clinical, not \"1\".")]
    [InlineData(
        "Edit: Clinical,Clinical: Data",
        "Edit: Clinical,",
        "line 7, column 4 (MUE Rationale): expected a rationale, of up to 80 plain characters, not \"\".")]
    [InlineData(
        "Edit: Clinical,Clinical: Data",
        "Edit: Clinical,3",
        "line 7, column 4 (MUE Rationale): expected a rationale, of up to 80 plain characters, not \"3\".")]
    [InlineData("Edit: Clinical,Clinical: Data", "Edit: Clinical", "line 7: 3 cells, but there are 4 columns.")]
    [InlineData(
        "Edit: Clinical,Clinical: Data",
        "Edit: Clinical,Clinical: Data,new",
        "line 7, column 5: expected nothing after the last column, not \"new\".")]
    public void A_damaged_csv_is_refused_with_the_place_and_the_text(string text, string damaged, string problem)
    {
        string whole = Notice + Header + Rows;
        whole.Should().Contain(text);

        Excerpts.Refusal(CsvName, whole.Replace(text, damaged)).Should().Be($"here/{CsvName}, {problem}");
    }

    [Fact]
    public void A_rationale_that_goes_on_and_on_is_refused()
    {
        Excerpts.Refusal(CsvName, Header + $"96411,3,1 Line Edit,{new string('x', 81)}\r\n")
            .Should().Be($"here/{CsvName}, line 3, column 4 (MUE Rationale): expected a rationale, of up to 80 plain characters, not "
                + $"\"{new string('x', 60)}...\".");
    }

    [Theory]
    [InlineData(5, "line 8, column 4 (MUE Rationale): expected a line end after the rationale, or a rationale that another line has too, "
        + "since the file ends within a line, not \"Clinical\".")]
    [InlineData(20, "line 8: 3 cells, but there are 4 columns.")]
    [InlineData(30, "line 8: 1 cells, but there are 4 columns.")]
    public void A_last_line_that_breaks_off_is_refused_wherever_it_breaks(int missing, string problem)
    {
        string whole = (Notice + Header + Rows).TrimEnd();

        Excerpts.Refusal(CsvName, whole[..^(missing + 1)]).Should().Be($"here/{CsvName}, {problem}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("A notice of the owner.\r\n")]
    [InlineData("HCPCS,Units,Indicator,Reason\r\n96411,3,3,x\r\n")]
    public void A_file_without_the_header_is_refused(string text)
    {
        Excerpts.Refusal(CsvName, text).Should().StartWith($"here/{CsvName}, line ")
            .And.EndWith(": expected a header above: HCPCS/CPT Code, Practitioner Services MUE Values, MUE Adjudication Indicator, MUE "
                + "Rationale.");
    }

    [Fact]
    public void A_txt_that_is_not_tab_separated_is_refused()
    {
        Excerpts.Refusal(TxtName, Notice + Header + Rows).Should().Contain("expected a header above");
    }

    [Fact]
    public void A_workbook_that_breaks_off_is_refused()
    {
        byte[] workbook = Excerpts.Workbook(["HCPCS/CPT Code"]);

        Excerpts.Refusal(XlsxName, workbook[..(workbook.Length / 2)])
            .Should().StartWith($"here/{XlsxName}, workbook: not an xlsx workbook: ").And.NotContain("1252");
    }

    [Theory]
    [InlineData("2024q3/MCR_MUE_PractitionerServices_Eff_07-01-2024.zip", "MUE practitioner", 14_677)]
    [InlineData("2024q3/MCR_MUE_OutpatientHospitalServices_Eff_07-01-2024.zip", "MUE outpatient hospital", 14_628)]
    [InlineData("2024q3/MCR_MUE_DMESupplierServices_Eff_07-01-2024.zip", "MUE DME supplier", 2_928)]
    [InlineData("2026/MCR_MUE_PractitionerServices_Eff_04-01-2026.zip", "MUE practitioner", 15_095)]
    public void The_published_tables_are_read_whole(string zip, string kind, int count)
    {
        CmsRows<MueRow> rows = Excerpts.ReadPublished(zip).RowsOf<MueRow>();

        (rows.Kind, rows.Read, rows.Kept).Should().Be((kind, count, count));
    }

    [Fact]
    public void The_published_limits_are_those_that_are_known()
    {
        Dictionary<CodeKey, MueRow> rows = Excerpts.ReadPublished("2024q3/MCR_MUE_PractitionerServices_Eff_07-01-2024.zip")
            .RowsOf<MueRow>().Rows.ToDictionary(row => row.Code);

        rows[CodeKey.Parse("96411")].Should().Be(new MueRow(CodeKey.Parse("96411"), 3, 3, "Clinical: Data"));
        (rows[CodeKey.Parse("A0425")].Limit, rows[CodeKey.Parse("A0425")].Mai).Should().Be((250, 1));
        (rows[CodeKey.Parse("96376")].Limit, rows[CodeKey.Parse("96376")].Rationale).Should().Be((0, "CMS Policy"));
    }
}
