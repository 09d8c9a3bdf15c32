using System.Security;
using System.Text;
using CptRules.Compiler.Cms;
using CptRules.Compiler.Cms.Files;
using CptRules.Compiler.Cms.Layouts;

namespace CptRules.Compiler.Tests.Cms;

/// <summary>Reads excerpts of published files as the compiler reads whole ones: by the layout that their name has.</summary>
internal static class Excerpts
{
    public static CmsTable Read(string name, string text) => Read(name, Encoding.Latin1.GetBytes(text));

    public static CmsTable Read(string name, byte[] bytes)
    {
        CmsLayouts.TryIdentify(name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue("{0} is a published name", name);
        return layout.Read(new CmsFile($"here/{name}", name, bytes.Length, () => bytes), identity);
    }

    /// <summary>Reads the one table that a published zip holds.</summary>
    public static CmsTable ReadPublished(string zip)
    {
        PublishedTables.AreNeeded();
        CmsFile file = SourceWalk.Files([PublishedTables.Path(zip)]).Files.Should().ContainSingle().Subject;
        CmsLayouts.TryIdentify(file.Name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue("{0} is a published name", file.Name);
        return layout.Read(file, identity);
    }

    /// <summary>A workbook of one sheet, whose cells are texts, whole numbers and nulls for none.</summary>
    public static byte[] Workbook(params object?[][] rows) => Cms.Workbook.OfSheets(Cms.Workbook.Sheet(string.Concat(rows.Select(Row))));

    public static CmsRows<T> RowsOf<T>(this CmsTable table)
        where T : notnull => table.Rows.Should().ContainSingle().Which.Should().BeOfType<CmsRows<T>>().Subject;

    /// <summary>The message with which a file is refused.</summary>
    public static string Refusal(string name, string text) => Refusal(name, Encoding.Latin1.GetBytes(text));

    public static string Refusal(string name, byte[] bytes) =>
        FluentActions.Invoking(() => Read(name, bytes)).Should().Throw<RuleSourceException>("{0} is damaged", name).Which.Message;

    public static TableIdentity? Identify(string name) => CmsLayouts.TryIdentify(name, out _, out TableIdentity identity) ? identity : null;

    private static string Row(object?[] cells, int index) => $"""<row r="{index + 1}">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{index + 1}")))}</row>""";

    private static string Cell(object? cell, string place) => cell switch
    {
        null => "",
        int number => $"""<c r="{place}"><v>{number}</v></c>""",
        _ => $"""<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(cell.ToString())}</t></is></c>""",
    };
}
