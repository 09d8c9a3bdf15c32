using System.IO.Compression;
using System.Security;
using System.Text;

namespace CptRules.Compiler.Tests.Layouts;

/// <summary>Makes xlsx files with given cells of every kind, and with damage to any part.</summary>
internal static class Workbook
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet of text cells; null is no cell.</summary>
    public static byte[] Of(params string?[][] rows) => OfSheets(Sheet(rows));

    /// <summary>The XML of a sheet of text cells.</summary>
    public static string Sheet(params string?[][] rows) =>
        Sheet(string.Concat(rows.Select((row, index) =>
        {
            IEnumerable<string> cells = row.Select((text, column) => Text(column, index + 1, text));
            return $"""<row r="{index + 1}">{string.Concat(cells)}</row>""";
        })));

    /// <summary>The XML of a sheet of given rows.</summary>
    public static string Sheet(string rows) => $"""{Declaration}<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""";

    /// <summary>A workbook of sheets given as XML. Style 1 of a cell is a date, 2 a date and time.</summary>
    public static byte[] OfSheets(params string[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""
                {Declaration}<Types xmlns="{Package}/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/>
                </Types>
                """);
            Add(zip, "_rels/.rels", $"""
                {Declaration}<Relationships xmlns="{Package}/relationships">
                <Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>
                """);
            IEnumerable<string> names = sheets.Select((_, i) => $"""<sheet name="Sheet{i + 1}" sheetId="{i + 1}" r:id="rId{i + 1}"/>""");
            Add(zip, "xl/workbook.xml", $"""
                {Declaration}<workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets>{string.Concat(names)}</sheets></workbook>
                """);
            IEnumerable<string> targets = sheets.Select((_, i) =>
                $"""<Relationship Id="rId{i + 1}" Type="{Relationships}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""
                {Declaration}<Relationships xmlns="{Package}/relationships">{string.Concat(targets)}
                <Relationship Id="rIdS" Type="{Relationships}/styles" Target="styles.xml"/></Relationships>
                """);
            Add(zip, "xl/styles.xml", $"""
                {Declaration}<styleSheet xmlns="{Main}"><cellXfs count="3">
                <xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/>
                </cellXfs></styleSheet>
                """);
            for (int i = 0; i < sheets.Length; i++)
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", sheets[i]);
        }

        return stream.ToArray();
    }

    private static string Text(int column, int row, string? text) =>
        text is null
            ? ""
            : $"""<c r="{ColumnName(column)}{row}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""";

    private static string ColumnName(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using Stream entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
