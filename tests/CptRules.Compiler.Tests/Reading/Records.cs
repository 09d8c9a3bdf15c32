using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Reading;

/// <summary>Reads all records of a reader as lines of text: number, then the cells.</summary>
internal static class Records
{
    public static List<string> All(RowReader reader)
    {
        using (reader)
        {
            var records = new List<string>();
            while (reader.Read())
                records.Add(Of(reader));
            return records;
        }
    }

    /// <summary>All rows below a header of the given headings.</summary>
    public static List<string> Rows(RowReader reader, params string[] headings)
    {
        using (reader)
        {
            reader.UseHeadings(headings);
            var records = new List<string>();
            while (reader.ReadRow())
                records.Add(Of(reader));
            return records;
        }
    }

    private static string Of(RowReader reader) => $"{reader.Line}: "
        + $"{string.Join('|', Enumerable.Range(0, reader.Count).Select(column => reader.Cell(column).ToString()))}";
}
