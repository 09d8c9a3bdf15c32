namespace CptRules.Compiler.Reading;

/// <summary>Where the columns of a layout stand in one file. Every heading is known, and stands once.</summary>
internal sealed class Columns
{
    // Notices stand above the header: of none, five or a dozen records.
    private const int RecordsSearched = 30;

    private readonly Dictionary<string, int> _indexes;

    private Columns(Dictionary<string, int> indexes)
    {
        _indexes = indexes;
    }

    /// <summary>The index of a required column by its <see cref="Column.Heading"/>.</summary>
    public int this[string heading] => _indexes[heading];

    /// <summary>Moves to the header, the first record that has two of the known headings or more, and finds the columns in it.</summary>
    /// <param name="reader">Stands before the first record.</param>
    /// <param name="known">The columns of the layout.</param>
    /// <param name="spell">Turns a heading with single spaces into the spelling of <paramref name="known"/>; null where there is nothing to turn.</param>
    /// <exception cref="RuleSourceException">No header is there, a heading is unknown or stands twice, or a required column is missing.</exception>
    public static Columns Find(RowReader reader, IReadOnlyList<Column> known, Func<string, string>? spell = null)
    {
        for (int record = 0; record < RecordsSearched && reader.Read(); record++)
        {
            string[] headings = [.. Headings(reader).Select(heading => spell is null ? heading : spell(heading))];
            if (headings.Count(heading => known.Any(column => column.Matches(heading))) >= 2)
                return Of(reader, headings, known);
        }

        throw reader.Error($"expected a header above: {string.Join(", ", known.Where(column => column.IsRequired).Select(column => column.Heading))}.");
    }

    /// <summary>Finds the known columns in the reader's present record, and names them to it.</summary>
    /// <exception cref="RuleSourceException">A heading is unknown or stands twice, or a required column is missing.</exception>
    public static Columns Of(RowReader reader, IReadOnlyList<Column> known) => Of(reader, Headings(reader), known);

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

    /// <summary>The cells of the reader's present record as headings.</summary>
    public static string[] Headings(RowReader reader)
    {
        var headings = new string[reader.Count];
        for (int column = 0; column < headings.Length; column++)
            headings[column] = Heading(reader.Cell(column));
        return headings;
    }

    /// <summary>A heading with single spaces, whatever blanks and line ends it was set with.</summary>
    public static string Heading(ReadOnlySpan<char> cell) => string.Join(' ', cell.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
