namespace CptRules.Compiler.Reading;

/// <summary>The positions of the columns of a layout in one file. Every heading is known and occurs once.</summary>
internal sealed class Columns
{
    // Zero to a dozen records of notices precede the header.
    private const int RecordsSearched = 30;

    private readonly Dictionary<string, int> _indexes;

    private Columns(Dictionary<string, int> indexes)
    {
        _indexes = indexes;
    }

    /// <summary>The index of a required column by its <see cref="Column.Heading"/>.</summary>
    public int this[string heading] => _indexes[heading];

    /// <summary>The index of a column that not every file has; null if this one does not.</summary>
    public int? IndexOf(string heading) => _indexes.TryGetValue(heading, out int index) ? index : null;

    /// <summary>Moves to the header, the first record with at least two known headings, and finds the columns in it.</summary>
    /// <param name="reader">The reader, before the first record.</param>
    /// <param name="known">The columns of the layout.</param>
    /// <param name="spell">
    /// Converts a heading with single spaces to the spelling of <paramref name="known"/>; null for no conversion.
    /// </param>
    /// <exception cref="RuleSourceException">
    /// There is no header, a heading is unknown or repeated, or a required column is missing.
    /// </exception>
    public static Columns Find(RowReader reader, IReadOnlyList<Column> known, Func<string, string>? spell = null)
    {
        for (int record = 0; record < RecordsSearched && reader.Read(); record++)
        {
            string[] headings = [.. Headings(reader).Select(heading => spell is null ? heading : spell(heading))];
            if (headings.Count(heading => known.Any(column => column.Matches(heading))) >= 2)
                return Of(reader, headings, known);
        }

        throw reader.Error(
            $"expected a header above: {string.Join(", ", known.Where(column => column.IsRequired).Select(column => column.Heading))}.");
    }

    /// <summary>Finds the known columns in the reader's current record, and sets them as the reader's headings.</summary>
    /// <exception cref="RuleSourceException">A heading is unknown or repeated, or a required column is missing.</exception>
    public static Columns Of(RowReader reader, IReadOnlyList<Column> known) => Of(reader, Headings(reader), known);

    /// <summary>Finds the known columns among headings made of several records; the current record is the last of them.</summary>
    /// <exception cref="RuleSourceException">A heading is unknown or repeated, or a required column is missing.</exception>
    public static Columns Of(RowReader reader, IReadOnlyList<string> headings, IReadOnlyList<Column> known)
    {
        // Some lines of spreadsheets end with empty cells.
        int count = headings.Count;
        while (count > 0 && headings[count - 1].Length == 0)
            count--;
        headings = [.. headings.Take(count)];
        reader.UseHeadings(headings);
        var indexes = new Dictionary<string, int>();
        for (int column = 0; column < headings.Count; column++)
        {
            Column found = known.FirstOrDefault(one => one.Matches(headings[column]))
                ?? throw reader.Error(column, "expected a heading of the layout");
            if (!indexes.TryAdd(found.Heading, column))
                throw reader.Error(column, "expected each heading once");
        }

        foreach (Column column in known.Where(column => column.IsRequired && !indexes.ContainsKey(column.Heading)))
            throw reader.Error($"expected a column {column.Heading}.");
        return new(indexes);
    }

    /// <summary>The cells of the reader's current record as headings.</summary>
    public static string[] Headings(RowReader reader)
    {
        var headings = new string[reader.Count];
        for (int column = 0; column < headings.Length; column++)
            headings[column] = Heading(reader.Cell(column));
        return headings;
    }

    /// <summary>A heading with its blanks and line ends replaced by single spaces.</summary>
    public static string Heading(ReadOnlySpan<char> cell) =>
        string.Join(' ', cell.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
