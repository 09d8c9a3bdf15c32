namespace CptRules.Compiler.Cms.Reading;

/// <summary>Where the columns of a layout stand in one file. Every heading is known, and stands once.</summary>
internal sealed class Columns
{
    private readonly Dictionary<string, int> _indexes;

    private Columns(Dictionary<string, int> indexes)
    {
        _indexes = indexes;
    }

    /// <summary>The index of a required column by its <see cref="Column.Heading"/>.</summary>
    public int this[string heading] => _indexes[heading];

    /// <summary>Finds the known columns in the reader's present record, and names them to it.</summary>
    /// <exception cref="RuleSourceException">A heading is unknown or stands twice, or a required column is missing.</exception>
    public static Columns Of(RowReader reader, IReadOnlyList<Column> known)
    {
        var headings = new string[reader.Count];
        for (int column = 0; column < headings.Length; column++)
            headings[column] = Heading(reader.Cell(column));
        return Of(reader, headings, known);
    }

    /// <summary>Finds the known columns among headings made of several records; the present record is the last of them.</summary>
    /// <exception cref="RuleSourceException">A heading is unknown or stands twice, or a required column is missing.</exception>
    public static Columns Of(RowReader reader, IReadOnlyList<string> headings, IReadOnlyList<Column> known)
    {
        // Spreadsheets end some lines with cells that hold nothing.
        int count = headings.Count;
        while (count > 0 && headings[count - 1].Length == 0)
            count--;
        headings = [.. headings.Take(count)];
        reader.UseHeadings(headings);
        var indexes = new Dictionary<string, int>();
        for (int column = 0; column < headings.Count; column++)
        {
            Column found = known.FirstOrDefault(one => one.Matches(headings[column])) ?? throw reader.Error(column, "expected a heading that the layout knows");
            if (!indexes.TryAdd(found.Heading, column))
                throw reader.Error(column, "expected each heading once");
        }

        foreach (Column column in known.Where(column => column.IsRequired && !indexes.ContainsKey(column.Heading)))
            throw reader.Error($"expected a column {column.Heading}.");
        return new(indexes);
    }

    /// <summary>A heading with single spaces, whatever blanks and line ends it was set with.</summary>
    public static string Heading(ReadOnlySpan<char> cell) => string.Join(' ', cell.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
