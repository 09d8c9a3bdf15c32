using System.Security;
using System.Text;
using CptRules.Compiler.Files;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Layouts;

namespace CptRules.Compiler.Tests.Layouts;

/// <summary>Reads excerpts of published files by the layout of their names, as the compiler reads whole files.</summary>
internal static class Excerpts
{
    public static CmsTable Read(string name, string text) => Read(name, Encoding.Latin1.GetBytes(text));

    public static CmsTable Read(string name, byte[] bytes)
    {
        CmsLayouts.TryIdentify(name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue("{0} is a published name", name);
        return layout.Read(new CmsFile($"here/{name}", name, bytes.Length, () => bytes), identity);
    }

    /// <summary>Reads the only table in a published zip archive.</summary>
    public static CmsTable ReadPublished(string zip)
    {
        PublishedTables.AreNeeded();
        CmsFile file = SourceWalk.Files([PublishedTables.Path(zip)]).Files.Should().ContainSingle().Subject;
        CmsLayouts.TryIdentify(file.Name, out CmsLayout layout, out TableIdentity identity)
            .Should().BeTrue("{0} is a published name", file.Name);
        return layout.Read(file, identity);
    }

    /// <summary>A workbook of one sheet. Cells are texts, whole numbers, or null for no cell.</summary>
    public static byte[] Workbook(params object?[][] rows) =>
        Layouts.Workbook.OfSheets(Layouts.Workbook.Sheet(string.Concat(rows.Select(Row))));

    public static CmsRows<T> RowsOf<T>(this CmsTable table)
        where T : notnull => table.Rows.Should().ContainSingle().Which.Should().BeOfType<CmsRows<T>>().Subject;

    /// <summary>The error message for a file.</summary>
    public static string Refusal(string name, string text) => Refusal(name, Encoding.Latin1.GetBytes(text));

    public static string Refusal(string name, byte[] bytes) =>
        FluentActions.Invoking(() => Read(name, bytes)).Should().Throw<RuleSourceException>("{0} is damaged", name).Which.Message;

    public static TableIdentity? Identify(string name) => CmsLayouts.TryIdentify(name, out _, out TableIdentity identity) ? identity : null;

    private static string Row(object?[] cells, int index)
    {
        IEnumerable<string> row = cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{index + 1}"));
        return $"""<row r="{index + 1}">{string.Concat(row)}</row>""";
    }

    private static string Cell(object? cell, string place) => cell switch
    {
        null => "",
        int number => $"""<c r="{place}"><v>{number}</v></c>""",
        _ => $"""<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(cell.ToString())}</t></is></c>""",
    };
}
