using System.Text;
using CptRules.Compiler.Files;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Layouts.Hcpcs;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Tests.Reading;

namespace CptRules.Compiler.Tests.Layouts.Hcpcs;

/// <summary>A few made-up HCPCS records in each published layout, whole or damaged.</summary>
internal static class HcpcsExcerpt
{
    public const string Csv = "HCPC2024_JUL_ANWEB.csv";
    public const string Txt = "HCPC2016_CONTR_ANWEB.txt";
    public const string Xlsx = "HCPC2020_OCT_anweb.xlsx";

    // All columns that are read, and some of the 35 others that are known.
    public static readonly string[] Headings =
    [
        "HCPC", "SEQNUM", "RECID", "LONG DESCRIPTION", "COV", "BETOS", "TOS1", "TOS2", "TOS3", "TOS4", "TOS5",
        "ADD DT", "ACT EFF DT", "TERM DT", "ACTION CD", "PRICE1",
    ];

    /// <summary>Two procedures and their continuations, two modifiers, and a modifier of one character.</summary>
    public static readonly string[][] Records =
    [
        ["   LT", "0010", "7", "Words", "C", "", "", "", "", "", "", "20040101", "20040101", "", "N", ""],
        ["   JF", "0010", "7", "Words", "C", "", "", "", "", "", "", "20150401", "20150701", "20150630", "D", ""],
        ["   JF", "0020", "8", "more words", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["    D", "0010", "7", "Words", "C", "", "", "", "", "", "", "20040101", "20040101", "", "N", ""],
        ["A0425", "0010", "3", "Words, \"quoted\"", "D", "O1A", "D", "", "", "", "", "20010101", "20010101", "", "N", "11"],
        ["A0425", "0020", "4", "more words", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["A0425", "0030", "4", "and more", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["E0910", "0010", "3", "Words", "C", "D1E", "P", "A", "R", "", "", "19860101", "19840101", "20240630", "D", "36"],
        ["M0001", "0010", "3", "Words", "M", "Y2", "1", "", "", "", "", "20230101", "", "", "N", "00"],
    ];

    public static string CsvText(IEnumerable<string[]> records) => CsvText(Headings, records);

    public static string CsvText(string[] headings, IEnumerable<string[]> records) =>
        string.Concat(records.Prepend(headings).Prepend(["A notice"]).Select(cells => string.Join(',', cells.Select(Quoted)) + "\r\n"));

    public static string TxtText(IEnumerable<string[]> records) => string.Concat(records.Select(cells => Line(cells) + "\r\n"));

    /// <summary>A line of the text file: 320 characters for a first record, the description alone for a continuation.</summary>
    public static string Line(string[] cells)
    {
        string description = cells[0].PadLeft(5) + cells[1].PadRight(5, '0') + cells[2] + cells[3].PadRight(80);
        if (cells[2] is "4" or "8")
            return description;
        string types = string.Concat(cells[6..11].Select(type => type.PadRight(1)));
        string detail = cells[5].PadRight(3) + " " + types + "  0" + string.Concat(
            cells[11..14].Select(date => date.PadRight(8))) + cells[14];
        string middle = (description.PadRight(119) + cells[15]).PadRight(229) + cells[4];
        return middle.PadRight(256) + detail.PadRight(64);
    }

    public static byte[] XlsxBytes(IEnumerable<string[]> records) => Workbook.Of([["A notice"], [], .. records.Prepend(Headings)]);

    public static (CmsRows<CodeRow> Codes, CmsRows<ModifierRow> Modifiers) Read(string name, string text) =>
        Read(name, Encoding.Latin1.GetBytes(text));

    public static (CmsRows<CodeRow> Codes, CmsRows<ModifierRow> Modifiers) Read(string name, byte[] bytes)
    {
        var layout = new HcpcsLayout();
        IReadOnlyList<CmsRows> rows = layout.Read(new CmsFile(name, name, bytes.Length, () => bytes), layout.Identify(name)!).Rows;
        rows.Select(one => one.Kind).Should().Equal("HCPCS", "HCPCS modifiers");
        return ((CmsRows<CodeRow>)rows[0], (CmsRows<ModifierRow>)rows[1]);
    }

    /// <summary>The error message for a text.</summary>
    public static string Refusal(string name, string text) => Refusal(name, Encoding.Latin1.GetBytes(text));

    public static string Refusal(string name, byte[] bytes) =>
        FluentActions.Invoking(() => Read(name, bytes)).Should().Throw<RuleSourceException>().Which.Message;

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(',', '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
